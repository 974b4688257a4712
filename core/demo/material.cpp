#include "demo/material.h"

#include "base/file.h"
#include "base/object_reader.h"

namespace felt::demo {
namespace {

constexpr std::size_t largestFile = 1u << 20;
constexpr std::size_t longestText = 10'000;

tl::unexpected<Error> invalid(std::string where) { return fail(Code::ContentInvalid, {}, std::move(where)); }

Result<std::string> readText(const Json& json, const std::string& path) {
    if (!json.is_string() || json.get_ref<const std::string&>().empty()) return invalid(path);
    return json.get<std::string>();
}

Result<std::vector<std::string>> readTexts(const Json& json, const std::string& path) {
    if (!json.is_array() || json.empty()) return invalid(path);
    std::vector<std::string> texts;
    for (const Json& each : json) {
        FELT_TRY(std::string text, readText(each, path));
        texts.push_back(std::move(text));
    }
    return texts;
}

Result<TextsByLanguage> readByLanguage(const Json& json, const std::string& path) {
    if (!json.is_object()) return invalid(path);
    TextsByLanguage result;
    for (const auto& [language, texts] : json.items()) {
        const std::string where = path + "." + language;
        auto tag = LanguageTag::make(language);
        if (!tag) return invalid(where);
        FELT_TRY(result[std::move(*tag)], readTexts(texts, where));
    }
    return result;
}

Result<Coinage> readCoinage(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    std::optional<lexicon::Kind> kind;
    std::optional<LanguageTag> language;
    std::string lemma, definition, example;
    in.choice("kind", kind);
    in.name("language", language);
    in.text("lemma", lemma, longestText);
    in.text("definition", definition, longestText);
    in.text("example", example, longestText);
    std::optional<lexicon::ConceptId> nearest;
    in.name("nearest", nearest);
    FELT_DO(in.status());
    if (!kind || !language || lemma.empty() || (nearest && nearest->kind() != *kind)) return invalid(path);
    return Coinage{.kind = *kind, .language = *language, .lemma = lemma, .definition = definition, .example = example, .nearest = nearest};
}

bool isComplete(const Material& material) {
    const auto english = LanguageTag::make("en");
    if (!material.notes.contains(*english) || !material.tags.contains(*english)) return false;
    for (const auto& [language, tags] : material.tags)
        if (tags.size() != material.tags.at(*english).size()) return false;
    return !material.people.empty();
}

Result<Material> read(const Json& json) {
    ObjectReader in(json, "");
    Material material;
    std::optional<long long> format;
    std::optional<TextsByLanguage> notes, tags;
    in.integer("format", format, 1, 1);
    in.nested("notes", notes, readByLanguage);
    in.nested("tags", tags, readByLanguage);
    in.list("own_words", material.ownWords, 1'000, readCoinage);
    in.list("people", material.people, 1'000, readText);
    FELT_DO(in.status());
    if (!format || !notes || !tags) return invalid("format, notes, tags");
    material.notes = std::move(*notes);
    material.tags = std::move(*tags);
    if (!isComplete(material)) return invalid("notes.en, tags.en, people");
    return material;
}

}  // namespace

Result<Material> parse(std::string_view text) {
    const auto json = parseJson(text);
    if (!json) return invalid("JSON");
    auto material = read(*json);
    if (!material && material.error().code != Code::ContentInvalid) return invalid(material.error().subject);
    return material;
}

Result<Material> load(const std::filesystem::path& folder) {
    const auto file = folder / "demo" / "life.json";
    FELT_TRY(const std::string text, readFile(file, largestFile));
    auto material = parse(text);
    if (!material) material.error().subject = file.string();
    return material;
}

}  // namespace felt::demo
