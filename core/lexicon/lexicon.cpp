#include "lexicon/lexicon.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/file.h"
#include "lexicon/read.h"

namespace felt::lexicon {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t largestFile = 16u << 20;

// The error of a broken content file, with the file's name.
tl::unexpected<Error> inFile(const Error& error, const fs::path& file) {
    return fail(Code::ContentInvalid, file.string(), error.code == Code::ContentInvalid ? error.detail : std::string("JSON"));
}

// An id that comes twice; nullptr where none does.
const ConceptId* firstTwice(const std::vector<Concept>& concepts) {
    std::set<std::string_view> seen;
    for (const Concept& each : concepts)
        if (!seen.insert(each.id.text()).second) return &each.id;
    return nullptr;
}

std::string fileName(Kind kind) { return std::string(name(kind)) + "s.json"; }

}  // namespace

struct Lexicon::Data {
    std::vector<Concept> concepts;
    std::unordered_map<std::string_view, std::size_t> index;  // keys live in concepts
    std::vector<LanguageTag> languages;
    // per language, aligned with concepts; an empty lemma where the language has no word
    std::map<LanguageTag, std::vector<std::optional<Word>>> words;
    std::map<std::pair<LanguageTag, Kind>, std::map<std::string, std::string, std::less<>>> clusters;

    void reindex() {
        index.clear();
        for (std::size_t i = 0; i < concepts.size(); ++i) index.emplace(concepts[i].id.text(), i);
    }
    Status addWords(const fs::path& file, Kind kind, const LanguageTag& language) {
        auto& slots = words[language];
        slots.resize(concepts.size());
        if (!fs::exists(file)) return {};
        const auto text = readFile(file, largestFile);
        if (!text) return inFile(text.error(), file);
        auto read = readWords(*text, kind);
        if (!read) return inFile(read.error(), file);
        for (Word& word : read->words) {
            const auto found = index.find(word.id.text());
            if (found == index.end()) return inFile({Code::ContentInvalid, {}, word.id.text()}, file);
            slots[found->second] = std::move(word);
        }
        clusters[{language, kind}] = std::move(read->clusters);
        return {};
    }
};

Result<Lexicon> Lexicon::load(const fs::path& folder, std::span<const LanguageTag> languages) {
    auto data = std::make_shared<Data>();
    data->languages.assign(languages.begin(), languages.end());
    for (const Kind kind : kinds) {
        const fs::path file = folder / "concepts" / fileName(kind);
        const auto text = readFile(file, largestFile);
        if (!text) return inFile(text.error(), file);
        auto read = readConcepts(*text, kind);
        if (!read) return inFile(read.error(), file);
        if (const ConceptId* const twice = firstTwice(*read)) return inFile({Code::ContentInvalid, {}, twice->text()}, file);
        std::move(read->begin(), read->end(), std::back_inserter(data->concepts));
    }
    data->reindex();
    for (const LanguageTag& language : languages)
        for (const Kind kind : kinds) FELT_DO(data->addWords(folder / "words" / language.text() / fileName(kind), kind, language));
    return Lexicon(std::move(data));
}

std::vector<LanguageTag> Lexicon::languagesIn(const fs::path& folder) {
    std::vector<LanguageTag> languages;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder / "words", ignored))
        if (auto tag = LanguageTag::make(entry.path().filename().string()); tag && entry.is_directory())
            languages.push_back(std::move(*tag));
    std::sort(languages.begin(), languages.end());
    return languages;
}

Lexicon Lexicon::with(std::span<const OwnConcept> own) const {
    auto data = std::make_shared<Data>(*m_data);
    for (const OwnConcept& word : own) {
        data->concepts.push_back({.id = word.id, .cluster = "own"});
        if (data->words.find(word.language) == data->words.end()) data->languages.push_back(word.language);
        auto& slots = data->words[word.language];
        slots.resize(data->concepts.size());
        slots.back() =
            Word{.id = word.id, .lemma = word.lemma, .definition = word.definition, .example = word.example, .equivalence = "exact"};
    }
    for (auto& [language, slots] : data->words) slots.resize(data->concepts.size());
    data->reindex();
    return Lexicon(std::move(data));
}

std::span<const Concept> Lexicon::concepts() const { return m_data->concepts; }
std::span<const LanguageTag> Lexicon::languages() const { return m_data->languages; }

const Concept* Lexicon::find(const ConceptId& id) const {
    const auto found = m_data->index.find(id.text());
    return found == m_data->index.end() ? nullptr : &m_data->concepts[found->second];
}

const Word* Lexicon::word(const ConceptId& id, const LanguageTag& language) const {
    const auto found = m_data->index.find(id.text());
    const auto words = m_data->words.find(language);
    if (found == m_data->index.end() || words == m_data->words.end()) return nullptr;
    const auto& slot = words->second[found->second];
    return slot ? &*slot : nullptr;
}

std::string_view Lexicon::clusterName(Kind kind, std::string_view cluster, const LanguageTag& language) const {
    const auto names = m_data->clusters.find({language, kind});
    if (names == m_data->clusters.end()) return cluster;
    const auto found = names->second.find(cluster);
    return found == names->second.end() ? cluster : std::string_view(found->second);
}

Lexicon::Shown Lexicon::shown(const ConceptId& id, const LanguageTag& language) const {
    const auto in = [&](const LanguageTag& tag) { return word(id, tag); };
    const auto english =
        std::find_if(m_data->languages.begin(), m_data->languages.end(), [](const LanguageTag& tag) { return tag.text() == "en"; });
    for (const LanguageTag& own : m_data->languages)
        if (own == language && in(own) != nullptr) return {in(own)->lemma, false, own.text()};
    if (english != m_data->languages.end() && in(*english) != nullptr) return {in(*english)->lemma, true, english->text()};
    for (const LanguageTag& other : m_data->languages)
        if (in(other) != nullptr) return {in(other)->lemma, true, other.text()};
    return {id.text(), true, {}};
}

}  // namespace felt::lexicon
