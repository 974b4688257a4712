// From what a person types to what the journal looks for.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "body/figure.h"
#include "body/place_names.h"
#include "journal/journal.h"
#include "lexicon/word_search.h"
#include "locale/text.h"

namespace felt::journal {

// The folded names and search words of all places in some languages; made once, kept.
class PlaceSearch {
public:
    PlaceSearch(const body::Figure& figure, std::span<const body::PlaceNames> names, const locale::Text& text);
    // Places with a name in which a word begins so; folded.
    std::vector<body::PlaceId> find(const std::string& beginning) const;

private:
    std::vector<std::pair<std::string, body::PlaceId>> m_words;
};

// Each word typed matches a free text that spells it (its beginning is enough), and every entry that names a concept or a place
// so called.
SearchQuery makeQuery(std::string_view typed, const locale::Text& text, const lexicon::WordSearch& words, const PlaceSearch& places);

}  // namespace felt::journal
