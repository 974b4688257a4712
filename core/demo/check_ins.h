// Check-ins from start to close: which form, how far, in which language.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "body/figure.h"
#include "demo/marks.h"
#include "demo/material.h"
#include "demo/times.h"

namespace felt::demo {

// Refers to all it is given.
class CheckIns {
public:
    CheckIns(const Calendar& calendar, const body::Figure& figure, const Words& words, const Speech& speech, const Material& material,
             Chance chance);

    checkin::CheckIn make(int dayIndex, int second, const Climate& climate);

private:
    struct Notes {
        LanguageTag language;
        Deck deck;
    };
    Scene sceneOf(int dayIndex, int second, const Climate& climate);
    std::size_t language();
    void fill(checkin::CheckIn& entry, const Scene& scene);
    void fillFull(checkin::CheckIn& entry, const Scene& scene, Said& said);
    void fillShort(checkin::CheckIn& entry, const Scene& scene, Said& said);
    void fillInward(checkin::CheckIn& entry, const Scene& scene, Said& said);
    void fillOutside(checkin::CheckIn& entry, const Scene& scene, Said& said);
    void close(checkin::CheckIn& entry, const Scene& scene);
    std::string note(const LanguageTag& language);

    const Calendar& m_calendar;
    const Words& m_words;
    const Speech& m_speech;
    const Material& m_material;
    Chance m_chance;
    Marks m_marks;
    std::vector<Notes> m_notes;  // English, Spanish where it is there, the others
    Deck m_rareLanguages;
    Deck m_prompts;
    int m_lastPanel;
};

}  // namespace felt::demo
