#include "demo/speech.h"

namespace felt::demo {

using lexicon::ConceptId;

std::optional<Spoken> Speech::ownWord(const ConceptId& id, const Scene& scene, Chance& chance) const {
    for (const OwnTerm& own : m_own) {
        const bool known = own.language == scene.language && scene.dayIndex > own.coinedOn;
        if (!known || own.id.kind() != id.kind()) continue;
        const int share = !own.nearest ? 4 : own.nearest == id ? 65 : 1;
        if (chance.percent(share)) return Spoken{.id = own.id, .word = own.lemma};
    }
    return std::nullopt;
}

Spoken Speech::say(TermIndex term, const Scene& scene, Chance& chance) const {
    const ConceptId& id = m_words[term].source->id;
    if (auto own = ownWord(id, scene, chance)) return *own;
    const lexicon::Word* const word = m_words.lexicon().word(id, scene.language);
    if (chance.percent(8) && word != nullptr && !word->also.empty()) {
        const bool belongs = chance.percent(50);
        return {.id = belongs ? std::optional(id) : std::nullopt, .word = chance.oneOf(word->also).lemma};
    }
    if (chance.percent(4)) return {.id = id, .word = std::nullopt};
    return {.id = id, .word = std::string(m_words.lexicon().shown(id, scene.language).lemma)};
}

}  // namespace felt::demo
