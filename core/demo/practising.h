// Practices: after something hard, and now and then for their own sake.
#pragma once

#include <optional>

#include "demo/times.h"
#include "journal/entries.h"

namespace felt::demo {

// What followed a check-in that was hard; nothing where none did.
std::optional<journal::PracticeRun> practiceAfter(const checkin::CheckIn& entry, const Calendar& calendar, Chance& chance);
// One of its own on some days.
std::optional<journal::PracticeRun> practiceOn(Day day, const Calendar& calendar, Chance& chance);

}  // namespace felt::demo
