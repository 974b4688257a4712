#include "lexicon/lexicon.h"

#include <algorithm>
#include <optional>
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
    return fail(Code::ContentInvalid, file.string(),
                error.code == Code::ContentInvalid ? error.detail : std::string("a readable file expected"));
}

// An id that comes twice; nullptr where none does.
const ConceptId* firstTwice(const std::vector<Concept>& concepts) {
    std::set<std::string_view> seen;
    for (const Concept& each : concepts)
        if (!seen.insert(each.id.text()).second) return &each.id;
    return nullptr;
}

Result<std::vector<Concept>> conceptsIn(const fs::path& file, Kind kind) {
    const auto text = readFile(file, largestFile);
    if (!text) return inFile(text.error(), file);
    auto concepts = readConcepts(*text, kind);
    if (!concepts) return inFile(concepts.error(), file);
    if (const ConceptId* const twice = firstTwice(*concepts))
        return fail(Code::ContentInvalid, file.string(), placeInFile(*text, twice->text(), "an id of its own expected"));
    return concepts;
}

// No words where the language has no such file.
Result<WordFile> wordsIn(const fs::path& file, Kind kind) {
    if (!fs::exists(file)) return WordFile();
    const auto text = readFile(file, largestFile);
    if (!text) return inFile(text.error(), file);
    auto words = readWords(*text, kind);
    if (!words) return inFile(words.error(), file);
    return words;
}

tl::unexpected<Error> unknownConcept(const fs::path& file, const ConceptId& id) {
    const auto text = readFile(file, largestFile);
    return fail(Code::ContentInvalid, file.string(),
                placeInFile(text ? *text : std::string(), id.text(), "a concept of content/concepts expected"));
}

std::string fileName(Kind kind) { return std::string(name(kind)) + "s.json"; }

fs::path wordFile(const fs::path& folder, const LanguageTag& language, Kind kind) {
    return folder / "words" / language.text() / fileName(kind);
}

// All files of one kind.
struct OfKind {
    Result<std::vector<Concept>> concepts;
    std::vector<Result<WordFile>> words;  // in the order of the languages
};

OfKind readKind(const fs::path& folder, Kind kind, std::span<const LanguageTag> languages) {
    OfKind read{conceptsIn(folder / "concepts" / fileName(kind), kind), {}};
    for (const LanguageTag& language : languages) read.words.push_back(wordsIn(wordFile(folder, language, kind), kind));
    return read;
}

}  // namespace

struct Lexicon::Data {
    std::vector<Concept> concepts;
    std::unordered_map<std::string_view, std::size_t> index;  // keys live in concepts
    std::vector<LanguageTag> languages;
    // Per language, as the concepts of the content stand; nothing where the language has no word. Shared with those that have own words.
    using Slots = std::vector<std::optional<Word>>;
    std::map<LanguageTag, std::shared_ptr<Slots>> words;
    std::map<ConceptId, std::pair<LanguageTag, Word>> own;
    std::map<std::pair<LanguageTag, Kind>, Names> clusters;
    std::map<std::pair<LanguageTag, Kind>, Names> frames;
    std::vector<Error> leftOut;

    void reindex() {
        index.clear();
        for (std::size_t i = 0; i < concepts.size(); ++i) index.emplace(concepts[i].id.text(), i);
    }
    Status addWords(const fs::path& file, Kind kind, const LanguageTag& language, Result<WordFile> read) {
        if (!read) return tl::unexpected(read.error());
        std::shared_ptr<Slots>& slots = words[language];
        if (!slots) slots = std::make_shared<Slots>(concepts.size());
        for (Word& word : read->words) {
            const auto found = index.find(word.id.text());
            if (found == index.end()) return unknownConcept(file, word.id);
            (*slots)[found->second] = std::move(word);
        }
        clusters[{language, kind}] = std::move(read->clusters);
        frames[{language, kind}] = std::move(read->frames);
        return {};
    }
    void leaveOut(const LanguageTag& language, const Error& why) {
        words.erase(language);
        std::erase(languages, language);
        leftOut.push_back({Code::WordsLeftOut, why.subject, why.detail});
    }
    // Both name each other, as neighbours do.
    void bringTogether(std::size_t one, std::size_t other) {
        concepts[one].near.push_back(concepts[other].id);
        concepts[other].near.push_back(concepts[one].id);
    }
};

Result<Lexicon> Lexicon::load(const fs::path& folder, std::span<const LanguageTag> languages) {
    auto data = std::make_shared<Data>();
    data->languages.assign(languages.begin(), languages.end());
    std::vector<OfKind> read;
    for (const Kind kind : kinds) read.push_back(readKind(folder, kind, languages));
    for (OfKind& each : read) {
        if (!each.concepts) return tl::unexpected(each.concepts.error());
        std::move(each.concepts->begin(), each.concepts->end(), std::back_inserter(data->concepts));
    }
    data->reindex();
    for (std::size_t i = 0; i < languages.size(); ++i) {
        Status added;
        for (std::size_t k = 0; k < kinds.size() && added; ++k)
            added = data->addWords(wordFile(folder, languages[i], kinds[k]), kinds[k], languages[i], std::move(read[k].words[i]));
        if (!added) data->leaveOut(languages[i], added.error());
    }
    if (data->languages.empty() && !data->leftOut.empty())
        return fail(Code::ContentInvalid, data->leftOut.front().subject, data->leftOut.front().detail);
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
        if (std::find(data->languages.begin(), data->languages.end(), word.language) == data->languages.end())
            data->languages.push_back(word.language);
        data->own.emplace(
            word.id,
            std::pair(
                word.language,
                Word{.id = word.id, .lemma = word.lemma, .definition = word.definition, .example = word.example, .equivalence = "exact"}));
    }
    data->reindex();
    for (const OwnConcept& word : own) {
        const auto beside = word.nearest ? data->index.find(word.nearest->text()) : data->index.end();
        if (beside != data->index.end() && word.nearest->kind() == word.id.kind())
            data->bringTogether(data->index.at(word.id.text()), beside->second);
    }
    return Lexicon(std::move(data));
}

std::span<const Error> Lexicon::leftOut() const { return m_data->leftOut; }

std::span<const Concept> Lexicon::concepts() const { return m_data->concepts; }
std::span<const LanguageTag> Lexicon::languages() const { return m_data->languages; }

const Concept* Lexicon::find(const ConceptId& id) const {
    const auto found = m_data->index.find(id.text());
    return found == m_data->index.end() ? nullptr : &m_data->concepts[found->second];
}

const Word* Lexicon::word(const ConceptId& id, const LanguageTag& language) const {
    if (const auto own = m_data->own.find(id); own != m_data->own.end())
        return own->second.first == language ? &own->second.second : nullptr;
    const auto found = m_data->index.find(id.text());
    const auto words = m_data->words.find(language);
    if (found == m_data->index.end() || words == m_data->words.end()) return nullptr;
    const auto& slot = (*words->second)[found->second];
    return slot ? &*slot : nullptr;
}

std::string_view Lexicon::clusterName(Kind kind, std::string_view cluster, const LanguageTag& language) const {
    const auto names = m_data->clusters.find({language, kind});
    if (names == m_data->clusters.end()) return cluster;
    const auto found = names->second.find(cluster);
    return found == names->second.end() ? cluster : std::string_view(found->second);
}

std::string_view Lexicon::frame(const Word& word, const LanguageTag& language) const {
    const auto frames = m_data->frames.find({language, word.id.kind()});
    if (frames == m_data->frames.end()) return {};
    const auto found = frames->second.find(word.frame);
    return found == frames->second.end() ? std::string_view() : std::string_view(found->second);
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
