// How often the person comes to the journal: days with none, days with five, weeks away from it.
#pragma once

#include <optional>
#include <vector>

#include "demo/calendar.h"
#include "demo/chance.h"

namespace felt::demo {

// Check-ins for each day of the calendar. Without a total about 1.7 a day, at most five, and at least one on the last day. With a
// total exactly so many, spread just as unevenly.
std::vector<int> checkInsPerDay(const Calendar& calendar, const std::optional<int>& total, Chance chance);

}  // namespace felt::demo
