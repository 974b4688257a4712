#include "demo/times.h"

#include <algorithm>
#include <array>

#include "base/check.h"

namespace felt::demo {
namespace {

constexpr std::int64_t microsecondsPerSecond = 1'000'000;

// Parts of a day in minutes: night, waking, forenoon, midday, afternoon, evening.
struct Part {
    int from;
    int to;
};
constexpr Part parts[] = {{0, 300}, {385, 540}, {560, 700}, {715, 840}, {870, 1'080}, {1'110, 1'370}};

int timeIn(Day day, Nights nights, Chance& chance) {
    const std::array<std::int64_t, std::size(parts)> weights{nights == Nights::Restless ? 9 : 2, 25, 11, 18, 15, 30};
    const std::size_t part = chance.weighted(weights);
    const int lieIn = isWeekend(day) && part == 1 ? chance.between(30, 90) : 0;
    return chance.between((parts[part].from + lieIn) * 60, (parts[part].to + lieIn) * 60 - 1);
}

std::int64_t delay(bool timeKnown, Chance& chance) {
    constexpr int hour = 3'600;
    if (!timeKnown) return chance.between(10 * hour, 4 * 24 * hour);
    if (chance.percent(88)) return chance.between(35, 330);
    return chance.percent(55) ? chance.between(hour, 9 * hour) : chance.between(14 * hour, 4 * 24 * hour);
}

}  // namespace

std::vector<int> timesOf(const Calendar& calendar, Day day, int count, Nights nights, Chance& chance) {
    constexpr std::int64_t wholeDay = 86'399;
    const std::int64_t last = calendar.lastSecond(day);
    std::vector<int> times;
    for (int i = 0; i < count; ++i) times.push_back(int(timeIn(day, nights, chance) * last / wholeDay));
    std::sort(times.begin(), times.end());
    return times;
}

When whenOf(const Calendar& calendar, Day day, int second, Chance& chance) {
    const Moment exact = calendar.at(day, second);
    const int form = chance.between(0, 99);
    const std::size_t length = form < 3 ? 10 : form < 8 ? 16 : exact.text().size();  // the date, or date and time to the minute
    const auto at = Moment::parse(std::string_view(exact.text()).substr(0, length));
    FELT_CHECK(at.has_value());
    return {.at = *at, .written = later(calendar, exact, delay(length > 10, chance))};
}

Moment later(const Calendar& calendar, const Moment& moment, std::int64_t seconds) {
    return calendar.shown(std::min(moment.instant() + seconds * microsecondsPerSecond, calendar.end()));
}

}  // namespace felt::demo
