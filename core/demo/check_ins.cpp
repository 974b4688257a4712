#include "demo/check_ins.h"

#include <algorithm>
#include <utility>

#include "base/json.h"
#include "demo/feelings.h"

namespace felt::demo {
namespace {

using checkin::CheckIn;
using checkin::Ended;
using checkin::Form;

std::vector<LanguageTag> languagesOf(const Material& material) {
    std::vector<LanguageTag> languages{*LanguageTag::make("en")};
    if (const auto spanish = LanguageTag::make("es"); material.notes.contains(*spanish)) languages.push_back(*spanish);
    for (const auto& [language, notes] : material.notes)
        if (std::find(languages.begin(), languages.end(), language) == languages.end()) languages.push_back(language);
    return languages;
}

Ended endOf(const Scene& scene, Chance& chance) {
    const bool hard = scene.mood.valence < -35 && scene.mood.arousal > 10;
    return chance.choose<Ended>({85, 12, hard ? 18 : 2});
}

// What was not reached when the person stopped.
void stopEarly(CheckIn& entry, Ended ended) {
    entry.needs.clear();
    entry.tags.clear();
    entry.state.reset();
    entry.after.reset();
    if (ended != Ended::TooMuch) return;
    entry.panel.clear();
    entry.plane.reset();
    entry.note.reset();
}

constexpr std::size_t mainLanguages = 2;

}  // namespace

CheckIns::CheckIns(const Calendar& calendar, const body::Figure& figure, const Words& words, const Speech& speech, const Material& material,
                   Chance chance)
    : m_calendar(calendar),
      m_chance(std::move(chance)),
      m_forms(figure, words, speech, material, m_chance.branch()),
      m_languages(languagesOf(material)),
      m_rareLanguages(m_languages.size() - std::min(m_languages.size(), mainLanguages)) {}

const LanguageTag& CheckIns::language() {
    const int drawn = m_chance.between(0, 99);
    if (drawn < 7 && m_rareLanguages.size() > 0) return m_languages[mainLanguages + m_rareLanguages.next(m_chance)];
    return m_languages[drawn < 40 && m_languages.size() > 1 ? 1 : 0];
}

Scene CheckIns::sceneOf(int dayIndex, int second, const Climate& climate) {
    const int hour = second / 3'600;
    const bool night = hour < 5;
    const bool evening = hour >= 20;
    const int valence = m_chance.around(climate.valence + (night ? -30 : evening ? 5 : 0), 75);
    const int arousal = m_chance.around(climate.arousal + (night ? 15 : evening ? -22 : hour >= 10 && hour < 18 ? 10 : -5), 60);
    return {.day = m_calendar.day(dayIndex),
            .dayIndex = dayIndex,
            .second = second,
            .climate = climate,
            .mood = {.valence = std::clamp(valence, -95, 95), .arousal = std::clamp(arousal, -95, 95)},
            .language = language()};
}

CheckIn CheckIns::make(int dayIndex, int second, const Climate& climate) {
    const Scene scene = sceneOf(dayIndex, second, climate);
    When when = whenOf(m_calendar, scene.day, second, m_chance);
    CheckIn entry{.id = {}, .at = std::move(when.at), .written = std::move(when.written), .language = scene.language};
    entry.id = Uuid::version7(entry.written->instant() / 1'000, m_chance.bytes());
    m_forms.fill(entry, scene);
    close(entry, scene);
    return entry;
}

void CheckIns::close(CheckIn& entry, const Scene& scene) {
    if (m_chance.percent(entry.form == Form::Brief ? 12 : 74)) entry.after = afterOf(scene, m_chance);
    entry.ended = endOf(scene, m_chance);
    if (entry.ended != Ended::Complete) stopEarly(entry, *entry.ended);
    entry.isPrivate = m_chance.perMille(30);
    // The first weeks came out of another program.
    if (scene.dayIndex * 10 >= m_calendar.days() || !m_chance.percent(12)) return;
    entry.form.reset();
    entry.ended.reset();
    entry.source = writeJson(Json{{"format", "daylio"}, {"row", scene.dayIndex + 2}});
}

}  // namespace felt::demo
