#include "demo/rhythm.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace felt::demo {
namespace {

constexpr int daysPerGap = 120;
constexpr int shortestLifeWithGap = 40;
constexpr int quietEnd = 10;  // no gap in the last days, so that a demo looks lived in

int checkInsOn(Day day, Chance& chance) {
    if (chance.percent(isWeekend(day) ? 24 : 17)) return 0;
    constexpr std::int64_t weights[] = {30, 28, 20, 12, 10};
    return 1 + int(chance.weighted(weights));
}

bool meetsJourney(const Calendar& calendar, int from, int to) {
    for (int index = from; index < to; ++index)
        if (calendar.isAway(calendar.day(index))) return true;
    return false;
}

// Clears one to three weeks in every four months.
void leaveGaps(std::vector<int>& counts, const Calendar& calendar, Chance& chance) {
    for (int rest = calendar.days(); rest >= shortestLifeWithGap; rest -= daysPerGap) {
        const int span = std::min(rest, daysPerGap);
        for (int attempt = 0; attempt < 20; ++attempt) {
            const int length = chance.between(7, 21);
            const int end = rest - chance.between(quietEnd, span - length);
            if (meetsJourney(calendar, end - length, end)) continue;
            std::fill(counts.begin() + (end - length), counts.begin() + end, 0);
            break;
        }
    }
}

// Shares the total out by weight; what is left over of one day goes on to the next.
std::vector<int> shareOut(const std::vector<int>& weights, int total) {
    const std::int64_t whole = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
    std::vector<int> counts;
    std::int64_t weighed = 0;
    std::int64_t given = 0;
    for (const int weight : weights) {
        weighed += weight;
        const std::int64_t due = weighed * total / whole;
        counts.push_back(int(due - given));
        given = due;
    }
    return counts;
}

}  // namespace

std::vector<int> checkInsPerDay(const Calendar& calendar, const std::optional<int>& total, Chance chance) {
    std::vector<int> counts;
    for (int index = 0; index < calendar.days(); ++index) counts.push_back(checkInsOn(calendar.day(index), chance));
    leaveGaps(counts, calendar, chance);
    counts.back() = std::max(counts.back(), 1);
    if (!total) return counts;
    for (int& count : counts) count *= chance.between(7, 13);
    return shareOut(counts, *total);
}

}  // namespace felt::demo
