// The concepts and the words for them: what Felt teaches. Immutable.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/language_tag.h"
#include "base/result.h"
#include "lexicon/concept.h"
#include "lexicon/word.h"

namespace felt::lexicon {

// A word a person coined, ready to stand beside those of the content.
struct OwnConcept {
    ConceptId id;  // isOwn()
    LanguageTag language;
    std::string lemma;
    std::string definition;
    std::string example;
    std::optional<ConceptId> nearest = {};  // what it stands beside
};

class Lexicon {
public:
    // folder: content/, with concepts/KINDs.json and words/LANGUAGE/KINDs.json. A language without files has no words; one with a broken
    // file is left out whole, see leftOut(). Code::ContentInvalid names file, line, concept and what is expected, where it is the
    // concepts that are broken, or every language asked for.
    static Result<Lexicon> load(const std::filesystem::path& folder, std::span<const LanguageTag> languages);
    // The languages that have a folder under folder/words, in alphabetical order.
    static std::vector<LanguageTag> languagesIn(const std::filesystem::path& folder);

    // The languages that were left out as one of their files is broken: Code::WordsLeftOut each.
    std::span<const Error> leftOut() const;

    // An own word is near the concept it stands beside, and that one near it.
    Lexicon with(std::span<const OwnConcept> own) const;

    // Kind by kind, in the order of the content.
    std::span<const Concept> concepts() const;
    const Concept* find(const ConceptId& id) const;
    const Word* word(const ConceptId& id, const LanguageTag& language) const;
    std::span<const LanguageTag> languages() const;
    // The name of a cluster, in the language asked for; its id where the language has none.
    std::string_view clusterName(Kind kind, std::string_view cluster, const LanguageTag& language) const;
    // The sentence pattern that a word goes into, with {word} in it; empty where there is none.
    std::string_view frame(const Word& word, const LanguageTag& language) const;

    // What to show: the word in the language asked for, else in English, else in any language; never empty.
    struct Shown {
        std::string_view lemma;
        bool otherLanguage;         // to be marked
        std::string_view language;  // of the lemma; empty where there is no word at all and the lemma is the id
    };
    Shown shown(const ConceptId& id, const LanguageTag& language) const;

private:
    struct Data;
    explicit Lexicon(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

}  // namespace felt::lexicon
