// When a card comes back: the four answers and what each would lead to.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "trainer/fsrs.h"

namespace felt::trainer {

// Where a card stands after its last answer. Days are study days.
struct CardState {
    Memory memory;
    int day = 0;       // of the last answer
    int interval = 0;  // until it comes back, counted from that day
    int reviews = 0;
    int lapses = 0;  // forgotten on a later day than the one before
    Rating last = Rating::Good;
    int due() const { return day + interval; }
    bool operator==(const CardState&) const = default;
};

inline constexpr std::array ratings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

// How somebody is scheduled.
struct Schedule {
    Parameters parameters = defaultParameters;
    double retention = 0.9;  // desired probability of recall, 0.7 to 0.97
    int rolloverHour = 4;    // 0 to 23
};

class Scheduler {
public:
    explicit Scheduler(const Schedule& schedule);
    const Schedule& schedule() const { return m_schedule; }
    const Fsrs& fsrs() const { return m_fsrs; }

    // What the answer leads to. before: nothing for a card that was never answered; a day before the last one counts as the same day. The
    // interval is spread by some days, so that words met together part; the spread hangs on the card and the number of its answers
    // alone, so what is shown before is what comes after, and what is taken back comes back the same. again <= hard < good < easy,
    // within the longest interval.
    CardState after(const std::optional<CardState>& before, std::string_view card, int day, Rating rating) const;
    // The same without an interval, which costs most.
    CardState remembered(const std::optional<CardState>& before, int day, Rating rating) const;
    // What after() has as interval, in days.
    int interval(const std::optional<CardState>& before, std::string_view card, int day, Rating rating) const;
    // The probability of recall on that day, 0 to 1.
    double retrievability(const CardState& state, int day) const;

private:
    Schedule m_schedule;
    Fsrs m_fsrs;
};

// The interval, spread: none below 2.5 days, then by a part of it that falls with its length (0.15, 0.10 beyond 7, 0.05 beyond 20 days, and
// one day), never within the days that had passed where it goes beyond them. The ranges are those of the FSRS schedulers; chance: 0 to 1, 1
// excluded.
int spread(int interval, int elapsedDays, double chance);

}  // namespace felt::trainer
