// How a word comes to stand in an entry: as the language has it, in an everyday variant, or as a word of one's own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "demo/words.h"
#include "journal/entries.h"

namespace felt::demo {

struct Spoken {
    std::optional<lexicon::ConceptId> id;  // none for an own expression that belongs to no concept
    std::optional<std::string> word;
};

// A coined word and the day, counted from the first, after which it is in use.
struct OwnTerm {
    lexicon::ConceptId id;
    LanguageTag language;
    std::string lemma;
    std::optional<lexicon::ConceptId> nearest;  // the concept it is mostly said instead of; any where there is none
    int coinedOn;
};

class Speech {
public:
    Speech(const Words& words, std::vector<OwnTerm> own) : m_words(words), m_own(std::move(own)) {}

    // What is said for a term. Now and then it is something else of the same kind and language that lies nearer to the person.
    Spoken say(TermIndex term, const Scene& scene, Chance& chance) const;

private:
    std::optional<Spoken> ownWord(const lexicon::ConceptId& id, const Scene& scene, Chance& chance) const;

    const Words& m_words;
    std::vector<OwnTerm> m_own;
};

}  // namespace felt::demo
