// One thing to recall: a concept, in a language, asked for in one way.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/choice.h"
#include "base/language_tag.h"
#include "lexicon/concept.h"

namespace felt::trainer {

enum class CardKind {
    WordMeaning,  // the word is shown: what does it mean?
    MeaningWord,  // the meaning is shown: which word?
    WordWord,     // the word of another language is shown: which word in this one?
    Apart,        // what sets two near words apart, with gaps in their place
    Place,        // where in the body is it often felt?
    Gap,          // the example with a gap
    OwnGap,       // an entry of the person's own with a gap
    Disguise,     // a feeling, or a judgement that sounds like one?
    Reading,      // how it is read: how is it written?
    Noticed       // "is it anywhere in you now?", asked in a check-in; no test of memory
};

struct Card {
    CardKind kind;
    LanguageTag language;  // of the word that is learned
    lexicon::ConceptId conceptId;
    auto operator<=>(const Card&) const = default;
};

// "word-meaning/es/s.tight". Kept in the journal, so an id never changes its meaning.
std::string idOf(const Card& card);
// Nothing where it names no card that is known here.
std::optional<Card> cardOf(std::string_view id);
// Whether the id is of a kind that tests memory: what counts when memory is reckoned.
bool testsMemory(std::string_view id);

}  // namespace felt::trainer

template <>
struct felt::Choices<felt::trainer::CardKind> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"word-meaning", "meaning-word", "word-word", "apart", "place", "gap", "own-gap", "disguise", "reading", "noticed"});
};
