// The moment in which a check-in is made, as the journal will never know it.
#pragma once

#include "base/language_tag.h"
#include "demo/arcs.h"
#include "demo/calendar.h"

namespace felt::demo {

// Where the person is on the plane, in hundredths: unpleasant to pleasant, quiet to stirred.
struct Mood {
    int valence = 0;
    int arousal = 0;
};

struct Scene {
    Day day;
    int dayIndex;
    int second;  // of the day
    Climate climate;
    Mood mood;
    LanguageTag language;

    int hour() const { return second / 3'600; }
};

}  // namespace felt::demo
