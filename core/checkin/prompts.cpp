#include "checkin/prompts.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/file.h"
#include "base/object_reader.h"

namespace felt::checkin {
namespace {

constexpr std::size_t largestFile = 1u << 20;
constexpr std::size_t most = 10'000;
constexpr std::size_t longestText = 1'000;

struct File {
    LanguageTag language;
    std::vector<Prompt> prompts;
};

tl::unexpected<Error> invalid(std::string where) { return fail(Code::ContentInvalid, {}, std::move(where)); }

Result<Prompt> readPrompt(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    Prompt prompt{};
    std::optional<About> about;
    in.text("id", prompt.id, longestText);
    in.choice("about", about);
    in.text("text", prompt.text, longestText);
    FELT_DO(in.status());
    if (prompt.id.empty() || !about || prompt.text.empty()) return invalid(path);
    prompt.about = *about;
    return prompt;
}

Result<File> read(const Json& json) {
    ObjectReader in(json, "");
    std::optional<long long> format;
    std::optional<LanguageTag> language;
    std::vector<Prompt> prompts;
    in.integer("format", format, 1, 1);
    in.name("language", language);
    in.list("prompts", prompts, most, readPrompt);
    FELT_DO(in.status());
    if (!format || !language) return invalid("format, language");
    std::set<std::string_view> ids;
    for (const Prompt& each : prompts)
        if (!ids.insert(each.id).second) return invalid("prompts: " + each.id);
    return File{std::move(*language), std::move(prompts)};
}

Result<File> readFileText(std::string_view text) {
    const auto json = parseJson(text, {.bytes = largestFile});
    if (!json) return invalid("JSON");
    auto file = read(*json);
    if (!file && file.error().code != Code::ContentInvalid) return invalid(file.error().subject);
    return file;
}

}  // namespace

Result<Prompts> Prompts::parse(std::string_view json) {
    FELT_TRY(File file, readFileText(json));
    Prompts prompts;
    prompts.m_prompts = std::move(file.prompts);
    return prompts;
}

Result<Prompts> Prompts::load(const std::filesystem::path& folder, const LanguageTag& language) {
    const auto path = folder / "prompts" / (language.text() + ".json");
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return Prompts();
    FELT_TRY(const std::string text, readFile(path, largestFile));
    auto file = readFileText(text);
    if (!file) return fail(Code::ContentInvalid, path.string(), file.error().detail);
    if (file->language != language) return fail(Code::ContentInvalid, path.string(), "language: " + language.text() + " expected");
    Prompts prompts;
    prompts.m_prompts = std::move(file->prompts);
    return prompts;
}

const Prompt* Prompts::find(std::string_view id) const {
    const auto found = std::find_if(m_prompts.begin(), m_prompts.end(), [&](const Prompt& each) { return each.id == id; });
    return found == m_prompts.end() ? nullptr : &*found;
}

const Prompt* Prompts::ofTheDay(std::int64_t day, std::span<const std::string> sentAway) const {
    std::vector<const Prompt*> left;
    for (const Prompt& each : m_prompts)
        if (std::find(sentAway.begin(), sentAway.end(), each.id) == sentAway.end()) left.push_back(&each);
    if (left.empty()) return nullptr;
    const auto count = std::int64_t(left.size());
    return left[std::size_t((day % count + count) % count)];
}

}  // namespace felt::checkin
