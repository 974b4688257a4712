// Which words to learn, and how much each matters: those the person meets, then the kin of words used for everything, then the common ones.
#pragma once

#include <vector>

#include "trainer/learner.h"
#include "trainer/uses.h"

namespace felt::trainer {

enum class Why {
    Asked,      // the person said: learn it
    Met,        // it was named in a check-in
    Neighbour,  // it is near a word that is used very often, and may be more exact
    Level       // it is among the words most people have
};

struct WantedWord {
    lexicon::ConceptId id;
    LanguageTag language;
    Why why;
    double matters;  // above 0, at most 1
};

// A word is used broadly where it makes up at least this share of what was named of its kind, and so many times.
inline constexpr double broadShare = 0.2;
inline constexpr int broadUses = 8;

// What matters most first; of each language that is asked for, the one that is learned before the person's own. Left out: what was set
// aside or is known, what has no word in the language, own words, and, unless it was asked for or met, what is shown by choice only or
// should lead to grounding.
std::vector<WantedWord> wantedWords(const Learner& learner, const Uses& uses);

}  // namespace felt::trainer
