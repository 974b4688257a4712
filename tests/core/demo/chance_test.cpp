#include "demo/chance.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace felt;
using namespace felt::demo;

TEST_CASE("Chance draws the same from a seed everywhere", "[demo]") {
    Chance chance(1);
    const std::vector<int> drawn{chance.between(0, 999), chance.between(0, 999), chance.around(0, 50), int(chance.below(7))};
    CHECK(drawn == std::vector{528, 462, -19, 2});
}

TEST_CASE("Chance keeps to its bounds", "[demo]") {
    Chance chance(3);
    std::set<int> between, around;
    for (int i = 0; i < 2'000; ++i) {
        between.insert(chance.between(-2, 2));
        around.insert(chance.around(10, 3));
    }
    CHECK(between == std::set{-2, -1, 0, 1, 2});
    CHECK(around == std::set{7, 8, 9, 10, 11, 12, 13});
    CHECK_FALSE(chance.percent(0));
    CHECK(chance.percent(100));
}

TEST_CASE("Weights say how often; none at all means all alike", "[demo]") {
    Chance chance(5);
    std::vector<int> counts(3);
    constexpr std::int64_t weights[] = {0, 10, 90};
    for (int i = 0; i < 1'000; ++i) ++counts[chance.weighted(weights)];
    CHECK(counts[0] == 0);
    CHECK(counts[2] > 6 * counts[1]);
    std::set<std::size_t> any;
    constexpr std::int64_t nothing[] = {0, 0, 0};
    for (int i = 0; i < 100; ++i) any.insert(chance.weighted(nothing));
    CHECK(any.size() == 3);
}

TEST_CASE("A deck deals every position before any comes again", "[demo]") {
    Chance chance(9);
    Deck deck(12);
    for (int round = 0; round < 3; ++round) {
        std::set<std::size_t> dealt;
        for (int i = 0; i < 12; ++i) dealt.insert(deck.next(chance));
        CHECK(dealt.size() == 12);
    }
}
