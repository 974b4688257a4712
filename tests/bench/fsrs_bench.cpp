// Replaying reviews in memory, intervals included: how many a second on one core.
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "trainer/fsrs.h"

using namespace felt::trainer;

TEST_CASE("FSRS") {
    // A hundred thousand cards of ten reviews, some of them on the same day, some forgotten.
    constexpr int cards = 100'000, reviews = 10;
    const Fsrs fsrs(defaultParameters);
    BENCHMARK("replay of a million reviews") {
        double days = 0;
        for (int card = 0; card < cards; ++card) {
            Memory memory = fsrs.first(Rating(1 + card % 4));
            for (int i = 1; i < reviews; ++i) memory = fsrs.next(memory, (card * 7 + i * i) % 40, Rating(1 + (card + i * 3) % 7 % 4));
            days += memory.stability;
        }
        return days;
    };
    BENCHMARK("the same with an interval after each") {
        double days = 0;
        for (int card = 0; card < cards; ++card) {
            Memory memory = fsrs.first(Rating(1 + card % 4));
            for (int i = 1; i < reviews; ++i) {
                memory = fsrs.next(memory, (card * 7 + i * i) % 40, Rating(1 + (card + i * 3) % 7 % 4));
                days += fsrs.interval(memory.stability, 0.9);
            }
        }
        return days;
    };
}
