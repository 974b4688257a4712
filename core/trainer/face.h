// What a card shows and asks, as values; sentences are made where they are shown.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lexicon/apart.h"
#include "locale/text.h"
#include "trainer/card.h"
#include "trainer/deck.h"
#include "trainer/learner.h"
#include "trainer/scene.h"
#include "trainer/uses.h"

namespace felt::trainer {

enum class Ask {
    Think,   // of the answer, then look at it
    Choose,  // one of the options
    Type,    // the word; one may choose instead
    Point    // at a place of the body
};

struct Option {
    std::optional<lexicon::ConceptId> id;  // none: it is no word, as in Disguise
    std::string text;
};

struct Face {
    Card card;
    bool foreign = false;  // not in the person's own language
    Ask ask = Ask::Think;
    // What is shown: a meaning, a word, a sentence. gaps: what is to be blank in it; the first `own` of them are the answer's.
    std::string shown;
    std::string shownReading;  // how the word that is shown is read
    std::vector<Gap> gaps;
    std::size_t own = 0;
    std::optional<Scene> scene;   // OwnGap
    std::vector<Option> options;  // Choose, and Type for those who would rather choose
    std::size_t right = 0;        // of the options
    std::string expected;         // the form that fits the gap; else empty
    // OwnGap and Apart: what sets the word apart from the other one, to be read afterwards.
    std::string apart;
    std::vector<std::string> places;  // Point: where it is often felt, or was felt by the person
};

// A card is answered by choosing until it was answered so often and holds so long; then by typing.
inline constexpr int chosenAnswers = 2;
inline constexpr double chosenStability = 5;  // days

// How many options there are at most.
inline constexpr std::size_t optionCount = 4;

// The kinds of cards there may be for a word, in the order in which they are begun. Own entries come first. apart: in that language, may be
// nullptr.
std::vector<CardKind> kindsOf(const lexicon::ConceptId& id, const LanguageTag& language, const Learner& learner, const Uses& uses,
                              const lexicon::Apart* apart);

// Nothing where its concept, its word or what it would show is gone. The same card shows the same until it is answered: another scene,
// other options after that.
std::optional<Face> faceOf(const Card& card, const Learner& learner, const Deck& deck, const lexicon::Apart* apart,
                           const locale::Text& rules);

}  // namespace felt::trainer
