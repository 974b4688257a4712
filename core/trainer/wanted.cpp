#include "trainer/wanted.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace felt::trainer {
namespace {

using journal::Wish;
using lexicon::Concept;
using lexicon::ConceptId;

std::map<ConceptId, double> kinOfBroadWords(const lexicon::Lexicon& lexicon, const Uses& uses) {
    std::map<ConceptId, double> kin;
    for (const auto& [name, use] : uses.all()) {
        if (use.times < broadUses) continue;
        const auto id = ConceptId::make(name);
        const Concept* const broad = id ? lexicon.find(*id) : nullptr;
        const double share = broad == nullptr ? 0 : double(use.times) / uses.timesOf(id->kind());
        if (share < broadShare) continue;
        for (const ConceptId& near : broad->near)
            if (uses.of(near) == nullptr) kin[near] = std::max(kin[near], share);
    }
    return kin;
}

// 0.7 to 1 for what was met, below it for the kin of broad words, and below that by level: so that the reasons stand one after the other.
struct Reason {
    Why why;
    double matters;
};

class Reasons {
public:
    Reasons(const Learner& learner, const Uses& uses) : m_uses(uses), m_kin(kinOfBroadWords(learner.lexicon, uses)) {}

    std::optional<Reason> of(const Concept& idea, Wish wish) const {
        if (wish == Wish::SetAside || wish == Wish::Known) return std::nullopt;
        if (wish == Wish::Learn) return Reason{Why::Asked, 1};
        if (const Use* const use = m_uses.of(idea.id)) return Reason{Why::Met, 0.7 + 0.29 * (1 - std::exp(-use->weight))};
        if (idea.optIn || idea.groundFirst) return std::nullopt;
        if (const auto kin = m_kin.find(idea.id); kin != m_kin.end()) return Reason{Why::Neighbour, 0.5 + 0.1 * kin->second};
        return Reason{Why::Level, 0.4 / (idea.level + idea.tier)};
    }

private:
    const Uses& m_uses;
    std::map<ConceptId, double> m_kin;
};

}  // namespace

std::vector<WantedWord> wantedWords(const Learner& learner, const Uses& uses) {
    const Wishes wishes(learner.wishes);
    const Reasons reasons(learner, uses);
    std::vector<LanguageTag> languages;
    if (learner.languages.learns) languages.push_back(*learner.languages.learns);
    if (languages.empty() || languages.front() != learner.languages.feelsIn) languages.push_back(learner.languages.feelsIn);
    std::vector<WantedWord> words;
    for (const Concept& idea : learner.lexicon.concepts()) {
        if (idea.id.isOwn()) continue;
        for (const LanguageTag& language : languages) {
            if (learner.lexicon.word(idea.id, language) == nullptr) continue;
            if (const auto reason = reasons.of(idea, wishes.of(idea.id, language)))
                words.push_back({idea.id, language, reason->why, reason->matters});
        }
    }
    std::stable_sort(words.begin(), words.end(), [](const WantedWord& a, const WantedWord& b) { return a.matters > b.matters; });
    return words;
}

}  // namespace felt::trainer
