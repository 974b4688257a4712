#include "trainer/schedule.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <string>

#include "support/rapidcheck.h"

using namespace felt::trainer;

namespace {

// A card that was answered so.
std::optional<CardState> history(const Scheduler& scheduler, const std::vector<std::pair<int, Rating>>& answers, std::string_view card) {
    std::optional<CardState> state;
    int day = 100;
    for (const auto& [later, rating] : answers) state = scheduler.after(state, card, day += later, rating);
    return state;
}

}  // namespace

TEST_CASE("the spread keeps to its range, and short intervals are left alone", "[schedule]") {
    CHECK(spread(1, 0, 0.99) == 1);
    CHECK(spread(2, 0, 0.99) == 2);
    // 10 days: 1 + 0.15 * 4.5 + 0.10 * 3 = 1.975
    CHECK(spread(10, 0, 0.0) == 8);
    CHECK(spread(10, 0, 0.999) == 12);
    // beyond 20 days: 1 + 0.675 + 1.3 + 0.05 * 80 = 6.975
    CHECK(spread(100, 0, 0.0) == 93);
    CHECK(spread(100, 0, 0.999) == 107);
    CHECK(spread(36'500, 0, 0.999999) == 36'500);
    SECTION("an interval that grows never falls back to what had passed") { CHECK(spread(10, 9, 0.0) == 10); }
    SECTION("one that shrinks may") { CHECK(spread(10, 30, 0.0) == 8); }
}

TEST_CASE("what is shown before is what comes after, and what is taken back comes back the same", "[schedule]") {
    const Scheduler scheduler({});
    const auto before = history(scheduler, {{0, Rating::Good}, {3, Rating::Good}}, "gap/es/s.tight");
    for (const Rating rating : ratings) {
        const CardState once = scheduler.after(before, "gap/es/s.tight", 120, rating);
        CHECK(once == scheduler.after(before, "gap/es/s.tight", 120, rating));
        CHECK(once.interval == scheduler.interval(before, "gap/es/s.tight", 120, rating));
    }
}

TEST_CASE("words met together part", "[schedule]") {
    const Scheduler scheduler({});
    std::map<int, int> days;
    for (int i = 0; i < 300; ++i) {
        const std::string card = "gap/es/s.word-" + std::to_string(i);
        const auto state = history(scheduler, {{0, Rating::Good}, {2, Rating::Good}, {11, Rating::Good}}, card);
        ++days[state->interval];
    }
    CHECK(days.size() >= 6);
    for (const auto& [interval, cards] : days) CHECK(cards < 100);
}

TEST_CASE("again <= hard < good < easy within the longest interval, whatever came before", "[schedule][property]") {
    felt::tests::holds([](const std::vector<std::pair<std::int16_t, std::uint8_t>>& past, std::int16_t gap) {
        Schedule schedule;
        schedule.retention = *rc::gen::element(0.7, 0.8, 0.9, 0.97);
        const Scheduler scheduler(schedule);
        std::optional<CardState> before;
        int day = 100;
        for (const auto& [later, rating] : past)
            before = scheduler.after(before, "gap/es/s.tight", day += later % 4'000, Rating(1 + rating % 4));
        std::vector<int> days;
        for (const Rating rating : ratings) days.push_back(scheduler.after(before, "gap/es/s.tight", day + gap, rating).interval);
        RC_ASSERT(days[0] >= 1);
        RC_ASSERT(days[0] <= days[1]);
        RC_ASSERT(days[3] <= longestInterval);
        RC_ASSERT(days[1] < days[2] || days[2] == longestInterval);
        RC_ASSERT(days[2] < days[3] || days[3] == longestInterval);
    });
}

TEST_CASE("a lapse is forgetting on a later day, not twice in one sitting", "[schedule]") {
    const Scheduler scheduler({});
    CHECK(history(scheduler, {{0, Rating::Again}, {0, Rating::Again}}, "c")->lapses == 0);
    CHECK(history(scheduler, {{0, Rating::Good}, {5, Rating::Again}, {0, Rating::Again}, {1, Rating::Again}}, "c")->lapses == 2);
}

TEST_CASE("a clock that went back counts as the same day", "[schedule]") {
    const Scheduler scheduler({});
    const auto before = history(scheduler, {{0, Rating::Good}}, "c");
    CHECK(scheduler.after(before, "c", before->day - 40, Rating::Good) == scheduler.after(before, "c", before->day, Rating::Good));
}
