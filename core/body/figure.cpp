#include "body/figure.h"

namespace felt::body {

const Appearance* Place::in(View view) const {
    const auto& appearance = appearances[std::size_t(view)];
    return appearance ? &*appearance : nullptr;
}

Figure::Figure(Parts parts) : m_parts(std::move(parts)) {
    for (std::size_t i = 0; i < m_parts.places.size(); ++i) m_positions.emplace(m_parts.places[i].id, i);
}

std::vector<const Place*> Figure::placesIn(const GroupId& group) const {
    std::vector<const Place*> found;
    for (const Place& place : m_parts.places) {
        if (place.group == group) found.push_back(&place);
    }
    return found;
}

const Place* Figure::find(const PlaceId& id) const {
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? nullptr : &m_parts.places[found->second];
}

std::optional<PlaceId> Figure::hitTest(View view, Point point) const {
    const Place* place = placeAt(view, point);
    return place ? std::optional(place->id) : std::nullopt;
}

const Place* Figure::placeAt(View view, Point point) const {
    for (const Place& place : m_parts.places) {
        if (place.kind != Kind::Skin) continue;
        const Appearance* appearance = place.in(view);
        if (appearance && appearance->outline.contains(point)) return &place;
    }
    return nullptr;
}

PlaceId Figure::mirror(const PlaceId& id) const {
    const Place* place = find(id);
    return place ? place->mirror : id;
}

std::optional<PlaceId> Figure::neighbour(const PlaceId& id, Direction direction) const {
    const Place* place = find(id);
    return place ? place->neighbour(direction) : std::nullopt;
}

bool Figure::shownIn(const PlaceId& id, View view) const {
    const Place* place = find(id);
    return place && place->in(view);
}

}  // namespace felt::body
