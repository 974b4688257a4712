#include "checkin/suggest.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace felt::checkin {
namespace {

using lexicon::Concept;
using lexicon::ConceptId;
using lexicon::Kind;

// Left and right of a place are felt alike.
std::string sideless(std::string_view place) {
    for (const std::string_view side : {".left", ".right"})
        if (place.ends_with(side)) return std::string(place.substr(0, place.size() - side.size()));
    return std::string(place);
}

double weightAt(const Concept& entry, const std::string& place) {
    double weight = 0;
    for (const auto& typical : entry.places)
        if (sideless(typical.place) == place) weight = std::max(weight, typical.weight);
    return weight;
}

class Offer {
public:
    explicit Offer(std::size_t count) : m_count(count) {}
    void add(const ConceptId& id) {
        if (m_ids.size() < m_count && std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end()) m_ids.push_back(id);
    }
    std::vector<ConceptId> take() { return std::move(m_ids); }

private:
    std::size_t m_count;
    std::vector<ConceptId> m_ids;
};

// Nobody is offered unasked what is shown by choice only, or what the preferred language has no word for.
bool isOffered(const lexicon::Lexicon& lexicon, const Concept& entry, Kind kind) {
    if (entry.id.kind() != kind || entry.optIn) return false;
    const auto languages = lexicon.languages();
    return languages.empty() || entry.id.isOwn() || lexicon.word(entry.id, languages.front()) != nullptr;
}

// How much rarer words stand back behind the core: tiers 1 to 3; an own word counts as core.
double standsBack(const Concept& entry, double step) { return step * std::max(0, entry.tier - 1); }

// Tier by tier the first of each cluster, then the second of each, and so on.
std::vector<const Concept*> acrossClusters(const lexicon::Lexicon& lexicon, Kind kind) {
    std::map<std::pair<int, std::string_view>, int> seen;
    std::vector<std::pair<std::pair<int, int>, const Concept*>> ranked;
    for (const Concept& entry : lexicon.concepts())
        if (isOffered(lexicon, entry, kind)) ranked.push_back({{entry.tier, seen[{entry.tier, entry.cluster}]++}, &entry});
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Concept*> ordered;
    for (const auto& [round, entry] : ranked) ordered.push_back(entry);
    return ordered;
}

std::map<ConceptId, int> partners(const lexicon::Lexicon& lexicon, const CheckIn& entry, Kind kind) {
    std::map<ConceptId, int> counts;
    const auto count = [&](const std::optional<ConceptId>& id) {
        const Concept* const found = id ? lexicon.find(*id) : nullptr;
        if (found == nullptr) return;
        for (const ConceptId& partner : found->with)
            if (partner.kind() == kind) ++counts[partner];
    };
    for (const Mark& mark : entry.marks) count(mark.sensation);
    for (const FeelingNoticed& feeling : entry.feelings) count(feeling.conceptId);
    return counts;
}

}  // namespace

std::vector<ConceptId> suggestSensations(const lexicon::Lexicon& lexicon, const std::optional<body::PlaceId>& place,
                                         std::span<const ConceptId> usedBefore, std::size_t count) {
    constexpr double tierOfPlaces = 0.25;  // of a typical weight, 0 to 1
    Offer offer(count);
    if (place) {
        const std::string where = sideless(place->text());
        std::vector<std::pair<double, const Concept*>> typical;
        for (const Concept& entry : lexicon.concepts())
            if (const double weight = isOffered(lexicon, entry, Kind::Sensation) ? weightAt(entry, where) : 0; weight > 0)
                typical.emplace_back(weight - standsBack(entry, tierOfPlaces), &entry);
        std::stable_sort(typical.begin(), typical.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (std::size_t i = 0; i < typical.size() && i < (count + 1) / 2; ++i) offer.add(typical[i].second->id);
    }
    for (const ConceptId& id : usedBefore)
        if (id.kind() == Kind::Sensation && lexicon.find(id) != nullptr) offer.add(id);
    for (const Concept* entry : acrossClusters(lexicon, Kind::Sensation)) offer.add(entry->id);
    return offer.take();
}

std::vector<ConceptId> suggestFeelings(const lexicon::Lexicon& lexicon, const CheckIn& entry, std::size_t count) {
    constexpr double partnerBonus = 0.3;  // as much as three steps of the plane's tenths
    constexpr double tierOnPlane = 0.1;   // one such step
    const auto likely = partners(lexicon, entry, Kind::Feeling);
    std::vector<std::pair<double, const Concept*>> ranked;
    for (const Concept* each : acrossClusters(lexicon, Kind::Feeling)) {
        double distance = standsBack(*each, tierOnPlane);
        if (entry.plane) {
            const double valence = entry.plane->pleasantness ? each->valence - *entry.plane->pleasantness : 0;
            const double arousal = entry.plane->energy ? each->arousal - *entry.plane->energy : 0;
            distance += std::hypot(valence, arousal);
        }
        if (likely.contains(each->id)) distance -= partnerBonus;
        if (each->judgement) distance += 4;  // beyond the plane's diagonal
        ranked.emplace_back(distance, each);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Offer offer(count);
    for (const auto& [distance, each] : ranked) offer.add(each->id);
    return offer.take();
}

std::vector<ConceptId> suggestNear(const lexicon::Lexicon& lexicon, const ConceptId& id, std::size_t count) {
    Offer offer(count);
    const Concept* const entry = lexicon.find(id);
    if (entry == nullptr) return {};
    for (const int tier : {1, 2, 3})
        for (const ConceptId& near : entry->near)
            if (const Concept* const other = lexicon.find(near);
                other != nullptr && other->tier == tier && isOffered(lexicon, *other, id.kind()))
                offer.add(near);
    return offer.take();
}

std::vector<ConceptId> suggestNeeds(const lexicon::Lexicon& lexicon, const CheckIn& entry, std::size_t count) {
    const auto likely = partners(lexicon, entry, Kind::Need);
    std::vector<const Concept*> ordered = acrossClusters(lexicon, Kind::Need);
    std::stable_sort(ordered.begin(), ordered.end(), [&](const Concept* a, const Concept* b) {
        const auto named = [&](const Concept* each) {
            const auto found = likely.find(each->id);
            return found == likely.end() ? 0 : found->second;
        };
        return named(a) > named(b);
    });
    Offer offer(count);
    for (const Concept* each : ordered) offer.add(each->id);
    return offer.take();
}

}  // namespace felt::checkin
