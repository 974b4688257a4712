#include "trainer/minimize.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace felt::trainer;
using Catch::Matchers::WithinAbs;

namespace {

// Rosenbrock's valley, least at (1, 1).
double valley(const Point& at, Point& gradient) {
    const double across = at[1] - at[0] * at[0], along = 1 - at[0];
    gradient = {-400 * at[0] * across - 2 * along, 200 * across};
    return 100 * across * across + along * along;
}

}  // namespace

TEST_CASE("The floor of a winding valley is found, within bounds too", "[trainer][minimize]") {
    const Bounds wide{{-5, -5}, {5, 5}};
    for (const Point& start : {Point{-1.2, 1}, Point{4, -4}, Point{0, 0}}) {
        const Point found = minimize(valley, wide, start, {});
        CHECK_THAT(found[0], WithinAbs(1, 1e-3));
        CHECK_THAT(found[1], WithinAbs(1, 2e-3));
    }
    const Point held = minimize(valley, {{-5, -5}, {0.5, 5}}, {-1.2, 1}, {});
    CHECK_THAT(held[0], WithinAbs(0.5, 1e-6));
    CHECK_THAT(held[1], WithinAbs(0.25, 1e-4));
}

TEST_CASE("It begins within the bounds and stops when it is told to", "[trainer][minimize]") {
    int steps = 0;
    const Point found = minimize(valley, {{2, 2}, {3, 3}}, {-9, 9}, [&](double) { return ++steps < 2; });
    CHECK(steps <= 2);
    for (const double each : found) CHECK((each >= 2 && each <= 3));
}
