// FSRS-6: what is remembered of a card, as pure functions in double precision. The model is that of the open FSRS project
// (github.com/open-spaced-repetition), version 6, with the floor for Hard of November 2025.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace felt::trainer {

// Only Again is a failure: Hard means that it was known, with effort.
enum class Rating : std::uint8_t { Again = 1, Hard, Good, Easy };

inline constexpr std::size_t parameterCount = 21;
// w0 to w20: first stabilities (0-3), difficulty (4-7), growth after success (8-10), after a lapse (11-14), Hard and Easy (15, 16),
// the same day (17-19), decay of the forgetting curve (20).
using Parameters = std::array<double, parameterCount>;
inline constexpr Parameters defaultParameters{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                                              1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

inline constexpr double leastStability = 0.001, greatestStability = 36'500;  // days
inline constexpr double leastDifficulty = 1, greatestDifficulty = 10;
inline constexpr int longestInterval = 36'500;  // days

struct Memory {
    double stability;   // days after which it is recalled with a probability of 0.9
    double difficulty;  // 1 to 10
    bool operator==(const Memory&) const = default;
};

// The model with one set of parameters, used as they are given; finite numbers, w20 above 0.
class Fsrs {
public:
    explicit Fsrs(const Parameters& parameters);

    // The memory of a card after its first review.
    Memory first(Rating rating) const;
    // After a later one. elapsedDays: whole study days since the review before, 0 for the same day.
    Memory next(const Memory& before, int elapsedDays, Rating rating) const;
    // The probability of recall, 0 to 1, that many days after the last review.
    double retrievability(double stability, double elapsedDays) const;
    // Days until recall has fallen to that probability (0 to 1, both excluded), as a whole number from 1 to longestInterval.
    int interval(double stability, double desiredRetention) const;

private:
    double firstDifficulty(Rating rating) const;  // not bounded
    double difficulty(double before, Rating rating) const;
    double sameDay(double stability, Rating rating) const;
    double afterSuccess(const Memory& before, double forgotten, Rating rating) const;
    double afterLapse(const Memory& before, double forgotten) const;
    double forgotten(double stability, double elapsedDays) const;  // 1 - retrievability, exact near 0

    Parameters m_w;
    // What does not depend on the card.
    double m_factor;    // F of the forgetting curve
    double m_easiest;   // first difficulty of Easy
    double m_growth;    // e^w8
    double m_lapseCap;  // e^(-w17 w18)
};

}  // namespace felt::trainer
