#include "lexicon/word_search.h"

#include <algorithm>
#include <map>

namespace felt::lexicon {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text.append(" ").append(word);
    return text;
}

enum class Match { None, Somewhere, Beginning, Whole };

Match match(const std::string& term, const std::vector<std::string>& query, const std::string& wholeQuery) {
    if (term == wholeQuery) return Match::Whole;
    if (term.starts_with(wholeQuery)) return Match::Beginning;
    for (const std::string& word : query)
        if (term.find(" " + word) == std::string::npos) return Match::None;
    return Match::Somewhere;
}

}  // namespace

WordSearch::WordSearch(const Lexicon& lexicon, const locale::Text& text) : m_text(text) {
    for (const Concept& entry : lexicon.concepts()) {
        const std::size_t position = m_ids.size();
        m_ids.push_back(entry.id);
        for (const LanguageTag& language : lexicon.languages()) {
            const Word* const word = lexicon.word(entry.id, language);
            if (word == nullptr) continue;
            m_terms.push_back({joined(m_text.words(word->lemma)), position});
            for (const std::string& form : word->forms) m_terms.push_back({joined(m_text.words(form)), position});
            for (const std::string& variant : word->also) m_terms.push_back({joined(m_text.words(variant)), position});
        }
    }
}

std::vector<ConceptId> WordSearch::find(std::string_view query) const {
    const std::vector<std::string> words = m_text.words(query);
    if (words.empty()) return {};
    const std::string whole = joined(words);
    std::map<std::size_t, Match> best;
    for (const Term& term : m_terms)
        if (const Match found = match(term.text, words, whole); found != Match::None)
            best[term.position] = std::max(best[term.position], found);
    std::vector<std::pair<std::size_t, Match>> ordered(best.begin(), best.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<ConceptId> ids;
    for (const auto& [position, found] : ordered) ids.push_back(m_ids[position]);
    return ids;
}

}  // namespace felt::lexicon
