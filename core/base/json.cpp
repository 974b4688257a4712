#include "base/json.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <vector>

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

// Builds the value that the library's lexer reads, and notices a field that is there twice. The library's own builder looks
// each field up among all before it and copies what it has whenever an object grows.
class Builder {
public:
    explicit Builder(std::size_t bytes) : m_bytes(bytes) {}

    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(Json::number_integer_t value) { return put(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
    bool number_float(Json::number_float_t value, const std::string& /*text*/) { return put(value); }
    bool string(std::string& value) { return put(std::move(value)); }
    bool binary(Json::binary_t& /*value*/) { return false; }  // no such thing in text

    bool start_array(std::size_t /*unknown*/) { return start(Json::value_t::array); }
    bool end_array() {
        const std::size_t first = m_open.back().first;
        Json::array_t elements;
        elements.reserve(m_parts.size() - first);
        for (std::size_t i = first; i < m_parts.size(); ++i) elements.push_back(std::move(m_parts[i].value));
        return end(std::move(elements));
    }

    bool start_object(std::size_t /*unknown*/) { return start(Json::value_t::object); }
    bool key(std::string& name) {
        if (there(name) && !m_duplicate) m_duplicate = name;
        m_parts.push_back({std::move(name), nullptr});
        return true;
    }
    bool end_object() {
        const std::size_t first = m_open.back().first;
        Json::object_t fields;
        fields.reserve(m_parts.size() - first);
        for (std::size_t i = first; i < m_parts.size(); ++i) fields.emplace_back(std::move(m_parts[i].name), std::move(m_parts[i].value));
        return end(std::move(fields));
    }

    bool parse_error(std::size_t position, const std::string& /*token*/, const Json::exception& error) {
        // Of a number beyond every double the byte behind it counts too, where there is one.
        const bool number = dynamic_cast<const Json::out_of_range*>(&error) != nullptr;
        m_malformedAt = number ? std::min(position + 1, m_bytes) : position;
        return false;
    }

    Result<Json> result() && {
        if (m_malformedAt) return fail(Code::MalformedJson, {}, std::to_string(*m_malformedAt));
        if (m_duplicate) return fail(Code::DuplicateField, *m_duplicate);
        return std::move(m_parts.front().value);
    }

private:
    struct Part {
        std::string name;  // of a field; empty for an element
        Json value;
    };
    struct Open {
        Json::value_t type;
        std::size_t first;                                  // of its parts
        std::unique_ptr<std::set<std::string>> names = {};  // where they are too many to look through
    };
    static constexpr std::size_t fewNames = 16;

    bool there(const std::string& name) {
        Open& object = m_open.back();
        const auto first = m_parts.begin() + std::ptrdiff_t(object.first);
        if (!object.names && m_parts.size() - object.first < fewNames)
            return std::any_of(first, m_parts.end(), [&](const Part& part) { return part.name == name; });
        if (!object.names) {
            object.names = std::make_unique<std::set<std::string>>();
            for (auto part = first; part != m_parts.end(); ++part) object.names->insert(part->name);
        }
        return !object.names->insert(name).second;
    }

    template <class Value>
    bool put(Value&& value) {
        if (!m_open.empty() && m_open.back().type == Json::value_t::object)
            m_parts.back().value = std::forward<Value>(value);
        else
            m_parts.push_back({{}, std::forward<Value>(value)});
        return true;
    }
    bool start(Json::value_t type) {
        m_open.push_back({type, m_parts.size()});
        return true;
    }
    template <class Parts>
    bool end(Parts&& value) {
        m_parts.resize(m_open.back().first);
        m_open.pop_back();
        return put(std::forward<Parts>(value));
    }

    std::size_t m_bytes;
    std::vector<Part> m_parts;  // what has been read of everything that is open, outermost first
    std::vector<Open> m_open;
    std::optional<std::string> m_duplicate;
    std::optional<std::size_t> m_malformedAt;
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
    Builder builder(text.size());
    Json::sax_parse(text.data(), text.data() + text.size(), &builder);
    FELT_TRY(Json value, std::move(builder).result());
    if (outgrows(value, text, limits.bytes)) return fail(Code::TooLarge, {}, std::to_string(limits.bytes));
    return value;
}

std::string writeJson(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::strict); }

}  // namespace felt
