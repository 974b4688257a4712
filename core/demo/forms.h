// What each form of a check-in asks for, and how much of it this person answers.
#pragma once

#include <map>
#include <string>

#include "body/figure.h"
#include "demo/marks.h"
#include "demo/material.h"

namespace felt::demo {

// Refers to all it is given.
class Forms {
public:
    Forms(const body::Figure& figure, const Words& words, const Speech& speech, const Material& material, Chance chance);

    // From the form to the note.
    void fill(checkin::CheckIn& entry, const Scene& scene);

private:
    void fillFull(checkin::CheckIn& entry, const Scene& scene, Said& said);
    void fillShort(checkin::CheckIn& entry, const Scene& scene, Said& said);
    void fillInward(checkin::CheckIn& entry, const Scene& scene, Said& said);
    void fillOutside(checkin::CheckIn& entry, const Scene& scene, Said& said);
    std::string note(const LanguageTag& language);

    const Words& m_words;
    const Speech& m_speech;
    const Material& m_material;
    Chance m_chance;
    Marks m_marks;
    std::map<LanguageTag, Deck> m_notes;
    Deck m_prompts;
    int m_lastPanel;  // day, counted from the first
};

}  // namespace felt::demo
