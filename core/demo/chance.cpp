#include "demo/chance.h"

#include <numeric>
#include <utility>

namespace felt::demo {

// The remainder favours small numbers by less than one in 2^40 here.
std::size_t Chance::below(std::size_t count) { return std::size_t(m_generator() % count); }

int Chance::between(int low, int high) { return low + int(below(std::size_t(high - low + 1))); }

int Chance::around(int middle, int reach) {
    const int first = between(-reach, reach);
    const int second = between(-reach, reach);
    return middle + (first + second) / 2;
}

bool Chance::perMille(int share) { return between(0, 999) < share; }

std::size_t Chance::weighted(std::span<const std::int64_t> weights) {
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
    if (sum <= 0) return below(weights.size());
    auto left = std::int64_t(m_generator() % std::uint64_t(sum));
    std::size_t position = 0;
    while (left >= weights[position]) left -= weights[position++];
    return position;
}

RandomSource Chance::bytes() {
    return [this](std::span<unsigned char> target) {
        for (unsigned char& byte : target) byte = static_cast<unsigned char>(m_generator() >> 56);
    };
}

std::size_t Deck::next(Chance& chance) {
    if (m_next == m_order.size()) {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        for (std::size_t i = m_order.size(); i > 1; --i) std::swap(m_order[i - 1], m_order[chance.below(i)]);
        m_next = 0;
    }
    return m_order[m_next++];
}

}  // namespace felt::demo
