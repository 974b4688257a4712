#include "demo/check_ins.h"

#include <algorithm>
#include <string_view>

#include "demo/feelings.h"
#include "demo/needs.h"
#include "demo/tags.h"

namespace felt::demo {
namespace {

using checkin::CheckIn;
using checkin::Ended;
using checkin::Form;
using checkin::WholeBody;

constexpr std::string_view prompts[] = {"breath-now",      "full-empty-between", "feet-on-ground", "jaw-and-hands", "warm-or-cold",
                                        "what-moves",      "where-is-it-quiet",  "belly-now",      "shoulders-now", "what-wants-to-move",
                                        "heaviest-lightest", "what-is-enough"};

// How many: the position drawn from the weights.
template <std::size_t size>
int howMany(const std::int64_t (&weights)[size], Chance& chance) {
    return int(chance.weighted(weights));
}

std::vector<LanguageTag> languagesOf(const Material& material) {
    std::vector<LanguageTag> languages{*LanguageTag::make("en")};
    if (const auto spanish = LanguageTag::make("es"); material.notes.contains(*spanish)) languages.push_back(*spanish);
    for (const auto& [language, notes] : material.notes)
        if (std::find(languages.begin(), languages.end(), language) == languages.end()) languages.push_back(language);
    return languages;
}

std::vector<WholeBody> wholeBodyOf(const Scene& scene, Chance& chance) {
    const bool low = scene.mood.valence < -10 && scene.mood.arousal < -5;
    std::vector<WholeBody> answers{chance.choose<WholeBody>({25, 14, 12, low ? 60 : 14, 30})};
    const WholeBody second = chance.choose<WholeBody>({30, 30, 0, 10, 30});
    if (chance.percent(12) && second != answers.front()) answers.push_back(second);
    return answers;
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

constexpr int mainLanguages = 2;

}  // namespace

CheckIns::CheckIns(const Calendar& calendar, const body::Figure& figure, const Words& words, const Speech& speech, const Material& material,
                   Chance chance)
    : m_calendar(calendar),
      m_words(words),
      m_speech(speech),
      m_material(material),
      m_chance(std::move(chance)),
      m_marks(figure, words, speech, m_chance.branch()),
      m_rareLanguages(0),
      m_prompts(std::size(prompts)),
      m_lastPanel(-1'000) {
    for (LanguageTag& language : languagesOf(material)) {
        Deck deck(material.notes.at(language).size());
        m_notes.push_back({std::move(language), std::move(deck)});
    }
    if (m_notes.size() > mainLanguages) m_rareLanguages = Deck(m_notes.size() - mainLanguages);
}

std::size_t CheckIns::language() {
    const int drawn = m_chance.between(0, 99);
    if (drawn < 7 && m_rareLanguages.size() > 0) return mainLanguages + m_rareLanguages.next(m_chance);
    return drawn < 40 && m_notes.size() > 1 ? 1 : 0;
}

std::string CheckIns::note(const LanguageTag& language) {
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const Notes& each) { return each.language == language; });
    return m_material.notes.at(language)[found->deck.next(m_chance)];
}

Scene CheckIns::sceneOf(int dayIndex, int second, const Climate& climate) {
    const int hour = second / 3'600;
    const bool night = hour < 5;
    const bool evening = hour >= 20;
    const int valence = m_chance.around(climate.valence + (night ? -30 : evening ? 5 : 0), 60);
    const int arousal = m_chance.around(climate.arousal + (night ? 15 : evening ? -22 : hour >= 10 && hour < 18 ? 10 : -5), 60);
    return {.day = m_calendar.day(dayIndex),
            .dayIndex = dayIndex,
            .second = second,
            .climate = climate,
            .mood = {.valence = std::clamp(valence, -95, 95), .arousal = std::clamp(arousal, -95, 95)},
            .language = m_notes[language()].language};
}

