// Check-ins from start to close: when, in which mood and language, how far.
#pragma once

#include <vector>

#include "demo/forms.h"
#include "demo/times.h"

namespace felt::demo {

// Refers to all it is given.
class CheckIns {
public:
    CheckIns(const Calendar& calendar, const body::Figure& figure, const Words& words, const Speech& speech, const Material& material,
             Chance chance);

    checkin::CheckIn make(int dayIndex, int second, const Climate& climate);

private:
    const LanguageTag& language();
    Scene sceneOf(int dayIndex, int second, const Climate& climate);
    void close(checkin::CheckIn& entry, const Scene& scene);

    const Calendar& m_calendar;
    Chance m_chance;
    Forms m_forms;
    std::vector<LanguageTag> m_languages;  // English, Spanish where it is there, the others
    Deck m_rareLanguages;
};

}  // namespace felt::demo
