// When in a day the person notices something, and when it is put down.
#pragma once

#include <vector>

#include "base/moment.h"
#include "demo/calendar.h"
#include "demo/chance.h"

namespace felt::demo {

enum class Nights { Quiet, Restless };

// Seconds of the day, ascending: morning, midday, evening, seldom the night; none after the end of life.
std::vector<int> timesOf(const Calendar& calendar, Day day, int count, Nights nights, Chance& chance);

struct When {
    Moment at;
    Moment written;
};
// Mostly written minutes later, sometimes hours or days; sometimes without the zone or with the date alone.
When whenOf(const Calendar& calendar, Day day, int second, Chance& chance);

// The instant so many seconds after another, but within the life.
Moment later(const Calendar& calendar, const Moment& moment, std::int64_t seconds);

}  // namespace felt::demo
