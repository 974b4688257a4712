#include "journal/search.h"

#include <algorithm>

namespace felt::journal {

PlaceSearch::PlaceSearch(const body::Figure& figure, std::span<const body::PlaceNames> names, const locale::Text& text) {
    const auto add = [&](std::string_view called, const body::PlaceId& place) {
        for (std::string& word : text.words(called)) m_words.emplace_back(std::move(word), place);
    };
    for (const body::PlaceNames& inLanguage : names) {
        for (const body::Place& place : figure.places()) {
            if (const auto called = inLanguage.name(place.id)) add(*called, place.id);
            for (const std::string& also : inLanguage.alsoWords(place.id)) add(also, place.id);
        }
    }
    std::sort(m_words.begin(), m_words.end());
}

std::vector<body::PlaceId> PlaceSearch::find(const std::string& beginning) const {
    std::vector<body::PlaceId> found;
    for (const auto& [word, place] : m_words)
        if (word.starts_with(beginning) && std::find(found.begin(), found.end(), place) == found.end()) found.push_back(place);
    return found;
}

SearchQuery makeQuery(std::string_view typed, const locale::Text& text, const lexicon::WordSearch& words, const PlaceSearch& places) {
    SearchQuery query;
    for (const std::string& word : text.words(typed)) {
        SearchTerm term{.spelled = {word}, .names = {}};
        for (const lexicon::ConceptId& id : words.find(word)) term.names.push_back(id.text());
        for (const body::PlaceId& place : places.find(word)) term.names.push_back(place.text());
        query.push_back(std::move(term));
    }
    return query;
}

}  // namespace felt::journal
