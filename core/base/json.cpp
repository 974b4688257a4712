#include "base/json.h"

#include <set>
#include <vector>

#include "base/check.h"

namespace felt {
namespace {

// The library's parser does not recurse but its writer does, so depth is bounded before anything is built.
bool deeperThan(std::string_view text, std::size_t limit) {
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\') ++i;
            if (c == '"') inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limit) return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

}  // namespace

Result<Json> parseJson(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes) return fail(Code::TooLarge, {}, std::to_string(limits.bytes));
    if (deeperThan(text, limits.depth)) return fail(Code::TooDeep, {}, std::to_string(limits.depth));
    std::vector<std::set<std::string>> fields;
    std::string duplicate;
    const Json::parser_callback_t watch = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) fields.emplace_back();
        if (event == Json::parse_event_t::object_end) fields.pop_back();
        if (event == Json::parse_event_t::key) {
            const auto& name = value.get_ref<const std::string&>();
            if (!fields.back().insert(name).second && duplicate.empty()) duplicate = name;
        }
        return true;
    };
    try {
        Json value = Json::parse(text, watch);
        if (!duplicate.empty()) return fail(Code::DuplicateField, duplicate);
        return value;
    } catch (const Json::parse_error& error) {
        return fail(Code::MalformedJson, {}, std::to_string(error.byte));
    } catch (const Json::exception&) {
        return fail(Code::MalformedJson);
    }
}

std::string writeJson(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::strict); }

}  // namespace felt
