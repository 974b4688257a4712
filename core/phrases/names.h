// What places and concepts are called in the person's language.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "base/language_tag.h"
#include "body/place_names.h"
#include "lexicon/lexicon.h"

namespace felt::phrases {

// Refers to lexicon and names: lives no longer than they do. Nothing is ever nameless: a place that has no name in the language
// gets its English one, else its id.
struct Names {
    const lexicon::Lexicon& lexicon;
    std::span<const body::PlaceNames> places;
    LanguageTag language;
    std::optional<LanguageTag> wordLanguage = {};  // of the concepts' words, where it is another

    std::string placeName(const body::PlaceId& place) const;
    std::string groupName(const body::GroupId& group) const;
    // A word of another language carries its mark: "mulmig (de)".
    std::string wordFor(const lexicon::ConceptId& id) const;
};

}  // namespace felt::phrases
