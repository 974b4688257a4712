#include "base/bounded.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <type_traits>

using namespace felt;

namespace {

using Small = Bounded<struct SmallTag, int, -2, 3>;
using Share = Bounded<struct ShareTag, double, 0.0, 1.0>;
using OtherShare = Bounded<struct OtherShareTag, double, 0.0, 1.0>;

}  // namespace

TEST_CASE("A bounded number takes its range with both ends and nothing else", "[base]") {
    for (int value = -10; value <= 10; ++value) {
        INFO(value);
        const auto made = Small::make(value);
        CHECK(made.has_value() == (value >= -2 && value <= 3));
        if (made) CHECK(made->value() == value);
    }
    CHECK_FALSE(Small::make(std::numeric_limits<int>::max()));
    CHECK_FALSE(Small::make(std::numeric_limits<int>::min()));
    CHECK((Small::lowest == -2 && Small::highest == 3));
}

TEST_CASE("A bounded share is never infinite and never no number", "[base]") {
    CHECK(Share::make(0.0));
    CHECK(Share::make(1.0));
    CHECK_FALSE(Share::make(1.0000001));
    CHECK_FALSE(Share::make(-0.0000001));
    CHECK_FALSE(Share::make(std::numeric_limits<double>::infinity()));
    CHECK_FALSE(Share::make(-std::numeric_limits<double>::infinity()));
    CHECK_FALSE(Share::make(std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("Bounded numbers compare with their kind only", "[base]") {
    CHECK(*Small::make(-1) < *Small::make(2));
    CHECK(*Small::make(2) == *Small::make(2));
    static_assert(!std::is_convertible_v<int, Small> && !std::is_default_constructible_v<Small>);
    static_assert(!std::is_convertible_v<Share, OtherShare> && !std::is_convertible_v<Small, int>);
}
