#include "demo/calendar.h"

#include <algorithm>
#include <optional>

#include "base/check.h"

namespace felt::demo {
namespace {

using namespace std::chrono;
constexpr std::int64_t microsecondsPerSecond = 1'000'000;
constexpr std::int64_t secondsPerDay = 86'400;
constexpr int centralEurope = 60;
constexpr int widestOffset = 18 * 60;

bool isSummer(Day day) {
    const year_month_day date(day);
    return day >= Day(date.year() / March / Sunday[std::chrono::last]) && day < Day(date.year() / October / Sunday[std::chrono::last]);
}

std::optional<int> offsetOf(const Moment& moment) {
    if (moment.precision() != Moment::Precision::Instant) return std::nullopt;
    const std::string_view text = moment.text();
    const auto wallClock = Moment::parse(text.substr(0, text.find_first_of("Z+-", 11)));
    FELT_CHECK(wallClock.has_value());
    return int((wallClock->instant() - moment.instant()) / microsecondsPerSecond / 60);
}

}  // namespace

weekday weekdayOf(Day day) { return weekday(day); }
bool isWeekend(Day day) { return weekday(day) == Saturday || weekday(day) == Sunday; }

Day dayOf(const Moment& moment) {
    const auto midnight = Moment::parse(moment.date());
    FELT_CHECK(midnight.has_value());
    return Day(std::chrono::days(midnight->instant() / microsecondsPerSecond / secondsPerDay));
}

Calendar::Calendar(const Moment& end, int days, Chance chance) : m_days(days), m_last(dayOf(end)), m_winterOffset(centralEurope), m_end(0) {
    if (const auto offset = offsetOf(end)) m_winterOffset = *offset - (isSummer(m_last) ? 60 : 0);
    switch (end.precision()) {
        case Moment::Precision::Instant: m_end = end.instant(); break;
        case Moment::Precision::WallClock: m_end = end.instant() - offsetOn(m_last) * 60 * microsecondsPerSecond; break;
        case Moment::Precision::Day: m_end = instant(m_last, int(secondsPerDay) - 1); break;
    }
    for (int rest = days; rest >= 60; rest -= 365) {
        const int span = std::min(rest, 365);
        const int start = rest - chance.between(span / 3, span * 2 / 3);
        const int length = chance.between(6, 12);
        m_journeys.push_back({day(start), day(start + length)});
    }
}

int Calendar::lastSecond(Day day) const {
    if (day != m_last) return int(secondsPerDay) - 1;
    return int((m_end - instant(day, 0)) / microsecondsPerSecond);
}

bool Calendar::isAway(Day day) const {
    return std::any_of(m_journeys.begin(), m_journeys.end(), [&](const Journey& each) { return day >= each.from && day < each.to; });
}

int Calendar::offsetOn(Day day) const {
    constexpr int westward = 6 * 60;
    int offset = m_winterOffset + (isSummer(day) ? 60 : 0);
    if (isAway(day)) offset += offset >= 0 ? -westward : westward;
    return std::clamp(offset, -widestOffset, widestOffset);
}

std::int64_t Calendar::instant(Day day, int second) const {
    const std::int64_t midnight = day.time_since_epoch().count() * secondsPerDay;
    return (midnight + second - offsetOn(day) * 60) * microsecondsPerSecond;
}

Moment Calendar::at(Day day, int second) const { return Moment::at(instant(day, second), offsetOn(day)); }

Moment Calendar::shown(std::int64_t microseconds) const {
    const auto local = sys_time<std::chrono::microseconds>(std::chrono::microseconds(microseconds)) + minutes(m_winterOffset);
    return Moment::at(microseconds, offsetOn(floor<std::chrono::days>(local)));
}

}  // namespace felt::demo
