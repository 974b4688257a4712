#include "demo/arcs.h"

#include <algorithm>
#include <optional>

namespace felt::demo {
namespace {

using namespace std::chrono;

enum class Theme { TenseWork, BetterSpring, Physiotherapy, Low };

struct Arc {
    Theme theme;
    Day from;
    int length;   // in days
    int valence;  // at its height, in hundredths
    int arousal;
};

constexpr int rampDays = 14;  // an arc comes and goes slowly

void addYear(std::vector<Arc>& arcs, year which, Chance& chance) {
    const auto about = [&](month_day date, int reach) {
        return Day(which / date.month() / date.day()) + days(chance.between(-reach, reach));
    };
    const Day physiotherapy = about(January / 25, 15);
    arcs.push_back({Theme::Physiotherapy, physiotherapy, chance.between(110, 150), 4, 0});
    const Day spring = about(March / 12, 12);
    arcs.push_back({Theme::BetterSpring, spring, chance.between(60, 85), 27, 6});
    const Day low = about(July / 20, 30);
    arcs.push_back({Theme::Low, low, chance.between(18, 35), -24, -24});
    const Day work = about(October / 12, 20);
    arcs.push_back({Theme::TenseWork, work, chance.between(55, 80), -30, 24});
}

// Percent of the arc's strength on a day; nothing where it is not going on.
std::optional<int> strengthOn(const Arc& arc, Day day) {
    const int into = int((day - arc.from).count());
    if (into < 0 || into >= arc.length) return std::nullopt;
    return std::min({into + 1, arc.length - into, rampDays}) * 100 / rampDays;
}

void apply(const Arc& arc, Day day, Climate& climate) {
    const auto strength = strengthOn(arc, day);
    if (!strength) return;
    climate.valence += arc.valence * *strength / 100;
    climate.arousal += arc.arousal * *strength / 100;
    if (arc.theme == Theme::TenseWork) climate.tenseWork = true;
    if (arc.theme != Theme::Physiotherapy) return;
    climate.shoulder = std::max(climate.shoulder, 100 - 85 * int((day - arc.from).count()) / arc.length);
    climate.physiotherapyToday = weekdayOf(day) == Tuesday || weekdayOf(day) == Friday;
}

int weekdayMood(Day day) {
    constexpr int moods[] = {4, -12, -3, 0, 2, 9, 14};  // from Sunday on
    return moods[weekdayOf(day).c_encoding()];
}

}  // namespace

Arcs::Arcs(const Calendar& calendar, Chance chance) {
    const auto yearOf = [](Day day) { return year_month_day(day).year(); };
    std::vector<Arc> arcs;
    for (year which = yearOf(calendar.day(0)) - years(1); which <= yearOf(calendar.last()); ++which) addYear(arcs, which, chance);
    int drift = 0;
    std::size_t oldest = 0;
    for (int index = 0; index < calendar.days(); ++index) {
        const Day day = calendar.day(index);
        drift = drift * 7 / 10 + chance.between(-18, 18);
        Climate climate{
            .valence = 10 + drift + weekdayMood(day) + (calendar.isAway(day) ? 8 : 0), .arousal = chance.around(0, 20), .shoulder = 12};
        while (oldest < arcs.size() && arcs[oldest].from + days(2 * 365) < day) ++oldest;
        for (std::size_t i = oldest; i < arcs.size() && i < oldest + 16; ++i) apply(arcs[i], day, climate);
        m_climates.push_back(climate);
    }
}

}  // namespace felt::demo
