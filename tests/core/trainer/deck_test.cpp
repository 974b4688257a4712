#include "trainer/deck.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "made.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;

namespace {

constexpr const char* tight = "meaning-word/es/s.tight";

std::vector<journal::Review> someAnswers() {
    return {answered("2026-03-01T18:00+01:00", tight, 3), answered("2026-03-01T18:01+01:00", "gap/es/f.sad", 1),
            answered("2026-03-01T18:05+01:00", "gap/es/f.sad", 3), answered("2026-03-04T01:30+01:00", tight, 3),
            answered("2026-03-20T18:00+01:00", tight, 2)};
}

}  // namespace

TEST_CASE("memory is a fold over the answers, day by study day", "[deck]") {
    const auto reviews = someAnswers();
    const Deck deck(reviews, {});
    const Fsrs fsrs(defaultParameters);
    // The answer of half past one belongs to 3 March.
    const Memory expected = fsrs.next(fsrs.next(fsrs.first(Rating::Good), 2, Rating::Good), 17, Rating::Hard);
    REQUIRE(deck.find(tight));
    CHECK(deck.find(tight)->memory == expected);
    CHECK(deck.find(tight)->reviews == 3);
    CHECK(deck.size() == 2);
    CHECK_FALSE(deck.find("meaning-word/es/s.warm"));
}

TEST_CASE("neither the order in which answers come nor coming twice changes what is remembered", "[deck]") {
    auto reviews = someAnswers();
    const Deck deck(reviews, {});
    auto shuffled = reviews;
    std::reverse(shuffled.begin(), shuffled.end());
    shuffled.insert(shuffled.end(), reviews.begin(), reviews.end());
    const Deck again(shuffled, {});
    for (const char* const card : {tight, "gap/es/f.sad"}) CHECK(deck.find(card) == again.find(card));
}

TEST_CASE("what is no test of memory, or has no rating, is passed over", "[deck]") {
    auto reviews = someAnswers();
    const Deck deck(reviews, {});
    reviews.push_back(answered("2026-03-21T18:00+01:00", "noticed/es/s.tight", 3));
    reviews.push_back(answered("2026-03-21T18:00+01:00", "sung/es/s.tight", 3));
    reviews.push_back(answered("2026-03-21T18:00+01:00", tight, 0));
    reviews.push_back(answered("2026-03-21T18:00+01:00", tight, 5));
    const Deck more(reviews, {});
    CHECK(more.size() == 2);
    CHECK(deck.find(tight) == more.find(tight));
}

TEST_CASE("a clock that goes back and forth breaks nothing", "[deck]") {
    const std::vector reviews{answered("2026-03-01T18:00+01:00", tight, 3), answered("2031-01-01T18:00+01:00", tight, 3),
                              answered("2026-03-02T18:00-11:00", tight, 4), answered("0001-01-01", tight, 1),
                              answered("9999-12-31", tight, 2)};
    const Deck deck(reviews, {});
    REQUIRE(deck.find(tight));
    CHECK(deck.find(tight)->reviews == 5);
    CHECK(deck.find(tight)->memory.stability >= leastStability);
    CHECK(deck.find(tight)->memory.stability <= greatestStability);
}

TEST_CASE("the interval is the one that was shown before the answer", "[deck]") {
    auto reviews = someAnswers();
    const Deck before(std::span<const journal::Review>(reviews).first(4), {});
    const int day = before.find(tight)->day + 17;
    for (const Rating rating : ratings) {
        const int shown = before.scheduler().after(before.find(tight), tight, day, rating).interval;
        reviews[4].rating = int(rating);
        CHECK(Deck(reviews, {}).find(tight)->interval == shown);
    }
}

TEST_CASE("a plan sets the schedule; what it gets wrong stays as usual", "[deck]") {
    journal::StudyPlan plan{.id = {}, .at = moment("2026-03-01")};
    CHECK(scheduleOf(std::nullopt).retention == 0.9);
    CHECK(scheduleOf(plan).parameters == defaultParameters);
    plan.retention = 0.8;
    plan.rolloverHour = 0;
    CHECK(scheduleOf(plan).retention == 0.8);
    CHECK(scheduleOf(plan).rolloverHour == 0);
    plan.parameters.assign(defaultParameters.begin(), defaultParameters.end());
    plan.parameters[0] = 0.5;
    CHECK(scheduleOf(plan).parameters[0] == 0.5);
    for (const double wrong : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1.0, 1e9}) {
        plan.parameters[3] = wrong;
        CHECK(scheduleOf(plan).parameters == defaultParameters);
    }
}

TEST_CASE("the plan written last holds", "[deck]") {
    journal::StudyPlan one{.id = {}, .at = moment("2026-03-01"), .written = moment("2026-03-05T10:00Z"), .cardsADay = 5};
    journal::StudyPlan two{.id = {}, .at = moment("2026-03-02"), .written = moment("2026-03-04T10:00Z"), .cardsADay = 6};
    CHECK_FALSE(planThatHolds({}));
    CHECK(planThatHolds(std::vector{one, two})->cardsADay == 5);
}

TEST_CASE("the optimizer's log has the days between answers, cards by number, in time order", "[deck]") {
    auto reviews = someAnswers();
    reviews.push_back(answered("2026-03-02T18:00+01:00", "noticed/es/s.tight", 3));
    const auto log = logOf(reviews, 4);
    REQUIRE(log.size() == 5);
    CHECK(log[0].card == log[3].card);
    CHECK(log[1].card == log[2].card);
    CHECK(log[2].elapsedDays == 0);
    CHECK(log[3].elapsedDays == 2);
    CHECK(log[4].elapsedDays == 17);
    CHECK(log[4].rating == Rating::Hard);
}
