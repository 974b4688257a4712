#include "lexicon/apart.h"

#include "base/file.h"
#include "base/json.h"
#include "lexicon/read.h"

namespace felt::lexicon {
namespace {

constexpr std::size_t largestFile = 16u << 20;

std::pair<std::string, std::string> ordered(std::string one, std::string other) {
    if (other < one) std::swap(one, other);
    return {std::move(one), std::move(other)};
}

std::string textOf(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Result<Apart> Apart::load(const std::filesystem::path& folder, const LanguageTag& language) {
    Apart apart;
    const auto file = folder / "words" / language.text() / "apart.json";
    if (!std::filesystem::exists(file)) return apart;
    const auto broken = [&](std::string_view where, std::string_view expected, std::string_view text = {}) {
        return fail(Code::ContentInvalid, file.string(), placeInFile(text, where, expected));
    };
    const auto text = readFile(file, largestFile);
    if (!text) return broken({}, "a readable file expected");
    const auto json = parseJson(*text);
    if (!json || !json->is_object()) return broken({}, "JSON expected");
    const auto pairs = json->find("pairs");
    if (pairs == json->end() || !pairs->is_array()) return broken({}, "pairs: a list expected");
    for (const Json& pair : *pairs) {
        const auto between = pair.is_object() ? pair.find("between") : pair.end();
        if (!pair.is_object() || between == pair.end() || !between->is_array() || between->size() != 2 || !(*between)[0].is_string() ||
            !(*between)[1].is_string())
            return broken({}, "pairs: between with two concepts expected");
        auto ids = ordered((*between)[0].get<std::string>(), (*between)[1].get<std::string>());
        std::string told = textOf(pair, "text");
        if (told.empty()) return broken(ids.first, "text expected", *text);
        apart.m_texts.insert_or_assign(std::move(ids), std::move(told));
    }
    return apart;
}

std::string_view Apart::between(const ConceptId& one, const ConceptId& other) const {
    const auto found = m_texts.find(ordered(one.text(), other.text()));
    return found == m_texts.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace felt::lexicon
