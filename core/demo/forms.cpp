#include "demo/forms.h"

#include <string_view>
#include <utility>

#include "demo/feelings.h"
#include "demo/needs.h"
#include "demo/tags.h"

namespace felt::demo {
namespace {

using checkin::CheckIn;
using checkin::Form;
using checkin::WholeBody;

constexpr std::string_view prompts[] = {"breath-now",    "full-empty-between", "feet-on-ground",    "jaw-and-hands",
                                        "warm-or-cold",  "what-moves",         "where-is-it-quiet", "belly-now",
                                        "shoulders-now", "what-wants-to-move", "heaviest-lightest", "what-is-enough"};

// How many: the position drawn from the weights.
template <std::size_t size>
int howMany(const std::int64_t (&weights)[size], Chance& chance) {
    return int(chance.weighted(weights));
}

std::vector<WholeBody> wholeBodyOf(const Scene& scene, Chance& chance) {
    const bool low = scene.mood.valence < -10 && scene.mood.arousal < -5;
    std::vector<WholeBody> answers{chance.choose<WholeBody>({25, 14, 12, low ? 60 : 14, 30})};
    const WholeBody second = chance.choose<WholeBody>({30, 30, 0, 10, 30});
    if (chance.percent(12) && second != answers.front()) answers.push_back(second);
    return answers;
}

}  // namespace

Forms::Forms(const body::Figure& figure, const Words& words, const Speech& speech, const Material& material, Chance chance)
    : m_words(words),
      m_speech(speech),
      m_material(material),
      m_chance(std::move(chance)),
      m_marks(figure, words, speech, m_chance.branch()),
      m_prompts(std::size(prompts)),
      m_lastPanel(-1'000) {
    for (const auto& [language, notes] : material.notes) m_notes.emplace(language, Deck(notes.size()));
}

std::string Forms::note(const LanguageTag& language) { return m_material.notes.at(language)[m_notes.at(language).next(m_chance)]; }

void Forms::fill(CheckIn& entry, const Scene& scene) {
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

void Forms::fillFull(CheckIn& entry, const Scene& scene, Said& said) {
    if (m_chance.percent(45)) entry.prompt = prompts[m_prompts.next(m_chance)];
    const Detail detail = m_chance.percent(60) ? Detail::Rich : Detail::Sparse;
    entry.marks = m_marks.notice(howMany({5, 40, 30, 15, 6, 4}, m_chance), scene, detail, said, m_chance);
    if (entry.marks.empty() || m_chance.percent(5)) entry.wholeBody = wholeBodyOf(scene, m_chance);
    entry.feelings = feelingsOf(howMany({12, 40, 30, 12, 6}, m_chance), m_words, m_speech, scene, said, m_chance);
    entry.feelingUnsure = m_chance.percent(entry.feelings.empty() ? 65 : 3);
    if (m_chance.percent(66)) entry.plane = planeOf(entry, m_words, scene, m_chance);
    constexpr int daysBetweenPanels = 3;
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

void Forms::fillShort(CheckIn& entry, const Scene& scene, Said& said) {
    entry.marks = m_marks.notice(1, scene, Detail::Sparse, said, m_chance);
    if (m_chance.percent(15)) entry.feelings = feelingsOf(1, m_words, m_speech, scene, said, m_chance);
    if (m_chance.percent(8)) entry.plane = planeOf(entry, m_words, scene, m_chance);
    if (m_chance.percent(8)) entry.note = note(scene.language);
}

void Forms::fillInward(CheckIn& entry, const Scene& scene, Said& said) {
    const bool scan = entry.form == Form::Scan;
    const int count = scan ? m_chance.between(3, 5) : m_chance.between(1, 2);
    entry.marks = m_marks.notice(count, scene, scan ? Detail::Sparse : Detail::Rich, said, m_chance);
    if (scan) m_marks.sortDownwards(entry.marks);
    entry.feelings = feelingsOf(howMany({45, 40, 15}, m_chance), m_words, m_speech, scene, said, m_chance);
    if (!scan || m_chance.percent(25)) entry.distress = distressOf(scene, m_chance);
    if (m_chance.percent(45)) entry.state = stateOf(entry, m_words, scene, m_chance);
    if (m_chance.percent(15)) entry.note = note(scene.language);
}

void Forms::fillOutside(CheckIn& entry, const Scene& scene, Said& said) {
    entry.wholeBody = m_chance.percent(60) ? std::vector{WholeBody::Around} : wholeBodyOf(scene, m_chance);
    entry.feelings = feelingsOf(howMany({50, 50}, m_chance), m_words, m_speech, scene, said, m_chance);
    entry.tags = tagsOf(howMany({40, 60}, m_chance), m_material.tags, scene, m_chance);
    if (m_chance.percent(48)) entry.note = note(scene.language);
}

}  // namespace felt::demo
