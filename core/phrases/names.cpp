#include "phrases/names.h"

#include <string_view>

namespace felt::phrases {
namespace {

template <class Id>
std::string nameOf(const Id& id, std::span<const body::PlaceNames> names, const LanguageTag& language) {
    for (const std::string_view tag : {std::string_view(language.text()), std::string_view("en")})
        for (const body::PlaceNames& inLanguage : names)
            if (inLanguage.language().text() == tag)
                if (const auto called = inLanguage.name(id)) return std::string(*called);
    return id.text();
}

}  // namespace

std::string Names::placeName(const body::PlaceId& place) const { return nameOf(place, places, language); }

std::string Names::groupName(const body::GroupId& group) const { return nameOf(group, places, language); }

std::string Names::wordFor(const lexicon::ConceptId& id) const {
    const auto shown = lexicon.shown(id, wordLanguage.value_or(language));
    std::string word(shown.lemma);
    if (shown.otherLanguage && !shown.language.empty()) word.append(" (").append(shown.language).append(")");
    return word;
}

}  // namespace felt::phrases
