// Reads one JSON object field by field; what nobody asked for is kept as it came.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json.h"
#include "base/result.h"
#include "base/unknown_fields.h"

namespace felt {

// The first failure is kept, with the path of the field ("marks[1].intensity"); later reads do nothing then.
// An absent field leaves its target alone. null is not absent.
class ObjectReader {
public:
    ObjectReader(const Json& object, std::string path);

    bool has(std::string_view name) const { return m_object.is_object() && m_object.contains(name); }
    void text(std::string_view name, std::optional<std::string>& target, std::size_t limit);
    void text(std::string_view name, std::string& target, std::size_t limit);
    // false is left among the unknown fields, so that "given as false" and "absent" both come back as they were.
    void flag(std::string_view name, bool& target);
    void number(std::string_view name, std::optional<double>& target, double low, double high);
    void integer(std::string_view name, std::optional<long long>& target, long long low, long long high);
    // Any JSON object, kept as text.
    void object(std::string_view name, std::optional<std::string>& target);

    // Named values with `name(Choice)` and `named<Choice>(text)`: see base/choice.h.
    template <class Choice>
    void choice(std::string_view name, std::optional<Choice>& target);
    // A type with make(text) -> Result.
    template <class Name>
    void name(std::string_view field, std::optional<Name>& target);
    // Each element through read(Json, path) -> Result<Item>; an empty array is left among the unknown fields.
    template <class Item, class Read>
    void list(std::string_view name, std::vector<Item>& target, std::size_t limit, Read&& read);
    // An object field through read(Json, path) -> Result<Item>.
    template <class Item, class Read>
    void nested(std::string_view name, std::optional<Item>& target, Read&& read);

    std::string pathOf(std::string_view name) const { return m_path.empty() ? std::string(name) : m_path + "." + std::string(name); }
    void failWith(Error error);
    // Treats a field that was read as unknown after all.
    void leaveUnknown(std::string_view name);
    // Everything that was not read. Call last.
    void unknown(UnknownFields& target);
    Status status() const;

private:
    const Json* take(std::string_view name);
    const std::string* takeText(std::string_view name, std::size_t limit);

    const Json& m_object;
    std::string m_path;
    std::vector<std::string_view> m_taken;
    std::optional<Error> m_error;
};

// Puts back what ObjectReader::unknown kept; fields that are set already win.
void addUnknown(Json& object, const UnknownFields& unknown);
// A whole number is written without a point.
Json numberJson(double value);

}  // namespace felt

#include "base/object_reader_impl.h"
