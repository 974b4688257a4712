#include "trainer/schedule.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace felt::trainer {
namespace {

// A number from 0 to 1 that hangs on the card and the number of its answers alone: FNV-1a, then the finalizer of SplitMix64 (Steele 2014).
double chanceOf(std::string_view card, int reviews) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char each : card) hash = (hash ^ static_cast<unsigned char>(each)) * 0x100000001b3;
    hash += 0x9e3779b97f4a7c15 * (std::uint64_t(reviews) + 1);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return double((hash ^ (hash >> 31)) >> 11) * 0x1p-53;
}

}  // namespace

int spread(int interval, int elapsedDays, double chance) {
    if (interval < 3) return interval;
    const auto part = [&](double from, double to, double share) { return share * std::clamp(interval - from, 0.0, to - from); };
    const double delta = 1 + part(2.5, 7, 0.15) + part(7, 20, 0.10) + part(20, longestInterval, 0.05);
    const int high = std::min(longestInterval, int(std::lround(interval + delta)));
    int low = std::max(2, int(std::lround(interval - delta)));
    if (interval > elapsedDays) low = std::max(low, elapsedDays + 1);
    low = std::min(low, high);
    return low + int(chance * (high - low + 1));
}

Scheduler::Scheduler(const Schedule& schedule) : m_schedule(schedule), m_fsrs(schedule.parameters) {}

CardState Scheduler::remembered(const std::optional<CardState>& before, int day, Rating rating) const {
    if (!before) return {m_fsrs.first(rating), day, 0, 1, 0, rating};
    const int elapsed = std::max(0, day - before->day);
    CardState now = *before;
    now.interval = 0;
    now.memory = m_fsrs.next(before->memory, elapsed, rating);
    now.day = std::max(day, before->day);
    ++now.reviews;
    if (rating == Rating::Again && elapsed > 0) ++now.lapses;
    now.last = rating;
    return now;
}

int Scheduler::interval(const std::optional<CardState>& before, std::string_view card, int day, Rating rating) const {
    const double chance = chanceOf(card, before ? before->reviews : 0);
    const int elapsed = before ? std::max(0, day - before->day) : 0;
    int days = 0;
    for (const Rating each : ratings) {
        const int raw = m_fsrs.interval(remembered(before, day, each).memory.stability, m_schedule.retention);
        switch (each) {
            case Rating::Again: days = raw; break;
            case Rating::Hard: days = std::max(days, spread(raw, elapsed, chance)); break;
            default: days = std::max(days + 1, spread(raw, elapsed, chance));
        }
        if (each == rating) break;
    }
    return std::min(days, longestInterval);
}

CardState Scheduler::after(const std::optional<CardState>& before, std::string_view card, int day, Rating rating) const {
    CardState now = remembered(before, day, rating);
    now.interval = interval(before, card, day, rating);
    return now;
}

double Scheduler::retrievability(const CardState& state, int day) const {
    return m_fsrs.retrievability(state.memory.stability, std::max(0, day - state.day));
}

}  // namespace felt::trainer
