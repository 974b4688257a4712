#include "trainer/fsrs.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace felt::trainer;
using Catch::Matchers::WithinRel;

namespace {

constexpr double exact = 1e-9;

struct Step {
    int elapsed;
    int grade;
    double recall, stability, difficulty;  // before, after, after; NaN and 0 where nothing is known
    int at90 = 0, at80 = 0, at95 = 0;
};
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

void walk(const std::vector<Step>& steps) {
    const Fsrs fsrs(defaultParameters);
    Memory memory{};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        INFO("review " << i + 1);
        if (!std::isnan(step.recall)) CHECK_THAT(fsrs.retrievability(memory.stability, step.elapsed), WithinRel(step.recall, exact));
        memory = i == 0 ? fsrs.first(Rating(step.grade)) : fsrs.next(memory, step.elapsed, Rating(step.grade));
        CHECK_THAT(memory.stability, WithinRel(step.stability, exact));
        CHECK_THAT(memory.difficulty, WithinRel(step.difficulty, exact));
        if (step.at90 == 0) continue;
        CHECK(fsrs.interval(memory.stability, 0.9) == step.at90);
        CHECK(fsrs.interval(memory.stability, 0.8) == step.at80);
        CHECK(fsrs.interval(memory.stability, 0.95) == step.at95);
    }
}

}  // namespace

TEST_CASE("Cards are remembered as the formulas of FSRS-6 say", "[trainer][fsrs]") {
    // Computed from the formulas with the default parameters in exact arithmetic.
    walk({{0, 3, unknown, 2.306500000000, 2.118103970459, 2, 8, 1},
          {0, 3, 1, 2.306500000000, 2.111214235785, 2, 8, 1},
          {2, 3, 0.909493255977, 10.97104826308, 2.104331390846, 11, 36, 4},
          {11, 3, 0.899818839060, 46.31685844007, 2.097455428752, 46, 154, 19},
          {50, 2, 0.894657540309, 120.7631006584, 4.739151024326, 121, 400, 49},
          {100, 1, 0.912430206517, 3.947429977004, 8.256023084766, 4, 13, 2},
          {0, 3, 1, 3.947429977004, 8.242995430978, 4, 13, 2},
          {1, 4, 0.966373254224, 6.807850490053, 7.641114749720, 7, 23, 3},
          {7, 3, 0.898076405553, 15.93712261683, 7.628702004267, 16, 53, 6}});
    // Hard on the same day takes nothing away.
    walk({{0, 1, unknown, 0.212, 6.4133},
          {0, 1, 1, 0.08335671711032, 8.806304468857},
          {0, 2, 1, 0.08335671711032, 9.192797649512},
          {1, 3, 0.675263575982, 0.5204636937985, 9.178833221160},
          {1, 1, 0.849332948522, 0.1932804312267, 9.715316433026}});
}

TEST_CASE("The curve of forgetting passes through 0.9 after the stability, and through the known points", "[trainer][fsrs]") {
    const Fsrs fsrs(defaultParameters);
    CHECK(fsrs.retrievability(10, 0) == 1);
    CHECK_THAT(fsrs.retrievability(123.4, 123.4), WithinRel(0.9, exact));
    const std::pair<int, double> points[] = {{1, 0.9856824088},  {5, 0.9403442889},   {20, 0.8458846451},
                                             {50, 0.7605275627}, {100, 0.6928266346}, {365, 0.5735586746}};
    for (const auto& [day, recall] : points) CHECK_THAT(fsrs.retrievability(10, day), WithinRel(recall, 1e-9));
}

TEST_CASE("Whatever happens to a card, its memory stays within its bounds", "[trainer][fsrs]") {
    std::mt19937 chance(GENERATE(1u, 2u, 3u));
    Parameters parameters = defaultParameters;
    for (double& each : parameters) each *= std::uniform_real_distribution<>(0.2, 3)(chance);
    const Fsrs fsrs(parameters);
    Memory memory = fsrs.first(Rating::Good);
    for (int i = 0; i < 5'000; ++i) {
        const int elapsed = std::uniform_int_distribution<>(0, 1)(chance) * std::uniform_int_distribution<>(0, 40'000)(chance);
        memory = fsrs.next(memory, elapsed, Rating(std::uniform_int_distribution<>(1, 4)(chance)));
        REQUIRE((memory.stability >= leastStability && memory.stability <= greatestStability));
        REQUIRE((memory.difficulty >= leastDifficulty && memory.difficulty <= greatestDifficulty));
        const int days = fsrs.interval(memory.stability, std::uniform_real_distribution<>(0.001, 0.999)(chance));
        REQUIRE((days >= 1 && days <= longestInterval));
    }
}

TEST_CASE("A better answer never leaves less behind", "[trainer][fsrs]") {
    const Fsrs fsrs(defaultParameters);
    std::mt19937 chance(7);
    for (int i = 0; i < 2'000; ++i) {
        const Memory before{std::exp(std::uniform_real_distribution<>(-6, 10)(chance)), std::uniform_real_distribution<>(1, 10)(chance)};
        const int elapsed = std::uniform_int_distribution<>(0, 400)(chance);
        INFO(before.stability << " " << before.difficulty << " after " << elapsed);
        for (int grade = 1; grade < 4; ++grade) {
            const Memory worse = fsrs.next(before, elapsed, Rating(grade)), better = fsrs.next(before, elapsed, Rating(grade + 1));
            CHECK(worse.stability <= better.stability);
            CHECK(worse.difficulty >= better.difficulty);
        }
        // And the longer the wait that was bridged, the stronger what is left.
        CHECK(fsrs.next(before, elapsed + 1, Rating::Good).stability <= fsrs.next(before, elapsed + 2, Rating::Good).stability);
    }
}

TEST_CASE("What is no number does no harm", "[trainer][fsrs]") {
    Parameters parameters = defaultParameters;
    parameters[8] = 1e308;
    parameters[4] = -1e308;
    const Fsrs fsrs(parameters);
    Memory memory = fsrs.first(Rating::Again);
    for (const Rating rating : {Rating::Easy, Rating::Again, Rating::Hard}) memory = fsrs.next(memory, 3, rating);
    CHECK((memory.stability >= leastStability && memory.stability <= greatestStability));
    CHECK((memory.difficulty >= leastDifficulty && memory.difficulty <= greatestDifficulty));
    CHECK(fsrs.next({unknown, unknown}, 3, Rating::Good).stability >= leastStability);
    CHECK(fsrs.interval(unknown, 0.9) == 1);
}
