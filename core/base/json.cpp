#include "base/json.h"

#include <iterator>
#include <optional>
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

// Reads the text and tells how far it has come: the library keeps the position of some errors to itself.
struct Counted {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    const char* at;
    const char** farthest;
    reference operator*() const { return *at; }
    Counted& operator++() { return *farthest = ++at, *this; }
    bool operator==(const Counted& other) const { return at == other.at; }
};

// Numbers can grow where they are written out (1e9), by less than four times.
bool outgrows(const Json& value, std::string_view text, std::size_t limit) {
    return text.size() > limit / 4 && writeJson(value).size() > limit;
}

}  // namespace

Result<Json> parseJson(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes) return fail(Code::TooLarge, {}, std::to_string(limits.bytes));
    if (deeperThan(text, limits.depth)) return fail(Code::TooDeep, {}, std::to_string(limits.depth));
    // The library takes a zero byte for the end and would not look behind it.
    if (const auto zero = text.find('\0'); zero != text.npos) return fail(Code::MalformedJson, {}, std::to_string(zero + 1));
    std::vector<std::set<std::string>> fields;
    std::optional<std::string> duplicate;
    const Json::parser_callback_t watch = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) fields.emplace_back();
        if (event == Json::parse_event_t::object_end) fields.pop_back();
        if (event == Json::parse_event_t::key) {
            const auto& name = value.get_ref<const std::string&>();
            if (!fields.back().insert(name).second && !duplicate) duplicate = name;
        }
        return true;
    };
    const char* farthest = text.data();
    try {
        Json value = Json::parse(Counted{text.data(), &farthest}, Counted{text.data() + text.size(), &farthest}, watch);
        if (duplicate) return fail(Code::DuplicateField, *duplicate);
        if (outgrows(value, text, limits.bytes)) return fail(Code::TooLarge, {}, std::to_string(limits.bytes));
        return value;
    } catch (const Json::parse_error& error) {
        return fail(Code::MalformedJson, {}, std::to_string(error.byte));
    } catch (const Json::exception&) {
        return fail(Code::MalformedJson, {}, std::to_string(farthest - text.data()));
    }
}

std::string writeJson(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::strict); }

}  // namespace felt
