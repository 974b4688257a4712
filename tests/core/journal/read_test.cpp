#include <catch2/catch_test_macros.hpp>

#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

struct Fixture : World {
    TempFolder folder;
    Journal journal = makeJournal(*this, folder / "journal.felt", Lock::Plain);

    std::vector<std::string> json(const Span& span) {
        std::vector<std::string> found;
        need(journal.eachJson(EntryKind::CheckIn, span, [&](std::string_view each) {
            found.push_back(std::get<CheckIn>(checkIn(each)).note.value_or(""));
            return true;
        }));
        return found;
    }
    std::vector<std::string> newest(std::size_t count) {
        std::vector<std::string> found;
        for (const Entry& each : need(journal.newest(EntryKind::CheckIn, count))) found.push_back(*std::get<CheckIn>(each).note);
        return found;
    }
};

using Notes = std::vector<std::string>;
std::optional<Moment> bound(std::string_view text) { return text.empty() ? std::nullopt : std::optional(need(Moment::parse(text))); }

}  // namespace

TEST_CASE_METHOD(Fixture, "Entries are ordered by instant, then time of writing, then id", "[journal][read]") {
    const std::string_view inOrder[] = {
        R"({"at":"2026-02-28T23:59:59.999999Z","note":"a"})",
        R"({"id":"00000000-0000-7000-8000-000000000003","at":"2026-03-01","written":"2026-03-05T00:00Z","note":"b, a day is its midnight"})",
        R"({"id":"00000000-0000-7000-8000-000000000001","at":"2026-03-01T01:00+01:00","written":"2026-03-05T00:00:01Z","note":"c"})",
        R"({"id":"00000000-0000-7000-8000-000000000002","at":"2026-03-01T00:00Z","written":"2026-03-05T00:00:01Z","note":"d"})",
        R"({"id":"00000000-0000-7000-8000-000000000004","at":"2026-03-01T00:00","written":"2026-03-05T01:00:01+01:00","note":"e, no zone is UTC"})",
        R"({"at":"2026-03-01T00:00:00.000001Z","note":"f"})",
        R"({"at":"2026-03-01T09:00+14:00","written":"2020-01-01","note":"z"})",
    };
    // f before z? z is 2026-02-28T19:00Z and therefore first of all.
    for (const std::size_t position : {4u, 2u, 6u, 0u, 5u, 3u, 1u}) add(journal, checkIn(inOrder[position]));
    const Notes expected{"z", "a", "b, a day is its midnight", "c", "d", "e, no zone is UTC", "f"};
    CHECK(notes(journal) == expected);
    CHECK(json({}) == expected);
    CHECK(newest(3) == Notes{"d", "e, no zone is UTC", "f"});
    CHECK(newest(0).empty());
    CHECK(newest(100) == expected);
}

TEST_CASE_METHOD(Fixture, "No entry is lost or seen twice where a page ends, however many share an instant", "[journal][read]") {
    std::vector<Record> records;
    for (int i = 0; i < 1203; ++i)
        records.push_back({checkIn(writeJson(Json{
                               {"id", id(2000 - i).text()}, {"at", "2026-03-01"}, {"written", "2026-03-01"}, {"note", std::to_string(i)}})),
                           1,
                           {},
                           {}});
    REQUIRE(apply(journal, action::Import{records, {}}).added.size() == records.size());
    Notes expected;
    for (int i = 1202; i >= 0; --i) expected.push_back(std::to_string(i));
    CHECK(notes(journal) == expected);
    CHECK(json({}) == expected);
    CHECK(newest(501) == Notes(expected.end() - 501, expected.end()));
    // Whoever reads may write meanwhile, and may stop.
    std::size_t seen = 0;
    need(journal.each(EntryKind::CheckIn, {}, Resting::LeftOut, [&](const Record& record) {
        if (++seen > 495) apply(journal, action::Delete{*idOf(record.entry)});
        return seen < 505;
    }));
    CHECK(seen == 505);
    expected.erase(expected.begin() + 495, expected.begin() + 505);
    CHECK((notes(journal) == expected));
    CHECK(findings(journal).empty());
}

TEST_CASE_METHOD(Fixture, "What rests is listed apart, the one deleted last first", "[journal][read]") {
    const Uuid first = add(journal, noted("2026-03-01", "a")), second = add(journal, noted("2026-03-02", "b"));
    add(journal, noted("2026-03-03", "c"));
    CHECK(need(journal.resting(EntryKind::CheckIn)).empty());
    apply(journal, action::Delete{second});
    apply(journal, action::Delete{first});
    const std::vector<Record> resting = need(journal.resting(EntryKind::CheckIn));
    REQUIRE(resting.size() == 2);
    CHECK(idOf(resting[0].entry) == first);
    CHECK(idOf(resting[1].entry) == second);
    CHECK(resting[0].deleted.has_value());
    CHECK(need(journal.resting(EntryKind::OwnWord)).empty());
    apply(journal, action::Undelete{first});
    CHECK(need(journal.resting(EntryKind::CheckIn)).size() == 1);
}

