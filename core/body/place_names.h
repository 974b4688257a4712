// What places are called in one language.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/language_tag.h"
#include "base/result.h"
#include "body/figure.h"
#include "body/place_id.h"

namespace felt::body {

// Immutable. Views into it hold until it is moved or destroyed. Nothing is promised about which places have a name.
class PlaceNames {
public:
    // A file as content/body/names/ holds them. Code::ContentInvalid, detail: where and what.
    static Result<PlaceNames> parse(std::string_view json);
    // folder/<tag>.json, which has to be in that language. Also Code::UnreadableFile, Code::TooLarge.
    static Result<PlaceNames> load(const std::filesystem::path& folder, const LanguageTag& language);

    const LanguageTag& language() const { return m_language; }
    std::optional<std::string_view> name(const PlaceId& place) const;
    std::optional<std::string_view> name(const GroupId& group) const;
    std::optional<std::string_view> name(View view) const;
    std::optional<std::string_view> name(Side side) const;  // of Left and Right
    std::size_t size() const { return m_places.size(); }    // places with a name
    // Other words that lead to the place in a search; several places may share one.
    std::span<const std::string> alsoWords(const PlaceId& place) const;

private:
    struct Words {
        std::string name;
        std::vector<std::string> also;
    };
    explicit PlaceNames(LanguageTag language) : m_language(std::move(language)) {}
    LanguageTag m_language;
    std::map<PlaceId, Words> m_places;
    std::map<GroupId, std::string> m_groups;
    std::map<View, std::string> m_views;
    std::map<Side, std::string> m_sides;
};

}  // namespace felt::body
