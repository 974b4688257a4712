// Time that only moves when it is read, chance that repeats itself.
#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <span>

#include "base/moment.h"
#include "base/uuid.h"

namespace felt::tests {

inline constexpr std::int64_t second = 1'000'000;
inline constexpr std::int64_t day = 86'400 * second;

// Begins at 2026-03-01T09:00:00+01:00 and steps one second each time it is read.
class StepClock {
public:
    Clock clock() const {
        return [now = m_now] {
            *now += second;
            return Moment::at(*now, 60);
        };
    }
    std::int64_t now() const { return *m_now; }  // what was read last
    void advance(std::int64_t microseconds) { *m_now += microseconds; }

private:
    std::shared_ptr<std::int64_t> m_now = std::make_shared<std::int64_t>(1'772'352'000 * second - second);
};

inline RandomSource seededRandom(std::uint64_t seed) {
    return [generator = std::make_shared<std::mt19937_64>(seed)](std::span<unsigned char> bytes) {
        for (unsigned char& byte : bytes) byte = static_cast<unsigned char>((*generator)() >> 32);
    };
}

}  // namespace felt::tests
