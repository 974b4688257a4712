// How far the words have come: the ones that are used, the ones that are recognised. No points, nothing that was missed.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "trainer/deck.h"
#include "trainer/learner.h"
#include "trainer/uses.h"

namespace felt::trainer {

// One word that the person uses, learns, knows or set aside.
struct WordProgress {
    lexicon::ConceptId id;
    LanguageTag language;
    int used = 0;             // times it was named in check-ins, in whatever language
    bool recognised = false;  // the last answer to one of its cards, a day or more after another, was a yes; or the person knows it
    bool learning = false;    // a card of it was answered, or it was asked for, and it is neither set aside nor known
    journal::Wish wish = journal::Wish::Open;
    std::optional<int> due;  // the study day on which the first of its cards comes back
    int answers = 0;         // to all its cards
};

// Of the person's own language and the one that is learned, in the order of the lexicon, languages side by side.
std::vector<WordProgress> progressOf(const Learner& learner, const Deck& deck, const Uses& uses);
// Of one word, whether or not there is anything to tell.
WordProgress progressOf(const lexicon::ConceptId& id, const LanguageTag& language, const Learner& learner, const Deck& deck,
                        const Uses& uses);

// What was recalled of what was asked a day or more after the answer before; one answer a card and day. The bounds hold the true share with
// a probability of 0.95 (Wilson 1927).
struct Retention {
    int recalled = 0;
    int asked = 0;
    double low = 0, high = 1;
};
Retention trueRetention(std::span<const journal::Review> reviews, int rolloverHour, int fromDay, int toDay);

// How things stood at the end of a study day.
struct Standing {
    int day = 0;
    std::array<int, lexicon::kinds.size()> used{};        // different concepts, named within usedWithinDays
    std::array<int, lexicon::kinds.size()> recognised{};  // words
};
inline constexpr int usedWithinDays = 90;
// days: ascending.
std::vector<Standing> standingsOn(const std::vector<int>& days, const Learner& learner, int rolloverHour);

}  // namespace felt::trainer
