#include "body/place_names.h"

#include "body/content_node.h"

namespace felt::body {
namespace {

template <class Key>
std::optional<std::string_view> lookUp(const std::map<Key, std::string>& names, const Key& key) {
    const auto found = names.find(key);
    return found == names.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

Result<LanguageTag> readLanguage(const ContentNode& root) {
    FELT_TRY(const ContentNode node, root.field("language"));
    FELT_TRY(const std::string text, node.text());
    auto tag = LanguageTag::make(text);
    if (!tag) return node.wrong("language tag expected");
    return tag;
}

Result<std::string> readText(const ContentNode& parent, std::string_view field) {
    FELT_TRY(const ContentNode node, parent.field(field));
    return node.text();
}

Result<std::map<GroupId, std::string>> readGroups(const ContentNode& root) {
    FELT_TRY(const ContentNode node, root.field("groups"));
    FELT_TRY(const auto fields, node.fields());
    std::map<GroupId, std::string> groups;
    for (const auto& [name, value] : fields) {
        auto id = GroupId::make(name);
        if (!id) return value.wrong("malformed id");
        FELT_TRY(std::string text, value.text());
        groups.emplace(std::move(*id), std::move(text));
    }
    return groups;
}

Result<std::vector<std::string>> readAlso(const ContentNode& place) {
    std::vector<std::string> words;
    FELT_TRY(const auto node, place.optionalField("also"));
    if (!node) return words;
    FELT_TRY(const auto elements, node->elements());
    for (const ContentNode& element : elements) {
        FELT_TRY(std::string word, element.text());
        words.push_back(std::move(word));
    }
    return words;
}

}  // namespace

Result<PlaceNames> PlaceNames::parse(std::string_view json) {
    FELT_TRY(const Json document, parseContent(json));
    const ContentNode root(document);
    FELT_TRY(LanguageTag language, readLanguage(root));
    PlaceNames names(std::move(language));
    FELT_TRY(names.m_groups, readGroups(root));
    FELT_TRY(const ContentNode places, root.field("places"));
    FELT_TRY(const auto fields, places.fields());
    for (const auto& [name, node] : fields) {
        auto id = PlaceId::make(name);
        if (!id) return node.wrong("malformed id");
        FELT_TRY(std::string text, readText(node, "name"));
        FELT_TRY(std::vector<std::string> also, readAlso(node));
        names.m_places.emplace(std::move(*id), Words{std::move(text), std::move(also)});
    }
    FELT_TRY(const ContentNode views, root.field("views"));
    FELT_TRY(names.m_views[View::Front], readText(views, "front"));
    FELT_TRY(names.m_views[View::Back], readText(views, "back"));
    FELT_TRY(const ContentNode sides, root.field("sides"));
    FELT_TRY(names.m_sides[Side::Left], readText(sides, "left"));
    FELT_TRY(names.m_sides[Side::Right], readText(sides, "right"));
    return names;
}

Result<PlaceNames> PlaceNames::load(const std::filesystem::path& folder, const LanguageTag& language) {
    const auto file = folder / (language.text() + ".json");
    FELT_TRY(PlaceNames names, loadContent(file, &PlaceNames::parse));
    if (names.language() != language) return fail(Code::ContentInvalid, file.string(), "language: " + language.text() + " expected");
    return names;
}

std::optional<std::string_view> PlaceNames::name(const PlaceId& place) const {
    const auto found = m_places.find(place);
    return found == m_places.end() ? std::nullopt : std::optional<std::string_view>(found->second.name);
}

std::optional<std::string_view> PlaceNames::name(const GroupId& group) const { return lookUp(m_groups, group); }

std::optional<std::string_view> PlaceNames::name(View view) const { return lookUp(m_views, view); }

std::optional<std::string_view> PlaceNames::name(Side side) const { return lookUp(m_sides, side); }

std::span<const std::string> PlaceNames::alsoWords(const PlaceId& place) const {
    const auto found = m_places.find(place);
    return found == m_places.end() ? std::span<const std::string>() : found->second.also;
}

}  // namespace felt::body
