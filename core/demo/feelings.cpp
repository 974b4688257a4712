#include "demo/feelings.h"

#include <algorithm>
#include <string_view>

namespace felt::demo {
namespace {

using checkin::CheckIn;
using checkin::FeelingNoticed;
using checkin::Fits;
using checkin::State;

constexpr std::string_view panelFeelings[] = {"f.anxious",   "f.angry", "f.sad",   "f.ashamed",  "f.lonely",
                                              "f.exhausted", "f.calm",  "f.happy", "f.grateful", "f.interested"};

checkin::Distress distress(int value) { return *checkin::Distress::make(std::clamp(value, 0, 10)); }

// A second feeling may come from the other side: glad and a little ashamed.
Mood moodFor(std::size_t position, const Scene& scene, bool mixed) {
    if (!mixed || position % 2 == 0) return scene.mood;
    const int valence = scene.mood.valence >= 0 ? std::min(-45, -scene.mood.valence * 7 / 10) : std::max(45, -scene.mood.valence * 7 / 10);
    return {.valence = valence, .arousal = scene.mood.arousal / 2};
}

FeelingNoticed feelingOf(TermIndex term, const Speech& speech, const Scene& scene, Chance& chance) {
    FeelingNoticed feeling;
    Spoken spoken = speech.say(term, scene, chance);
    feeling.conceptId = std::move(spoken.id);
    feeling.word = std::move(spoken.word);
    const int drawn = chance.around(5 + std::abs(scene.mood.valence) / 40, 4);
    if (chance.percent(88)) feeling.intensity = *checkin::Intensity::make(std::clamp(drawn, 0, 10));
    if (chance.percent(70)) feeling.fits = chance.choose<Fits>({70, 25, 5});
    return feeling;
}

std::optional<Mood> meanMood(const CheckIn& entry, const Words& words) {
    Mood sum;
    int count = 0;
    for (const FeelingNoticed& feeling : entry.feelings) {
        const auto term = feeling.conceptId ? words.find(*feeling.conceptId) : std::nullopt;
        if (!term) continue;
        sum = {.valence = sum.valence + words[*term].mood.valence, .arousal = sum.arousal + words[*term].mood.arousal};
        ++count;
    }
    if (count == 0) return std::nullopt;
    return Mood{.valence = sum.valence / count, .arousal = sum.arousal / count};
}

bool namesCluster(const CheckIn& entry, const Words& words, std::initializer_list<std::string_view> clusters) {
    for (const FeelingNoticed& feeling : entry.feelings) {
        const auto term = feeling.conceptId ? words.find(*feeling.conceptId) : std::nullopt;
        if (term && std::find(clusters.begin(), clusters.end(), words[*term].source->cluster) != clusters.end()) return true;
    }
    return false;
}

int ratingOf(const Term& feeling, const Mood& mood, Chance& chance) {
    const int likeness = feeling.mood.valence * mood.valence * 45 / 10'000 + feeling.mood.arousal * mood.arousal * 20 / 10'000;
    const int middle = feeling.mood.valence < 0 ? 18 : 36;
    return std::clamp(chance.around(middle + likeness + feeling.liking * 2, 26), 0, 100);
}

}  // namespace

std::vector<FeelingNoticed> feelingsOf(int count, const Words& words, const Speech& speech, const Scene& scene, Said& said,
                                       Chance& chance) {
    std::vector<FeelingNoticed> feelings;
    const bool mixed = chance.percent(24);
    while (int(feelings.size()) < count) {
        const auto term = words.feeling(scene, moodFor(feelings.size(), scene, mixed), said, chance);
        if (!term) break;
        said.add(words[*term], *term);
        feelings.push_back(feelingOf(*term, speech, scene, chance));
    }
    return feelings;
}

checkin::PlanePoint planeOf(const CheckIn& entry, const Words& words, const Scene& scene, Chance& chance) {
    const Mood mean = meanMood(entry, words).value_or(scene.mood);
    const int valence = std::clamp(chance.around(mean.valence, 16), -100, 100);
    const int arousal = std::clamp(chance.around(mean.arousal, 16), -100, 100);
    return {.pleasantness = valence / 100.0, .energy = arousal / 100.0, .unknown = {}};
}

std::vector<checkin::PanelRating> panelOf(const Words& words, const Scene& scene, Chance& chance) {
    std::vector<checkin::PanelRating> panel;
    const bool complete = chance.percent(90);
    for (const std::string_view name : panelFeelings) {
        const auto id = lexicon::ConceptId::make(name);
        const auto term = id ? words.find(*id) : std::nullopt;
        if (!term || (!complete && chance.percent(30))) continue;
        panel.push_back({.feeling = *id, .rating = double(ratingOf(words[*term], scene.mood, chance))});
    }
    return panel;
}

State stateOf(const CheckIn& entry, const Words& words, const Scene& scene, Chance& chance) {
    const auto [valence, arousal] = scene.mood;
    const bool stirred = valence < -5 && arousal > 5;
    const int settled = valence > 5 && arousal < 50 ? 70 : 4;
    const int fight = (stirred ? 14 : 1) * (namesCluster(entry, words, {"anger", "annoyance", "aversion"}) ? 4 : 1);
    const int flight = (stirred ? 14 : 1) * (namesCluster(entry, words, {"fear", "disquiet", "tension"}) ? 4 : 1);
    const int freeze = (valence < -20 ? 16 : 1) * (namesCluster(entry, words, {"embarrassment", "confusion"}) ? 3 : 1);
    const int shutdown = valence < -10 && arousal < -5 ? 40 : 1;
    return chance.choose<State>({settled, fight, flight, freeze, shutdown, 9, 9});
}

checkin::DistressChange distressOf(const Scene& scene, Chance& chance) {
    const int before = std::clamp(chance.around(3 - scene.mood.valence / 18 + scene.mood.arousal / 30, 3), 0, 10);
    const int after = before - chance.between(-1, 3);
    checkin::DistressChange change{.before = distress(before), .after = std::nullopt, .unknown = {}};
    if (chance.percent(85)) change.after = distress(after);
    return change;
}

checkin::After afterOf(const Scene& scene, Chance& chance) {
    const int worse = scene.mood.valence < -30 ? 14 : 5;
    return chance.choose<checkin::After>({46, 46, worse});
}

}  // namespace felt::demo
