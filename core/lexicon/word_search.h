// Search as one types, over the words of every language that is loaded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "locale/text.h"

namespace felt::lexicon {

class WordSearch {
public:
    // Finds nothing.
    WordSearch() = default;
    // The lexicon's languages in the order in which they are preferred.
    WordSearch(const Lexicon& lexicon, const locale::Text& text);

    // How the query met a word, the better the greater. Meaning: only its definition says so.
    enum class Match : std::uint8_t { None, Meaning, Inside, Beginning, Whole };

    // The word of one language that was met.
    struct Hit {
        ConceptId id;
        LanguageTag language;
        Match match;
    };

    // Words with a lemma, form, reading or variant in which every part of the query begins a word, and those whose definition does. Case,
    // accents, vowel signs, tones and the kind of kana do not matter. The better match first, of the word itself before its forms and
    // variants; among equals the preferred language, then its own alphabetical order. None for an empty query; definitions are asked from
    // two letters on, or one where a letter is a word.
    std::vector<Hit> hits(std::string_view query) const;

    // The concepts of the hits that are more than Match::Meaning, each once, in the same order.
    std::vector<ConceptId> find(std::string_view query) const;

private:
    // A folded text in m_texts.
    struct Folded {
        std::uint32_t begin;
        std::uint32_t length;
    };
    struct Entry {
        std::uint32_t id;        // index of m_ids
        std::uint32_t language;  // index of m_languages
        std::uint32_t rank;      // in the alphabetical order of its language
        Folded meaning;          // words with a space before each: " pulled together"
    };
    struct Term {
        Folded text;  // likewise
        std::uint32_t entry;
        bool isLemma;
    };
    void add(const Word& word, std::uint32_t entry);
    enum class Of : bool { Others, Lemma };
    void addTerm(std::string_view text, std::uint32_t entry, Of of);
    void rank(const Lexicon& lexicon);
    std::string folded(std::string_view text) const;
    Folded keep(std::string_view folded);
    std::string_view textOf(const Folded& folded) const { return std::string_view(m_texts).substr(folded.begin, folded.length); }

    locale::Text m_text;
    std::vector<LanguageTag> m_languages;
    std::vector<ConceptId> m_ids;
    std::string m_texts;  // one after the other: some ten thousand strings by themselves would take twice the room
    std::vector<Entry> m_entries;
    std::vector<Term> m_terms;
};

}  // namespace felt::lexicon