CheckIn CheckIns::make(int dayIndex, int second, const Climate& climate) {
    const Scene scene = sceneOf(dayIndex, second, climate);
    When when = whenOf(m_calendar, scene.day, second, m_chance);
    CheckIn entry{.id = {}, .at = std::move(when.at), .written = std::move(when.written), .language = scene.language};
    entry.id = Uuid::version7(entry.written->instant() / 1'000, m_chance.bytes());
    fill(entry, scene);
    close(entry, scene);
    return entry;
}

void CheckIns::fill(CheckIn& entry, const Scene& scene) {
    Said said(m_words.terms().size());
    entry.form = m_chance.choose<Form>({54, scene.climate.tenseWork ? 40 : 26, 7, 7, 6});
    switch (*entry.form) {
        case Form::Full: fillFull(entry, scene, said); break;
        case Form::Brief: fillShort(entry, scene, said); break;
        case Form::Scan:
        case Form::Titrated: fillInward(entry, scene, said); break;
        case Form::Outside: fillOutside(entry, scene, said); break;
    }
}

void CheckIns::fillFull(CheckIn& entry, const Scene& scene, Said& said) {
    if (m_chance.percent(45)) entry.prompt = prompts[m_prompts.next(m_chance)];
    const Detail detail = m_chance.percent(55) ? Detail::Rich : Detail::Sparse;
    entry.marks = m_marks.notice(howMany({5, 40, 30, 15, 6, 4}, m_chance), scene, detail, said, m_chance);
    if (entry.marks.empty() || m_chance.percent(5)) entry.wholeBody = wholeBodyOf(scene, m_chance);
    entry.feelings = feelingsOf(howMany({12, 40, 30, 12, 6}, m_chance), m_words, m_speech, scene, said, m_chance);
    entry.feelingUnsure = m_chance.percent(entry.feelings.empty() ? 65 : 3);
    if (m_chance.percent(66)) entry.plane = planeOf(entry, m_words, scene, m_chance);
    constexpr int daysBetweenPanels = 4;
    const bool panelDue = scene.dayIndex - m_lastPanel >= daysBetweenPanels;
    if (m_chance.percent(panelDue ? 85 : 8)) {
        entry.panel = panelOf(m_words, scene, m_chance);
        m_lastPanel = scene.dayIndex;
    }
    entry.needs = needsOf(howMany({28, 42, 22, 8}, m_chance), m_words, m_speech, scene, said, m_chance);
    if (m_chance.percent(52)) entry.state = stateOf(entry, m_words, scene, m_chance);
    if (m_chance.percent(42)) entry.distress = distressOf(scene, m_chance);
    entry.tags = tagsOf(howMany({38, 34, 20, 8}, m_chance), m_material.tags, scene, m_chance);
    if (m_chance.percent(36)) entry.note = note(scene.language);
}

void CheckIns::fillShort(CheckIn& entry, const Scene& scene, Said& said) {
    entry.marks = m_marks.notice(1, scene, Detail::Sparse, said, m_chance);
    if (m_chance.percent(15)) entry.feelings = feelingsOf(1, m_words, m_speech, scene, said, m_chance);
    if (m_chance.percent(8)) entry.plane = planeOf(entry, m_words, scene, m_chance);
    if (m_chance.percent(8)) entry.note = note(scene.language);
}

void CheckIns::fillInward(CheckIn& entry, const Scene& scene, Said& said) {
    const bool scan = entry.form == Form::Scan;
    const int count = scan ? m_chance.between(3, 5) : m_chance.between(1, 2);
    entry.marks = m_marks.notice(count, scene, scan ? Detail::Sparse : Detail::Rich, said, m_chance);
    if (scan) m_marks.sortDownwards(entry.marks);
    entry.feelings = feelingsOf(howMany({45, 40, 15}, m_chance), m_words, m_speech, scene, said, m_chance);
    if (!scan || m_chance.percent(25)) entry.distress = distressOf(scene, m_chance);
    if (m_chance.percent(45)) entry.state = stateOf(entry, m_words, scene, m_chance);
    if (m_chance.percent(15)) entry.note = note(scene.language);
}

void CheckIns::fillOutside(CheckIn& entry, const Scene& scene, Said& said) {
    entry.wholeBody = m_chance.percent(60) ? std::vector{WholeBody::Around} : wholeBodyOf(scene, m_chance);
    entry.feelings = feelingsOf(howMany({50, 50}, m_chance), m_words, m_speech, scene, said, m_chance);
    entry.tags = tagsOf(howMany({40, 60}, m_chance), m_material.tags, scene, m_chance);
    if (m_chance.percent(48)) entry.note = note(scene.language);
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
