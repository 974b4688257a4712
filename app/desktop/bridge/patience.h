// How long a wrong passphrase makes one wait for the next try: it costs whoever guesses, and never locks the person out.
#pragma once

#include <algorithm>
#include <chrono>

namespace felt::desktop {

class Patience {
public:
    using Clock = std::chrono::steady_clock;

    void wrong(Clock::time_point now) {
        ++m_wrong;
        m_until = now + waitAfter(m_wrong);
    }
    void right() { *this = Patience(); }
    // In a row.
    int wrongOnes() const { return m_wrong; }
    // Zero where the next may be tried at once.
    std::chrono::milliseconds left(Clock::time_point now) const {
        return std::max(std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(m_until - now));
    }
    // A slip or two cost nothing; then two seconds, twice as long each time, half a minute at most.
    static std::chrono::seconds waitAfter(int wrong) {
        constexpr int free = 2, longest = 30;
        return std::chrono::seconds(wrong <= free ? 0 : std::min(longest, 2 << std::min(wrong - free - 1, 5)));
    }

private:
    int m_wrong = 0;
    Clock::time_point m_until;
};

}  // namespace felt::desktop
