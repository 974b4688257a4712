// What a learning card says, in the person's language.
#pragma once

#include <string>
#include <vector>

#include "locale/messages.h"
#include "phrases/names.h"
#include "trainer/face.h"

namespace felt::phrases {

// The kind of card in a few words: "Near, and not the same".
std::string titleOf(trainer::CardKind kind, const locale::Messages& say);
// What is asked: "Which word may fit here?". language: what the card's language is called.
std::string questionOf(const trainer::Face& face, const std::string& language, const locale::Messages& say);

// What is shown, with "____" where the answer belongs and "(…)" for what is another word's; the words of an entry as names say them.
std::string shownOn(const trainer::Face& face, const Names& names, const locale::Messages& say);
// The same without gaps, to be read afterwards; empty where it would say nothing more.
std::string shownWhole(const trainer::Face& face, const Names& names, const locale::Messages& say);
// What may be chosen, in the order of face.options.
std::vector<std::string> optionsOf(const trainer::Face& face, const locale::Messages& say);

// "Not yet", "With effort", "Yes", "At once".
std::string wordFor(trainer::Rating rating, const locale::Messages& say);
// When a card comes back after so many days: "in 3 days", "in about 2 months".
std::string comesBackIn(int days, const locale::Messages& say);

}  // namespace felt::phrases
