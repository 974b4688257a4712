#include "trainer/study_day.h"

#include <catch2/catch_test_macros.hpp>
#include <string_view>

using namespace felt;
using namespace felt::trainer;

namespace {

int dayOf(std::string_view at, int rolloverHour = usualRolloverHour) { return studyDay(Moment::parse(at).value(), rolloverHour); }

}  // namespace

TEST_CASE("a study day lasts until the rollover hour of the next", "[study_day]") {
    const int first = dayOf("2026-03-01T12:00+01:00");
    CHECK(first == 20'513);
    CHECK(dayOf("2026-03-01T04:00+01:00") == first);
    CHECK(dayOf("2026-03-01T03:59:59+01:00") == first - 1);
    CHECK(dayOf("2026-03-02T00:30+01:00") == first);
    CHECK(dayOf("2026-03-02T00:30+01:00", 0) == first + 1);
    CHECK(dayOf("2026-03-01T22:00+01:00", 23) == first - 1);
}

TEST_CASE("days are as lived, so neither daylight saving nor a journey makes two of one", "[study_day]") {
    // Clocks go forward in the night of 29 March 2026; the evening before is 23 hours away.
    CHECK(dayOf("2026-03-29T21:00+02:00") - dayOf("2026-03-28T21:00+01:00") == 1);
    CHECK(dayOf("2026-10-25T21:00+01:00") - dayOf("2026-10-24T21:00+02:00") == 1);
    // From Auckland to Los Angeles: the same instant is lived on two dates.
    CHECK(dayOf("2026-03-01T09:00+13:00") - dayOf("2026-02-28T12:00-08:00") == 1);
}

TEST_CASE("a date alone is that day, an unknown zone is taken as lived", "[study_day]") {
    CHECK(dayOf("2026-03-01") == dayOf("2026-03-01T12:00Z"));
    CHECK(dayOf("2026-03-01T02:00") == dayOf("2026-02-28T12:00"));
    CHECK(dayOf("0001-01-01") < 0);
    CHECK(dayOf("9999-12-31") > 2'900'000);
}

TEST_CASE("weekdays follow ISO 8601", "[study_day]") {
    CHECK(weekdayOf(dayOf("2026-11-16")) == 1);
    CHECK(weekdayOf(dayOf("2026-11-22")) == 7);
    CHECK(weekdayOf(dayOf("1969-12-31")) == 3);
}
