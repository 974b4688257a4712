// The cards of a day: few, the hardest to recall first among what matters. There is no debt: what is not asked today is simply not asked.
#pragma once

#include <vector>

#include "trainer/face.h"
#include "trainer/wanted.h"

namespace felt::trainer {

inline constexpr int usualCardsADay = 8;
// Lapses after which a card rests, and the word is asked for in another way.
inline constexpr int leechLapses = 4;
// A card that holds so long lets the word's next kind begin.
inline constexpr double beginsNextStability = 4;  // days
// New words a day, of eight cards; more only where nothing is due.
inline constexpr int newCardsADay = 3;

struct Offer {
    Card card;
    Why why;
    bool isNew;
    double retrievability;  // 0 to 1; of a new card 0
    double matters;         // above 0, at most 1
};

// Why there is none.
enum class Rest { None, Paused, RestDay };

struct Day {
    Rest rest = Rest::None;
    std::vector<Offer> offers;  // in the order in which they are asked
    int answered = 0;           // different cards that were answered on this study day already
};

// apart(language): in that language, or nullptr. more: beyond the number of the plan, for those who ask for it; rest days do not hold then.
using Aparts = std::function<const lexicon::Apart*(const LanguageTag&)>;
Day cardsOf(const Learner& learner, const Deck& deck, const Aparts& apart, const Moment& now, int more = 0);

}  // namespace felt::trainer
