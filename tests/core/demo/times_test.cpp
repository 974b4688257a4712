// Clocks, zones and what is known of them.
#include <algorithm>
#include <set>

#include "lives.h"

using namespace felt;
using namespace felt::demo;
using namespace felt::demo::tests;
using journal::CheckIn;
using Precision = Moment::Precision;

namespace {

std::string offsetOf(const Moment& moment) { return moment.text().substr(moment.text().size() - 6); }

// Offsets of the check-ins lived in a span of days.
std::set<std::string> offsetsBetween(std::string_view from, std::string_view to) {
    std::set<std::string> offsets;
    for (const CheckIn* const entry : entriesOf<CheckIn>(aYear()))
        if (entry->at.precision() == Precision::Instant && entry->at.date() >= from && entry->at.date() <= to)
            offsets.insert(offsetOf(entry->at));
    return offsets;
}

}  // namespace

TEST_CASE("The clocks change in March and October, and a journey leads elsewhere", "[demo]") {
    const std::set<std::string> away{"-05:00", "-04:00"};
    std::set<std::string> winter = offsetsBetween("2025-02-01", "2025-03-29");
    winter.merge(offsetsBetween("2025-10-26", "2026-03-01"));
    std::set<std::string> summer = offsetsBetween("2025-03-30", "2025-10-25");
    CHECK(winter.erase("+01:00") == 1);
    CHECK(summer.erase("+02:00") == 1);
    CHECK(winter.size() + summer.size() >= 1);
    CHECK(std::includes(away.begin(), away.end(), winter.begin(), winter.end()));
    CHECK(std::includes(away.begin(), away.end(), summer.begin(), summer.end()));
}

TEST_CASE("The zone of the last day is the one at home", "[demo]") {
    for (const char* end : {"2026-02-01T20:15:00-05:00", "2026-07-01T20:15-04:00", "2026-07-01T20:15+02"}) {
        const auto records = lived(request(20, end));
        const std::string home = std::string(end).substr(std::string(end).find_last_of("+-"), 3) + ":00";
        for (const CheckIn* const entry : entriesOf<CheckIn>(records))
            if (entry->at.precision() == Precision::Instant) CHECK(offsetOf(entry->at) == home);
    }
}

TEST_CASE("Most times are known to the second, some without the zone, some by the day", "[demo]") {
    std::map<Precision, int> counts;
    for (const CheckIn* const entry : entriesOf<CheckIn>(aYear())) ++counts[entry->at.precision()];
    CHECK(counts[Precision::Instant] > 8 * counts[Precision::WallClock]);
    CHECK(counts[Precision::WallClock] > 0);
    CHECK(counts[Precision::Day] > 0);
}

TEST_CASE("Entries are written after they were lived, mostly soon, sometimes days later", "[demo]") {
    int soon = 0, late = 0, all = 0;
    for (const CheckIn* const entry : entriesOf<CheckIn>(aYear())) {
        if (entry->at.precision() != Precision::Instant) continue;
        const auto seconds = (entry->written->instant() - entry->at.instant()) / 1'000'000;
        CHECK(seconds >= 0);
        ++all;
        soon += seconds < 600;
        late += seconds > 86'400;
    }
    CHECK(soon * 10 > all * 8);
    CHECK(late > 0);
}

TEST_CASE("Nothing happens after the end of the life", "[demo]") {
    for (const char* text : {"2026-03-01T00:00:30+01:00", "2026-03-01T06:10:00+01:00", "2026-07-01T23:59:59+02:00"}) {
        const Moment end = moment(text);
        for (const auto& record : lived(request(90, text))) {
            const Moment& at = atOf(record.entry);
            if (at.precision() == Precision::Instant) CHECK(at.instant() <= end.instant());
            CHECK(at.date() <= end.date());
            CHECK(writtenOf(record.entry)->instant() <= end.instant());
            if (record.deleted) CHECK(record.deleted->instant() <= end.instant());
            for (const auto& revision : record.history) CHECK(revision.replaced.instant() <= end.instant());
        }
    }
}
