// Search as one types, over the words of every language that is loaded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "locale/text.h"

namespace felt::lexicon {

class WordSearch {
public:
    WordSearch(const Lexicon& lexicon, const locale::Text& text);

    // Concepts with a lemma, form or variant in which every word of the query begins a word; whole matches first,
    // then lemmas that begin with the query, then the rest in the order of the lexicon. None for an empty query.
    std::vector<ConceptId> find(std::string_view query) const;

private:
    struct Term {
        std::string text;  // folded words with a space before each: " tight across"
        std::size_t position;
    };
    locale::Text m_text;
    std::vector<ConceptId> m_ids;
    std::vector<Term> m_terms;
};

}  // namespace felt::lexicon
