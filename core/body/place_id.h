// Names of places and of their groups, and the two pictures a body is seen in.
#pragma once

#include <array>
#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/choice.h"
#include "base/result.h"

namespace felt::body {

// Words of lower-case ASCII letters joined by single '.' or '-', at most 64 bytes: front.upper-arm.left
bool isDottedName(std::string_view text);

// Tag keeps names of different things apart and says which field a malformed one is reported for.
template <class Tag>
class DottedId {
public:
    // Code::MalformedId where the text is no dotted name.
    static Result<DottedId> make(std::string_view text) {
        if (!isDottedName(text)) return fail(Code::MalformedId, Tag::field);
        return DottedId(std::string(text));
    }

    const std::string& text() const { return m_text; }
    auto operator<=>(const DottedId&) const = default;

private:
    explicit DottedId(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

struct PlaceTag {
    static constexpr const char* field = "place";
};
struct GroupTag {
    static constexpr const char* field = "group";
};
using PlaceId = DottedId<PlaceTag>;  // front.chest.left, inner.lungs
using GroupId = DottedId<GroupTag>;  // chest, arms

enum class View { Front, Back };
inline constexpr View allViews[] = {View::Front, View::Back};

}  // namespace felt::body

template <>
struct felt::Choices<felt::body::View> {
    static constexpr auto names = std::to_array<std::string_view>({"front", "back"});
};

template <class Tag>
struct std::hash<felt::body::DottedId<Tag>> {
    std::size_t operator()(const felt::body::DottedId<Tag>& id) const noexcept { return std::hash<std::string>()(id.text()); }
};
