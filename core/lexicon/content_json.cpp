#include "lexicon/content_json.h"

#include <algorithm>
#include <vector>

#include "base/json.h"

namespace felt::lexicon {
namespace {

namespace dom = simdjson::dom;

bool areDistinct(std::vector<std::string_view>& names) {
    constexpr std::size_t few = 16;
    if (names.size() > few) {
        std::sort(names.begin(), names.end());
        return std::adjacent_find(names.begin(), names.end()) == names.end();
    }
    for (auto name = names.begin(); name != names.end(); ++name)
        if (std::find(names.begin(), name, *name) != name) return false;
    return true;
}

// The library bounds the depth. names: room to work in.
bool repeatsField(const dom::element& value, std::vector<std::string_view>& names) {
    if (dom::object object; value.get(object) == simdjson::SUCCESS) {
        names.clear();
        for (const auto& field : object) names.push_back(field.key);
        if (!areDistinct(names)) return true;
        for (const auto& field : object)
            if (repeatsField(field.value, names)) return true;
    } else if (dom::array array; value.get(array) == simdjson::SUCCESS) {
        for (const dom::element& element : array)
            if (repeatsField(element, names)) return true;
    }
    return false;
}

}  // namespace

std::unique_ptr<dom::parser> ContentJson::parseSound(std::string_view text, std::size_t depth) {
    auto parser = std::make_unique<dom::parser>();
    dom::element root;
    std::vector<std::string_view> names;
    if (parser->allocate(text.size(), depth) != simdjson::SUCCESS) return nullptr;
    if (parser->parse(text.data(), text.size()).get(root) != simdjson::SUCCESS || repeatsField(root, names)) return nullptr;
    return parser;
}

Result<ContentJson> ContentJson::parse(std::string_view text) {
    // Numbers of larger texts can outgrow the limit, which only the careful reader looks at.
    const bool small = text.size() <= JsonLimits().bytes / 4;
    if (auto parser = small ? parseSound(text, JsonLimits().depth) : nullptr) return ContentJson(std::move(parser));
    FELT_TRY(const Json careful, parseJson(text));
    // Sound after all: a byte order mark, a number beyond 64 bits, the last level that is allowed.
    if (auto parser = parseSound(writeJson(careful), JsonLimits().depth + 1)) return ContentJson(std::move(parser));
    return fail(Code::OutOfMemory);
}

}  // namespace felt::lexicon
