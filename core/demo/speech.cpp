#include "demo/speech.h"

namespace felt::demo {

using lexicon::ConceptId;

std::optional<Spoken> Speech::ownWord(lexicon::Kind kind, const Scene& scene, Chance& chance) const {
    std::vector<const OwnTerm*> fitting;
    for (const OwnTerm& own : m_own)
        if (own.id.kind() == kind && own.language == scene.language && scene.dayIndex > own.coinedOn) fitting.push_back(&own);
    if (fitting.empty()) return std::nullopt;
    const OwnTerm& own = *chance.oneOf(fitting);
    return Spoken{.id = own.id, .word = own.lemma};
}

Spoken Speech::say(TermIndex term, const Scene& scene, Chance& chance) const {
    const ConceptId& id = m_words[term].source->id;
    if (chance.percent(5))
        if (auto own = ownWord(id.kind(), scene, chance)) return *own;
    const lexicon::Word* const word = m_words.lexicon().word(id, scene.language);
    if (chance.percent(8) && word != nullptr && !word->also.empty()) {
        const bool belongs = chance.percent(50);
        return {.id = belongs ? std::optional(id) : std::nullopt, .word = chance.oneOf(word->also)};
    }
    if (chance.percent(4)) return {.id = id, .word = std::nullopt};
    return {.id = id, .word = std::string(m_words.lexicon().shown(id, scene.language).lemma)};
}

}  // namespace felt::demo
