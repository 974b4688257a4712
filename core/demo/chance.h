// Chance that can be repeated: a seed gives the same life with every compiler and library.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include "base/choice.h"
#include "base/uuid.h"

namespace felt::demo {

// Two draws never stand in one expression whose parts may be evaluated in any order.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_generator(seed) {}

    std::size_t below(std::size_t count);  // 0 to count - 1; count above 0
    int between(int low, int high);        // both ends included
    int around(int middle, int reach);     // middle - reach to middle + reach, the middle most often
    bool percent(int share) { return perMille(share * 10); }
    bool perMille(int share);
    // A position, as often as its weight says. No weight is negative; where none is above 0 all are alike.
    std::size_t weighted(std::span<const std::int64_t> weights);

    template <class Item>
    const Item& oneOf(const std::vector<Item>& items) {
        return items[below(items.size())];
    }
    // One weight per value of the closed list.
    template <class Choice>
    Choice choose(const std::array<std::int64_t, Choices<Choice>::names.size()>& weights) {
        return static_cast<Choice>(weighted(weights));
    }

    // An independent stream.
    Chance branch() { return Chance(m_generator()); }
    // For Uuid::version7; refers to this.
    RandomSource bytes();

private:
    std::mt19937_64 m_generator;
};

// Positions in shuffled order, each once before any comes again.
class Deck {
public:
    explicit Deck(std::size_t size) : m_order(size), m_next(size) {}
    std::size_t size() const { return m_order.size(); }
    std::size_t next(Chance& chance);  // size() above 0

private:
    std::vector<std::size_t> m_order;
    std::size_t m_next;
};

}  // namespace felt::demo
