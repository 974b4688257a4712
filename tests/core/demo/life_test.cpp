#include "demo/life.h"

#include <cmath>
#include <ctime>
#include <set>

#include "checkin/validate.h"
#include "lives.h"

using namespace felt;
using namespace felt::demo;
using namespace felt::demo::tests;
using journal::CheckIn;
using journal::Record;

namespace {

std::int64_t dayNumber(std::string_view date) { return moment(date).instant() / 86'400'000'000; }

}  // namespace

TEST_CASE("The same request gives the same life", "[demo]") {
    const auto again = lived(request(400));
    CHECK(aYear() == again);
}

TEST_CASE("Another seed gives another life", "[demo]") {
    Request other = request(60);
    const auto first = lived(other);
    other.seed = 8;
    CHECK(first != lived(other));
}

TEST_CASE("A request outside its limits is refused", "[demo]") {
    const auto subjectOf = [](const Request& asked) {
        const Status status = checkRequest(asked);
        if (status) return std::string();
        CHECK(status.error().code == Code::OutOfRange);
        return status.error().subject;
    };
    for (const int good : {1, 365, 36'500}) CHECK(subjectOf(request(good)).empty());
    for (const int bad : {0, -1, 36'501}) CHECK(subjectOf(request(bad)) == "days");
    Request asked = request(100);
    for (const double good : {0.01, 1.0, 10.0, 100.0}) {
        asked.perDay = good;
        CHECK(subjectOf(asked).empty());
    }
    for (const double bad : {0.0, -1.0, 100.5, std::nan(""), double(INFINITY)}) {
        asked.perDay = bad;
        CHECK(subjectOf(asked) == "per-day");
    }
    asked = request(36'500);
    asked.perDay = 50;
    CHECK(subjectOf(asked) == "per-day");
    for (const char* bad : {"0101-12-31", "9999-01-01"}) CHECK(subjectOf(request(1, bad)) == "end");
}

TEST_CASE("With a number a day there are exactly that many check-ins", "[demo]") {
    struct Case {
        int days;
        double perDay;
        int total;
    };
    for (const Case& each : {Case{1, 1, 1}, {1, 0.1, 1}, {1, 100, 100}, {7, 3, 21}, {30, 0.5, 15}, {365, 1, 365}, {200, 10, 2'000}}) {
        Request asked = request(each.days);
        asked.perDay = each.perDay;
        INFO(each.days << " days, " << each.perDay << " a day");
        CHECK(checkInsIn(lived(asked)) == each.total);
    }
}

TEST_CASE("The days are uneven: none, one, five, and gaps of weeks", "[demo]") {
    const auto counts = countsByDay(aYear());
    std::set<int> sizes;
    std::int64_t longestGap = 0, before = 0;
    for (const auto& [date, count] : counts) {
        sizes.insert(count);
        if (before != 0) longestGap = std::max(longestGap, dayNumber(date) - before - 1);
        before = dayNumber(date);
    }
    CHECK(counts.size() < 380);
    CHECK(sizes == std::set{1, 2, 3, 4, 5});
    CHECK(longestGap >= 7);
    CHECK(longestGap <= 28);
    CHECK(counts.rbegin()->first == "2026-03-01");
    CHECK(counts.begin()->first >= "2025-01-26");
}

TEST_CASE("An uneven life stays uneven with ten a day", "[demo]") {
    Request asked = request(400);
    asked.perDay = 10;
    const auto counts = countsByDay(lived(asked));
    std::set<int> sizes;
    for (const auto& [date, count] : counts) sizes.insert(count);
    CHECK(counts.size() < 380);
    CHECK(*sizes.begin() <= 5);
    CHECK(*sizes.rbegin() >= 20);
}

TEST_CASE("Every check-in names places and words that exist", "[demo]") {
    for (const CheckIn* const entry : entriesOf<CheckIn>(aYear())) {
        const Status status = checkin::validate(*entry, {content().lexicon, content().figure});
        INFO(entry->at.text() << " " << (status ? std::string() : status.error().subject + " " + status.error().detail));
        CHECK(status);
    }
}

TEST_CASE("Every entry is read back as it was, with a name and time of writing of its own", "[demo]") {
    std::set<Uuid> ids;
    std::int64_t last = 0;
    for (const Record& record : aYear()) {
        const std::string written = journal::writeEntry(record.entry);
        const auto again = journal::readEntry(kindOf(record.entry), std::string_view(written));
        REQUIRE(again);
        CHECK(*again == record.entry);
        CHECK(ids.insert(idOf(record.entry).value()).second);
        CHECK(writtenOf(record.entry)->instant() >= last);
        last = writtenOf(record.entry)->instant();
    }
}

TEST_CASE("Short lives and lives long ago are lived too", "[demo]") {
    for (const char* end :
         {"2026-03-01", "2026-03-01T00:00:00Z", "2026-07-01T23:59+18:00", "2026-07-01T23:59-18:00", "2026-07-01T12:00", "0102-06-01"})
        for (const int days : {1, 2, 13, 45, 61}) {
            INFO(days << " days to " << end);
            CHECK(checkInsIn(lived(request(days, end))) >= 1);
        }
}

TEST_CASE("Ten years of ten a day are made in less than two seconds", "[demo]") {
    Request asked = request(3'650);
    asked.perDay = 10;
    content();
    const std::clock_t start = std::clock();  // of the processor: others may be at work beside the test
    const auto records = lived(asked);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    CHECK(checkInsIn(records) == 36'500);
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
    CHECK(seconds < 2);
#endif
    SUCCEED(seconds << " s for " << records.size() << " records");
}