TEST_CASE_METHOD(Fixture, "A span of days takes each lived day whole, a span of instants cuts exactly", "[journal][read]") {
    for (const char* at : {"2026-02-28T23:59-12:00", "2026-03-01T00:00+14:00", "2026-03-01", "2026-03-01T00:00", "2026-03-01T12:00Z",
                           "2026-03-01T23:59-12:00", "2026-03-02T00:00+14:00", "2026-03-02", "2026-03-02T23:59:59.999Z"})
        add(journal, noted(at, at));
    struct Row {
        const char *from, *to;
        std::set<std::string> found;
    };
    const std::set<std::string> first{"2026-03-01T00:00+14:00", "2026-03-01", "2026-03-01T00:00", "2026-03-01T12:00Z",
                                      "2026-03-01T23:59-12:00"};
    const std::set<std::string> second{"2026-03-02T00:00+14:00", "2026-03-02", "2026-03-02T23:59:59.999Z"};
    std::set<std::string> both = first;
    both.insert(second.begin(), second.end());
    std::set<std::string> all = both;
    all.insert("2026-02-28T23:59-12:00");
    const Row rows[] = {
        {"", "", all},
        {"2026-03-01", "2026-03-01", first},
        {"2026-03-01", "2026-03-02", both},
        {"2026-03-02", "", second},
        {"", "2026-02-28", {"2026-02-28T23:59-12:00"}},
        {"2026-03-03", "", {}},
        {"2026-03-02", "2026-03-01", {}},
        {"2026-03-01T12:00Z", "2026-03-01T12:00Z", {"2026-03-01", "2026-03-01T12:00Z"}},
        {"2026-03-01T12:00:00.000001Z", "2026-03-02T00:00Z", {"2026-03-01", "2026-03-02"}},
        {"2026-03-01T12:00", "2026-03-01T12:00", {"2026-03-01", "2026-03-01T12:00Z"}},
        // A day alone belongs to the lived day of the bound, however far that is from UTC.
        {"2026-03-02T23:30-12:00", "", {"2026-03-02"}},
        {"", "2026-02-28T00:30+14:00", {}},
        {"2026-03-02T00:30+14:00", "2026-03-02T00:30+14:00", {"2026-03-02"}},
    };
    for (const Row& row : rows) {
        INFO(row.from << " to " << row.to);
        const Span span{bound(row.from), bound(row.to)};
        const Notes listed = notes(journal, span);
        CHECK(std::set<std::string>(listed.begin(), listed.end()) == row.found);
        CHECK(listed.size() == row.found.size());
        CHECK(json(span) == listed);
    }
}

TEST_CASE_METHOD(Fixture, "Lists hold one kind, and the resting only when asked", "[journal][read]") {
    const Uuid resting = add(journal, noted("2026-03-01", "resting"));
    add(journal, noted("2026-03-02", "there"));
    add(journal, entry(EntryKind::Review, R"({"at":"2026-03-01","card":"c","rating":1})"));
    apply(journal, action::Delete{resting});
    CHECK(notes(journal) == Notes{"there"});
    CHECK(json({}) == Notes{"there"});
    Notes all;
    need(journal.each(EntryKind::CheckIn, {}, Resting::Included, [&](const Record& record) {
        all.push_back(*std::get<CheckIn>(record.entry).note);
        CHECK(record.deleted.has_value() == (all.back() == "resting"));
        return true;
    }));
    CHECK(all == Notes{"resting", "there"});
    CHECK(need(journal.entries(EntryKind::Review, {})).size() == 1);
    CHECK(need(journal.entries(EntryKind::Share, {})).empty());
}

TEST_CASE_METHOD(Fixture, "Free text comes back byte for byte", "[journal][read]") {
    const Notes texts{
        "", " \r\n\t", std::string("a\0b", 3), "e\xcc\x81 is not \xc3\xa9", "\xf0\x9f\xab\x80", "\\u0041 \" \\", std::string(1 << 20, 'x')};
    for (const std::string& text : texts) add(journal, noted("2026-03-01", text));
    CHECK((notes(journal) == texts));
    CHECK((json({}) == texts));
}

TEST_CASE_METHOD(Fixture, "An entry that Felt never wrote is damage, not an empty answer", "[journal][read]") {
    add(journal, noted("2026-03-01", "a"));
    need(databaseOf(journal.file(), Lock::Plain).execute("UPDATE entry SET body = '{\"at\":\"yesterday\"}'"));
    CHECK(failure(journal.entries(EntryKind::CheckIn, {})) == Code::Damaged);
    CHECK(failure(journal.newest(EntryKind::CheckIn, 1)) == Code::Damaged);
}
