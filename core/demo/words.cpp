#include "demo/words.h"

#include <cmath>

namespace felt::demo {
namespace {

using lexicon::Concept;
using lexicon::ConceptId;
using lexicon::Kind;

// Falls with the fourth power of the distance on the plane; the larger the reach, the more a distant word is let in.
std::int64_t closeness(const Mood& a, const Mood& b, std::int64_t reach) {
    const std::int64_t valence = a.valence - b.valence;
    const std::int64_t arousal = a.arousal - b.arousal;
    const std::int64_t distance = valence * valence + arousal * arousal + reach;
    return 200'000'000'000 / (distance * distance);
}

// What the hours bring, whatever the mood.
struct Hourly {
    std::string_view id;
    int from;
    int to;
    int factor;
};
constexpr Hourly hourly[] = {{"s.hungry", 11, 14, 8}, {"s.hungry", 18, 20, 6},    {"s.full", 13, 16, 5}, {"s.full", 20, 22, 4},
                             {"s.sleepy", 21, 24, 8}, {"s.tired", 20, 24, 3},     {"s.sleepy", 5, 8, 6}, {"s.thirsty", 14, 18, 3},
                             {"s.awake", 7, 10, 3},   {"s.full-bladder", 6, 8, 5}};

int hourFactor(const Concept& sensation, int hour) {
    for (const Hourly& each : hourly)
        if (sensation.id.text() == each.id && hour >= each.from && hour < each.to) return each.factor;
    return 1;
}

bool livesInShoulder(const Concept& sensation) {
    for (const auto& place : sensation.places)
        if (place.place.find("shoulder") != std::string::npos) return true;
    return false;
}

// Two thirds of the words are there from the start, the rest comes over the first seven months.
int drawMetOn(Chance& chance) { return chance.percent(66) ? 0 : chance.between(5, 210); }

int drawLiking(Chance& chance) {
    static constexpr int likings[] = {1, 1, 1, 2, 2, 3, 4, 6};
    return likings[chance.below(std::size(likings))];
}

}  // namespace

void Said::add(const Term& term, TermIndex index) {
    m_said[index] = true;
    for (const TermIndex partner : term.partners) ++m_kin[partner];
}

Words::Words(const lexicon::Lexicon& lexicon, Chance chance) : m_lexicon(&lexicon) {
    for (const Concept& each : lexicon.concepts()) {
        if (each.id.isOwn() || each.tier > 1) continue;  // a life is told in the words that everyone knows
        const Mood mood{.valence = int(std::lround(each.valence * 100)), .arousal = int(std::lround(each.arousal * 100))};
        const int liking = drawLiking(chance);
        m_index.emplace(each.id.text(), m_terms.size());
        m_byKind[std::size_t(each.id.kind())].push_back(m_terms.size());
        m_terms.push_back({.source = &each, .mood = mood, .liking = liking, .metOn = drawMetOn(chance), .partners = {}});
    }
    for (Term& term : m_terms)
        for (const ConceptId& partner : term.source->with)
            if (const auto index = find(partner)) term.partners.push_back(*index);
}

std::optional<TermIndex> Words::find(const ConceptId& id) const {
    const auto found = m_index.find(id.text());
    return found == m_index.end() ? std::nullopt : std::optional(found->second);
}

std::optional<TermIndex> Words::choose(Kind kind, const Scene& scene, const Said& said, Chance& chance, const Weigh& weigh) const {
    const std::vector<TermIndex>& candidates = m_byKind[std::size_t(kind)];
    std::vector<std::int64_t> weights;
    std::int64_t sum = 0;
    for (const TermIndex index : candidates) {
        const bool free = !said.contains(index) && m_terms[index].metOn <= scene.dayIndex;
        weights.push_back(free ? weigh(index) * m_terms[index].liking : 0);
        sum += weights.back();
    }
    if (sum == 0) return std::nullopt;
    return candidates[chance.weighted(weights)];
}

std::optional<TermIndex> Words::sensation(const Scene& scene, const Said& said, Chance& chance) const {
    return choose(Kind::Sensation, scene, said, chance, [&](TermIndex index) {
        const Concept& source = *m_terms[index].source;
        const int shoulder = livesInShoulder(source) ? 10 + scene.climate.shoulder / 5 : 10;
        return closeness(m_terms[index].mood, scene.mood, 3'000) * hourFactor(source, scene.hour()) * shoulder * (1 + said.kin(index));
    });
}

std::optional<TermIndex> Words::feeling(const Scene& scene, const Mood& mood, const Said& said, Chance& chance) const {
    return choose(Kind::Feeling, scene, said, chance, [&](TermIndex index) {
        const int judged = m_terms[index].source->judgement ? 4 : 5;
        return closeness(m_terms[index].mood, mood, 700) * judged * (1 + 4 * said.kin(index));
    });
}

std::optional<TermIndex> Words::need(const Scene& scene, const Said& said, Chance& chance) const {
    return choose(Kind::Need, scene, said, chance, [&](TermIndex index) { return 1 + 12 * said.kin(index); });
}

}  // namespace felt::demo
