// The days that are lived, where, and what the clocks show there.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "base/moment.h"
#include "demo/chance.h"

namespace felt::demo {

using Day = std::chrono::sys_days;  // a lived day, whatever the zone

// At home the clocks go forward on the last Sunday of March and back on the last one of October. Once a year there is a journey
// of a week or so into another zone, in lives of at least sixty days.
class Calendar {
public:
    // end: its offset is the one at home; one hour east of UTC (in winter) where it has none.
    Calendar(const Moment& end, int days, Chance chance);

    int days() const { return m_days; }
    Day day(int index) const { return m_last - std::chrono::days(m_days - 1 - index); }
    Day last() const { return m_last; }
    std::int64_t end() const { return m_end; }  // in microseconds; nothing lies after it
    int lastSecond(Day day) const;              // of that day, as far as it is lived

    bool isAway(Day day) const;
    int offsetOn(Day day) const;           // minutes east of UTC
    Moment at(Day day, int second) const;  // second of the day by the clock there
    // An instant with the offset of the day it falls on.
    Moment shown(std::int64_t microseconds) const;

private:
    struct Journey {
        Day from;
        Day to;
    };
    std::int64_t instant(Day day, int second) const;

    int m_days;
    Day m_last;
    int m_winterOffset;
    std::int64_t m_end;
    std::vector<Journey> m_journeys;
};

std::chrono::weekday weekdayOf(Day day);
bool isWeekend(Day day);
// The day that a moment names, and its clock's minutes east of UTC where it says so.
Day dayOf(const Moment& moment);

}  // namespace felt::demo
