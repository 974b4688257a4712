#include "lexicon/word_search.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace felt::lexicon {
namespace {

using Match = WordSearch::Match;

// Katakana as hiragana, so that one finds the other. Both are three bytes of UTF-8; ァ to ヶ stand 96 code points after ぁ to ゖ.
std::string asHiragana(std::string text) {
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
        if (byte(0) != 0xe3 || (byte(1) != 0x82 && byte(1) != 0x83)) continue;
        const unsigned point = 0x3000u + ((byte(1) & 0x3fu) << 6) + (byte(2) & 0x3fu);
        if (point < 0x30a1 || point > 0x30f6) continue;
        const unsigned kana = point - 0x60;
        text[at + 1] = char(0x80 | ((kana >> 6) & 0x3f));
        text[at + 2] = char(0x80 | (kana & 0x3f));
    }
    return text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    return text;
}

// Each of the apostrophes that keyboards have.
std::string withOneApostrophe(std::string_view text) {
    std::string plain(text);
    for (const std::string_view other : {"ʼ", "‘", "’", "`"}) plain = replaced(std::move(plain), other, "'");
    return plain;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text.append(" ").append(word);
    return text;
}

std::string without(std::string text, char unwanted) {
    std::erase(text, unwanted);
    return text;
}

struct Query {
    std::string whole;               // all its words
    std::vector<std::string> parts;  // what stood between spaces, each as a run of words
    bool asksMeanings = false;
};

Match matchTerm(std::string_view term, const Query& query) {
    if (term.starts_with(query.whole)) return term.size() == query.whole.size() ? Match::Whole : Match::Beginning;
    for (const std::string& part : query.parts)
        if (term.find(part) == term.npos) return Match::None;
    return Match::Inside;
}

bool means(std::string_view meaning, const Query& query) {
    return query.asksMeanings &&
           std::all_of(query.parts.begin(), query.parts.end(), [&](const std::string& part) { return meaning.find(part) != meaning.npos; });
}

}  // namespace

WordSearch::WordSearch(const Lexicon& lexicon, const locale::Text& text)
    : m_text(text), m_languages(lexicon.languages().begin(), lexicon.languages().end()) {
    for (const Concept& each : lexicon.concepts()) m_ids.push_back(each.id);
    for (std::uint32_t language = 0; language < m_languages.size(); ++language)
        for (std::uint32_t id = 0; id < m_ids.size(); ++id)
            if (const Word* const word = lexicon.word(m_ids[id], m_languages[language])) {
                m_entries.push_back({id, language, 0, keep(folded(word->definition))});
                add(*word, std::uint32_t(m_entries.size() - 1));
            }
    rank(lexicon);
    m_texts.shrink_to_fit();
    m_entries.shrink_to_fit();
    m_terms.shrink_to_fit();
}

void WordSearch::add(const Word& word, std::uint32_t entry) {
    addTerm(word.lemma, entry, Of::Lemma);
    for (const Form& form : word.forms) addTerm(form.text, entry, Of::Others);
    for (const Variant& variant : word.also) addTerm(variant.lemma, entry, Of::Others);
    if (word.reading.empty()) return;
    addTerm(word.reading, entry, Of::Lemma);
    // yù mèn is typed as yumen.
    m_terms.push_back({keep(" " + without(folded(word.reading), ' ')), entry, true});
}

void WordSearch::addTerm(std::string_view text, std::uint32_t entry, Of of) {
    m_terms.push_back({keep(folded(text)), entry, of == Of::Lemma});
}

WordSearch::Folded WordSearch::keep(std::string_view folded) {
    const Folded kept{std::uint32_t(m_texts.size()), std::uint32_t(folded.size())};
    m_texts += folded;
    return kept;
}

std::string WordSearch::folded(std::string_view text) const {
    // Many type г for ґ, which older keyboards lack.
    return replaced(asHiragana(joined(m_text.words(withOneApostrophe(text)))), "ґ", "г");
}

void WordSearch::rank(const Lexicon& lexicon) {
    std::vector<std::string> keys(m_entries.size());
    for (std::uint32_t language = 0; language < m_languages.size(); ++language) {
        const locale::Collator collator(m_languages[language]);
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (m_entries[i].language == language)
                keys[i] = collator.key(lexicon.word(m_ids[m_entries[i].id], m_languages[language])->lemma);
    }
    std::vector<std::uint32_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(m_entries[a].language, keys[a]) < std::tie(m_entries[b].language, keys[b]);
    });
    for (std::uint32_t i = 0; i < order.size(); ++i) m_entries[order[i]].rank = i;
}

std::vector<WordSearch::Hit> WordSearch::hits(std::string_view typed) const {
    Query query;
    query.whole = folded(typed);
    if (query.whole.empty()) return {};
    for (std::size_t begin = 0; begin < typed.size();) {
        const std::size_t end = std::min(typed.find_first_of(" \t\n", begin), typed.size());
        if (std::string part = folded(typed.substr(begin, end - begin)); !part.empty()) query.parts.push_back(std::move(part));
        begin = end + 1;
    }
    query.asksMeanings = query.whole.size() > 2;

    // How well, and whether the word itself.
    std::vector<std::pair<Match, bool>> best(m_entries.size(), {Match::None, false});
    for (const Term& term : m_terms)
        if (const Match match = matchTerm(textOf(term.text), query); match != Match::None)
            best[term.entry] = std::max(best[term.entry], {match, term.isLemma});
    std::vector<std::uint32_t> met;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        if (best[i].first == Match::None && means(textOf(m_entries[i].meaning), query)) best[i].first = Match::Meaning;
        if (best[i].first != Match::None) met.push_back(i);
    }
    std::sort(met.begin(), met.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(best[b], m_entries[a].rank) < std::tie(best[a], m_entries[b].rank);
    });
    std::vector<Hit> hits;
    hits.reserve(met.size());
    for (const std::uint32_t i : met) hits.push_back({m_ids[m_entries[i].id], m_languages[m_entries[i].language], best[i].first});
    return hits;
}

std::vector<ConceptId> WordSearch::find(std::string_view query) const {
    std::vector<ConceptId> ids;
    std::unordered_set<std::string> seen;
    for (const Hit& hit : hits(query))
        if (hit.match != Match::Meaning && seen.insert(hit.id.text()).second) ids.push_back(hit.id);
    return ids;
}

}  // namespace felt::lexicon
