// The words the person coined early on.
#pragma once

#include <vector>

#include "demo/material.h"
#include "demo/speech.h"

namespace felt::demo {

// One every few days from the first ones on; in a life too short for that on its last day.
std::vector<journal::OwnWord> ownWordsOf(const Calendar& calendar, const Material& material, Chance chance);
// The same as terms of a check-in, with the day of each.
std::vector<OwnTerm> termsOf(const std::vector<journal::OwnWord>& words, const Calendar& calendar);

}  // namespace felt::demo
