#include <algorithm>
#include <set>

#include "body/content_node.h"
#include "body/figure.h"

namespace felt::body {
namespace {

constexpr std::pair<std::string_view, Direction> directions[] = {
    {"left", Direction::Left}, {"right", Direction::Right}, {"up", Direction::Up}, {"down", Direction::Down}};
constexpr std::pair<std::string_view, Side> sides[] = {{"left", Side::Left}, {"right", Side::Right}, {"middle", Side::Middle}};
constexpr std::pair<std::string_view, Drawn> kinds[] = {{"shape", Drawn::Shape}, {"edge", Drawn::Edge}, {"fill", Drawn::Fill}};
constexpr std::pair<std::string_view, View> views[] = {{"front", View::Front}, {"back", View::Back}};

template <class Value, std::size_t Count>
Result<Value> readChoice(const ContentNode& parent, std::string_view field, const std::pair<std::string_view, Value> (&choices)[Count]) {
    FELT_TRY(const ContentNode node, parent.field(field));
    FELT_TRY(const std::string text, node.text());
    std::string names;
    for (const auto& [name, value] : choices) {
        if (name == text) return value;
        names.append(names.empty() ? "" : ", ").append(name);
    }
    return node.wrong(names + " expected");
}

template <class Id>
Result<Id> readId(const ContentNode& node) {
    FELT_TRY(const std::string text, node.text());
    auto id = Id::make(text);
    if (!id) return node.wrong("malformed id");
    return id;
}

template <class Id>
Result<Id> readId(const ContentNode& parent, std::string_view field) {
    FELT_TRY(const ContentNode node, parent.field(field));
    return readId<Id>(node);
}

Result<Extent> readExtent(const ContentNode& root) {
    FELT_TRY(const ContentNode widthNode, root.field("width"));
    FELT_TRY(const double width, widthNode.number());
    FELT_TRY(const ContentNode heightNode, root.field("height"));
    FELT_TRY(const double height, heightNode.number());
    if (!(width >= 1 && width <= 1e6)) return widthNode.wrong("1 to 1000000 expected");
    if (!(height >= width / 10 && height <= width * 10)) return heightNode.wrong("a tenth to ten times the width expected");
    return Extent{width, height};
}

Result<Outline> readOutline(const ContentNode& parent, std::string_view field, Extent extent, Outline::Ends ends) {
    FELT_TRY(const ContentNode node, parent.field(field));
    FELT_TRY(const std::string path, node.text());
    auto outline = Outline::parse(path, extent, ends);
    if (!outline) return node.wrong(outline.error().detail);
    return outline;
}

Result<Point> readPoint(const ContentNode& parent, std::string_view field, Extent extent) {
    FELT_TRY(const ContentNode node, parent.field(field));
    FELT_TRY(const auto numbers, node.elements());
    if (numbers.size() != 2) return node.wrong("two numbers expected");
    FELT_TRY(const double x, numbers[0].number());
    FELT_TRY(const double y, numbers[1].number());
    const Point point{x / extent.width, y / extent.height};
    if (!isInView(point)) return node.wrong("outside the view");
    return point;
}

Result<Appearance> readAppearance(const ContentNode& node, std::string_view labelField, Extent extent) {
    FELT_TRY(Outline outline, readOutline(node, "path", extent, Outline::Ends::Closed));
    FELT_TRY(const Point label, readPoint(node, labelField, extent));
    return Appearance{std::move(outline), label};
}

Result<Drawing> readDrawing(const ContentNode& node, Extent extent) {
    FELT_TRY(Outline silhouette, readOutline(node, "outline", extent, Outline::Ends::Closed));
    Drawing drawing{std::move(silhouette), {}};
    FELT_TRY(const ContentNode details, node.field("details"));
    FELT_TRY(const auto elements, details.elements());
    for (const ContentNode& element : elements) {
        FELT_TRY(Outline stroke, readOutline(element, "path", extent, Outline::Ends::Open));
        FELT_TRY(const ContentNode weightNode, element.field("weight"));
        FELT_TRY(const double weight, weightNode.number());
        if (!(weight >= 0 && weight <= 1)) return weightNode.wrong("0 to 1 expected");
        drawing.details.push_back({std::move(stroke), weight});
    }
    return drawing;
}

// front.chest.left -> front.chest.right
Result<PlaceId> twinOf(const ContentNode& node, const PlaceId& id, Side side) {
    if (side != Side::Left && side != Side::Right) return id;
    const std::string_view own = side == Side::Left ? ".left" : ".right";
    const std::string_view other = side == Side::Left ? ".right" : ".left";
    const std::string& text = id.text();
    if (!std::string_view(text).ends_with(own)) return node.wrong("id and side differ");
    return PlaceId::make(text.substr(0, text.size() - own.size()) + std::string(other));
}

Status readNeighbours(const ContentNode& region, Place& place) {
    FELT_TRY(const ContentNode neighbours, region.field("neighbours"));
    for (const auto& [name, direction] : directions) {
        FELT_TRY(const ContentNode node, neighbours.field(name));
        if (node.isNull()) continue;
        FELT_TRY(PlaceId id, readId<PlaceId>(node));
        place.neighbours[std::size_t(direction)] = std::move(id);
    }
    return {};
}

Result<Place> readRegion(const ContentNode& node, View view, Extent extent) {
    FELT_TRY(PlaceId id, readId<PlaceId>(node, "id"));
    FELT_TRY(GroupId group, readId<GroupId>(node, "group"));
    FELT_TRY(const Side side, readChoice(node, "side", sides));
    FELT_TRY(PlaceId mirror, twinOf(node, id, side));
    FELT_TRY(Appearance appearance, readAppearance(node, "label", extent));
    Place place{std::move(id), std::move(group), side, Kind::Skin, Drawn::Shape, view, std::move(mirror), {}, {}};
    place.appearances[std::size_t(view)] = std::move(appearance);
    FELT_DO(readNeighbours(node, place));
    return place;
}

Result<Place> readInner(const ContentNode& node, Extent extent) {
    FELT_TRY(const PlaceId id, readId<PlaceId>(node, "id"));
    FELT_TRY(GroupId group, readId<GroupId>(node, "group"));
    FELT_TRY(const Drawn drawn, readChoice(node, "kind", kinds));
    FELT_TRY(const View home, readChoice(node, "home", views));
    Place place{id, std::move(group), Side::None, Kind::Inner, drawn, home, id, {}, {}};
    FELT_TRY(const ContentNode viewsNode, node.field("views"));
    for (const auto& [name, view] : views) {
        FELT_TRY(const ContentNode viewNode, viewsNode.field(name));
        FELT_TRY(Appearance appearance, readAppearance(viewNode, "point", extent));
        place.appearances[std::size_t(view)] = std::move(appearance);
    }
    return place;
}

Result<std::vector<GroupId>> readGroups(const ContentNode& root) {
    FELT_TRY(const ContentNode node, root.field("groups"));
    FELT_TRY(const auto elements, node.elements());
    std::vector<GroupId> groups;
    for (const ContentNode& element : elements) {
        FELT_TRY(GroupId id, readId<GroupId>(element, "id"));
        if (std::find(groups.begin(), groups.end(), id) != groups.end()) return element.wrong("this group comes twice");
        groups.push_back(std::move(id));
    }
    return groups;
}

Result<std::vector<Place>> readPlaces(const ContentNode& root, Extent extent) {
    std::vector<Place> places;
    FELT_TRY(const ContentNode viewsNode, root.field("views"));
    for (const auto& [name, view] : views) {
        FELT_TRY(const ContentNode viewNode, viewsNode.field(name));
        FELT_TRY(const ContentNode regions, viewNode.field("regions"));
        FELT_TRY(const auto elements, regions.elements());
        for (const ContentNode& element : elements) {
            FELT_TRY(Place place, readRegion(element, view, extent));
            places.push_back(std::move(place));
        }
    }
    FELT_TRY(const ContentNode inner, root.field("inner"));
    FELT_TRY(const auto elements, inner.elements());
    for (const ContentNode& element : elements) {
        FELT_TRY(Place place, readInner(element, extent));
        places.push_back(std::move(place));
    }
    return places;
}

// What one place says of others is true of them.
Status checkLinks(const Figure& figure) {
    const auto wrong = [](const PlaceId& id, std::string_view what) {
        return fail(Code::ContentInvalid, {}, id.text() + ": " + std::string(what));
    };
    const auto& groups = figure.groups();
    for (const Place& place : figure.places()) {
        if (figure.find(place.id) != &place) return wrong(place.id, "this place comes twice");
        if (std::find(groups.begin(), groups.end(), place.group) == groups.end()) return wrong(place.id, "unknown group");
        const Place* twin = figure.find(place.mirror);
        if (!twin || twin->mirror != place.id || twin->group != place.group || twin->home != place.home) {
            return wrong(place.id, "has no twin on the other side");
        }
        for (const auto& neighbour : place.neighbours) {
            if (!neighbour) continue;
            const Place* other = figure.find(*neighbour);
            if (!other || other->kind != Kind::Skin || other->home != place.home) return wrong(place.id, "unknown neighbour");
        }
    }
    return {};
}

}  // namespace

Result<Figure> Figure::parse(std::string_view json) {
    FELT_TRY(const Json document, parseContent(json));
    const ContentNode root(document);
    FELT_TRY(const ContentNode nameNode, root.field("figure"));
    FELT_TRY(std::string name, nameNode.text());
    FELT_TRY(const Extent extent, readExtent(root));
    FELT_TRY(std::vector<GroupId> groups, readGroups(root));
    FELT_TRY(const ContentNode viewsNode, root.field("views"));
    FELT_TRY(const ContentNode frontNode, viewsNode.field("front"));
    FELT_TRY(Drawing front, readDrawing(frontNode, extent));
    FELT_TRY(const ContentNode backNode, viewsNode.field("back"));
    FELT_TRY(Drawing back, readDrawing(backNode, extent));
    FELT_TRY(std::vector<Place> places, readPlaces(root, extent));
    Figure figure(
        Parts{std::move(name), extent.width / extent.height, std::move(groups), {std::move(front), std::move(back)}, std::move(places)});
    FELT_DO(checkLinks(figure));
    return figure;
}

Result<Figure> Figure::load(const std::filesystem::path& file) { return loadContent(file, &Figure::parse); }

}  // namespace felt::body
