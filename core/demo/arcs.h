// What goes on over weeks and months: a tense spell at work, a better spring, physiotherapy for a shoulder, a low.
#pragma once

#include <vector>

#include "demo/calendar.h"
#include "demo/chance.h"

namespace felt::demo {

// How a day is, before anything happens in it.
struct Climate {
    int valence = 0;   // hundredths
    int arousal = 0;   // hundredths
    int shoulder = 0;  // 0 to 100: how much the shoulder has to say
    bool tenseWork = false;
    bool physiotherapyToday = false;
};

class Arcs {
public:
    Arcs(const Calendar& calendar, Chance chance);
    const Climate& on(int dayIndex) const { return m_climates[std::size_t(dayIndex)]; }

private:
    std::vector<Climate> m_climates;
};

}  // namespace felt::demo
