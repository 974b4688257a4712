#include "interchange/archive.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::interchange;
using namespace felt::tests;
using journal::Draft;
using journal::EntryKind;
using journal::Record;
using journal::Tombstone;

namespace {

Moment moment(std::string_view text) { return need(Moment::parse(text)); }

Record record(EntryKind kind, std::string_view json) { return {.entry = entry(kind, json), .revision = 1, .deleted = {}, .history = {}}; }

// One of each kind, full; a check-in edited twice and then deleted among them.
std::vector<Record> everyKind() {
    Record edited = record(EntryKind::CheckIn, fullCheckIn);
    setId(edited.entry, id(1));
    setWritten(edited.entry, moment("2026-02-14T21:06:00.123+01:00"));
    edited.revision = 3;
    edited.deleted = moment("2026-02-20T08:00:00.000Z");
    edited.history = {{1, moment("2026-02-15T08:00:00.000Z"), R"({"at":"2026-02-14","note":"first","mine":[1,{"x":null}]})"},
                      {2, moment("2026-02-16T08:00:00.000Z"), R"({"at":"2026-02-14T21:05","note":"a \"second\"\nline"})"}};
    return {
        edited,
        record(EntryKind::CheckIn, R"({"id":"01990000-0000-7000-8000-000000000002","at":"2026-02-15","written":"2026-02-15T09:00Z"})"),
        record(EntryKind::Review, R"({"id":"01990000-0000-7000-8000-000000000003","at":"2026-02-15T09:00:00+01:00",)"
                                  R"("written":"2026-02-15T09:00:00+01:00","card":"word-meaning/es/s.tight","rating":3,"duration_ms":4100,)"
                                  R"("answer":"apretado","later":true})"),
        record(EntryKind::PracticeRun,
               R"({"id":"01990000-0000-7000-8000-000000000004","at":"2026-02-15T10:00Z","written":"2026-02-15T10:05Z",)"
               R"("practice":"body-scan","planned_seconds":300,"seconds":212,"ended":"enough","distress_before":6,)"
               R"("distress_after":0,"after":"better"})"),
        record(EntryKind::OwnWord,
               R"({"id":"01990000-0000-7000-8000-000000000005","at":"2026-02-15T11:00Z","written":"2026-02-15T11:00Z",)"
               R"("kind":"sensation","language":"de","lemma":"Kieselgefühl","definition":"Wie ein Kiesel.","nearest":"s.heavy"})"),
        record(EntryKind::Share,
               R"({"id":"01990000-0000-7000-8000-000000000006","at":"2026-02-15T12:00Z","written":"2026-02-15T12:00Z",)"
               R"("format":"pdf","recipient":"A. 漢","from":"2026-01-01","to":"2026-01-31","entries":["x"],"fields":["needs"]})"),
        record(EntryKind::WordWish,
               R"({"id":"01990000-0000-7000-8000-000000000009","at":"2026-02-15T13:00Z","written":"2026-02-15T13:00Z",)"
               R"("concept":"f.uneasy","language":"es","wish":"set-aside","why":"later"})"),
        record(EntryKind::StudyPlan,
               R"({"id":"01990000-0000-7000-8000-00000000000a","at":"2026-02-15T14:00Z","written":"2026-02-15T14:00Z",)"
               R"("cards_a_day":6,"retention":0.85,"rollover_hour":3,"rest_days":[6,7],"paused_until":"2026-03-01"})")};
}

std::vector<Tombstone> twoTombstones() {
    return {{id(7), moment("2026-02-17T08:00:00.000Z")}, {id(8), moment("2026-02-18T08:00:00.000+05:30")}};
}

std::vector<Draft> twoDrafts() {
    return {{"check-in", moment("2026-02-28T22:00:00.000+01:00"), R"({"step":4,"entry":{"at":"2026-02-28"}})"},
            {"x", moment("2026-02-28"), "no JSON,\n\"漢\""}};
}

std::string archived(const std::vector<Record>& records, const std::vector<Tombstone>& tombstones, const std::vector<Draft>& drafts = {}) {
    ArchiveWriter writer(moment("2026-03-01T09:00:00+01:00"));
    for (const Record& each : records) writer.add(each);
    for (const Tombstone& each : tombstones) writer.add(each);
    for (const Draft& each : drafts) writer.add(each);
    return writer.finish();
}

constexpr std::string_view heading = R"({"felt_archive":1,"made":"2026-03-01T09:00:00+01:00"})";
constexpr std::string_view plain =
    R"({"kind":"check-in","revision":1,"entry":{"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01","written":"2026-03-01"}})";

std::string lines(std::initializer_list<std::string_view> all) {
    std::string text;
    for (const std::string_view line : all) text.append(line).append("\n");
    return text;
}
std::string end(int records, int tombstones) {
    return R"({"end":true,"records":)" + std::to_string(records) + R"(,"tombstones":)" + std::to_string(tombstones) + "}";
}

// The archive around one line that may be wrong, which is its second.
std::string around(std::string_view line) { return lines({heading, line, end(1, 0)}); }
std::string checkInLine(std::string_view rest) { return R"({"kind":"check-in","revision":1,)" + std::string(rest) + "}"; }

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("An archive gives back every record, tombstone and draft as it was", "[interchange]") {
    const std::string text = archived(everyKind(), twoTombstones(), twoDrafts());
    const Archive read = need(readArchive(text));
    CHECK(read.records == everyKind());
    CHECK(read.tombstones == twoTombstones());
    CHECK(read.drafts == twoDrafts());
    CHECK(archived(read.records, read.tombstones, read.drafts) == text);
}

TEST_CASE("An archive of nothing is one", "[interchange]") {
    const Archive read = need(readArchive(archived({}, {})));
    CHECK(read.records.empty());
    CHECK(read.tombstones.empty());
}

TEST_CASE("Lines may end as on other systems, be blank, and the last may end with the file", "[interchange]") {
    std::string text = "\r\n" + lines({heading, "", plain, "  \t", end(1, 0), "\r"});
    for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; at += 2) text.insert(at, "\r");
    CHECK(need(readArchive(text)).records.size() == 1);
    CHECK(need(readArchive(std::string(heading) + "\n" + end(0, 0))).records.empty());
}

TEST_CASE("An archive goes into an empty journal and comes out the same", "[interchange]") {
    const World world;
    const TempFolder folder;
    journal::Journal empty = makeJournal(world, folder / "journal.felt", Lock::Plain);
    const std::string text = archived(everyKind(), twoTombstones(), twoDrafts());
    Archive read = need(readArchive(text));
    const auto changes = apply(empty, journal::action::Import{read.records, read.tombstones, read.drafts});
    CHECK(changes.added.size() == read.records.size());
    std::vector<Record> kept;
    for (std::size_t kind = 0; kind < Choices<EntryKind>::names.size(); ++kind)
        need(empty.each(static_cast<EntryKind>(kind), {}, journal::Resting::Included, [&](const Record& each) {
            kept.push_back(each);
            return true;
        }));
    CHECK(archived(kept, need(empty.tombstones()), need(empty.drafts())) == text);
    CHECK(findings(empty).empty());
}

TEST_CASE("A text that is no whole archive is refused, and says where", "[interchange]") {
    struct Bad {
        const char* what;
        std::string text;
        Code code;
        std::string subject;
    };
    const std::string entry = R"("entry":{"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01","written":"2026-03-01"})";
    const auto field = [&](std::string_view more) { return around(checkInLine(entry + "," + std::string(more))); };
    const auto inEntry = [&](const std::string& more) {
        return around(
            checkInLine(R"("entry":{"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01","written":"2026-03-01",)" + more + "}"));
    };
    const std::vector<Bad> all{
        {"nothing", "", Code::NotAnArchive, ""},
        {"blank lines", "\n \n\r\n", Code::NotAnArchive, ""},
        {"something else", "%PDF-1.7\n", Code::NotAnArchive, "line 1"},
        {"another number", R"({"felt_archive":2})", Code::NotAnArchive, "line 1"},
        {"a number as text", R"({"felt_archive":"1"})", Code::NotAnArchive, "line 1"},
        {"a list first", "[1]\n", Code::NotAnArchive, "line 1"},
        {"no heading", lines({plain, end(1, 0)}), Code::NotAnArchive, "line 1"},
        {"heading too late", lines({"", plain, heading, end(1, 0)}), Code::NotAnArchive, "line 2"},
        {"no end", lines({heading, plain}), Code::IncompleteArchive, ""},
        {"heading alone", lines({heading}), Code::IncompleteArchive, ""},
        {"a record missing", lines({heading, plain, end(2, 0)}), Code::IncompleteArchive, "line 3"},
        {"a record too many", lines({heading, plain, end(0, 0)}), Code::IncompleteArchive, "line 3"},
        {"a tombstone missing", lines({heading, plain, end(1, 1)}), Code::IncompleteArchive, "line 3"},
        {"end without counts", lines({heading, plain, R"({"end":true})"}), Code::IncompleteArchive, "line 3"},
        {"end with other counts", lines({heading, R"({"end":true,"records":"0","tombstones":[]})"}), Code::IncompleteArchive, "line 2"},
        {"end twice", lines({heading, plain, end(1, 0), end(1, 0)}), Code::IncompleteArchive, "line 4"},
        {"a record after the end", lines({heading, end(0, 0), "", plain}), Code::IncompleteArchive, "line 4"},
        {"a list as line", around("[1,2]"), Code::IncompleteArchive, "line 2"},
        {"heading twice", around(heading), Code::NotAChoice, "line 2: kind"},
        {"half a line", around(plain.substr(0, 40)), Code::MalformedJson, "line 2"},
        {"not JSON", around("oh"), Code::MalformedJson, "line 2"},
        {"a zero byte", around(std::string(1, '\0')), Code::MalformedJson, "line 2"},
        {"no UTF-8", inEntry("\"note\":\"\xff\xfe\""), Code::MalformedJson, "line 2"},
        {"half a surrogate", inEntry(R"("note":"\ud83d")"), Code::MalformedJson, "line 2"},
        {"a field twice", inEntry(R"("note":"a","note":"b")"), Code::DuplicateField, "line 2: note"},
        {"no kind", around(R"({"revision":1})"), Code::NotAChoice, "line 2: kind"},
        {"unknown kind", around(R"({"kind":"dream","revision":1})"), Code::NotAChoice, "line 2: kind"},
        {"kind as number", around(R"({"kind":5,"revision":1})"), Code::NotAChoice, "line 2: kind"},
        {"no revision", around(R"({"kind":"check-in",)" + entry + "}"), Code::MissingField, "line 2: revision"},
        {"revision 0", around(R"({"kind":"check-in","revision":0,)" + entry + "}"), Code::OutOfRange, "line 2: revision"},
        {"half a revision", around(R"({"kind":"check-in","revision":1.5,)" + entry + "}"), Code::WrongType, "line 2: revision"},
        {"no entry", around(R"({"kind":"check-in","revision":1})"), Code::MissingField, "line 2: entry"},
        {"entry as text", around(checkInLine(R"("entry":"x")")), Code::WrongType, "line 2: JSON"},
        {"entry of another kind", around(R"({"kind":"review","revision":1,)" + entry + "}"), Code::MissingField, "line 2: card"},
        {"entry without id", around(checkInLine(R"("entry":{"at":"2026-03-01","written":"2026-03-01"})")), Code::MissingField,
         "line 2: id"},
        {"entry without written", around(checkInLine(R"("entry":{"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01"})")),
         Code::MissingField, "line 2: written"},
        {"entry without at", around(checkInLine(R"("entry":{"id":"01990000-0000-7000-8000-000000000001"})")), Code::MissingField,
         "line 2: at"},
        {"a mark out of range", inEntry(R"("marks":[{},{"intensity":11}])"), Code::OutOfRange, "line 2: marks[1].intensity"},
        {"deleted as number", field(R"("deleted":5)"), Code::NoSuchTime, "line 2: deleted"},
        {"deleted on no day", field(R"("deleted":"2026-02-30")"), Code::NoSuchTime, "line 2: deleted"},
        {"history as number", field(R"("history":5)"), Code::WrongType, "line 2: history"},
        {"history of numbers", field(R"("history":[5])"), Code::WrongType, "line 2: JSON"},
        {"history without number", field(R"("history":[{"replaced":"2026-03-01","entry":{"at":"2026-03-01"}}])"), Code::MissingField,
         "line 2: revision"},
        {"history without time", field(R"("history":[{"revision":1,"entry":{"at":"2026-03-01"}}])"), Code::NoSuchTime, "line 2: replaced"},
        {"history without entry", field(R"("history":[{"revision":1,"replaced":"2026-03-01"}])"), Code::WrongType, "line 2: JSON"},
        {"history of another kind", field(R"("history":[{"revision":1,"replaced":"2026-03-01","entry":{"at":5}}])"), Code::NoSuchTime,
         "line 2: at"},
        {"history that is not before", field(R"("history":[{"revision":1,"replaced":"2026-03-01","entry":{"at":"2026-03-01"}}])"),
         Code::OutOfRange, "line 2: history.revision"},
        {"history out of order",
         around(R"({"kind":"check-in","revision":3,)" + entry +
                R"(,"history":[{"revision":2,"replaced":"2026-03-01","entry":{"at":"2026-03-01"}},)" +
                R"({"revision":1,"replaced":"2026-03-01","entry":{"at":"2026-03-01"}}]})"),
         Code::OutOfRange, "line 2: history.revision"},
        {"tombstone as number", around(R"({"tombstone":5,"erased":"2026-03-01"})"), Code::MalformedId, "line 2: tombstone"},
        {"tombstone of no id", around(R"({"tombstone":"x","erased":"2026-03-01"})"), Code::MalformedId, "line 2: tombstone"},
        {"tombstone without time", around(R"({"tombstone":"01990000-0000-7000-8000-000000000001"})"), Code::NoSuchTime, "line 2: erased"},
        {"a draft missing", lines({heading, R"({"end":true,"records":0,"tombstones":0,"drafts":1})"}), Code::IncompleteArchive, "line 2"},
        {"a draft that is not counted", lines({heading, R"({"draft":"a","saved":"2026-03-01","body":""})", end(0, 0)}),
         Code::IncompleteArchive, "line 3"},
        {"draft as number", around(R"({"draft":5,"saved":"2026-03-01","body":""})"), Code::WrongType, "line 2: draft"},
        {"draft with a long name", around(R"({"draft":")" + std::string(1001, 'x') + R"(","saved":"2026-03-01","body":""})"),
         Code::TooLarge, "line 2: draft"},
        {"draft without time", around(R"({"draft":"a","body":""})"), Code::NoSuchTime, "line 2: saved"},
        {"draft without body", around(R"({"draft":"a","saved":"2026-03-01"})"), Code::MissingField, "line 2: body"},
        {"draft with an object as body", around(R"({"draft":"a","saved":"2026-03-01","body":{}})"), Code::WrongType, "line 2: body"},
        {"an own word of no kind",
         around(
             R"({"kind":"own-word","revision":1,"entry":{"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01","written":"2026-03-01","kind":5,"lemma":"x"}})"),
         Code::NotAChoice, "line 2: kind"},
        {"brackets without end", around(std::string(100'000, '[')), Code::TooDeep, "line 2"},
        {"a deep entry", inEntry(R"("x":)" + nested(32)), Code::TooDeep, "line 2"},
        {"a deep entry of before",
         field(R"("history":[{"revision":1,"replaced":"2026-03-01","entry":{"at":"2026-03-01","x":)" + nested(32) + "}}]"), Code::TooDeep,
         "line 2"},
        {"an entry that is too large", inEntry(R"("x":")" + std::string(17u << 20, 'x') + "\""), Code::TooLarge, "line 2"},
    };
    for (const Bad& bad : all) {
        INFO(bad.what);
        const auto read = readArchive(bad.text);
        CHECK(failure(read) == bad.code);
        if (!read) CHECK(read.error().subject == bad.subject);
    }
}

TEST_CASE("What a journal may hold at the most, an archive may hold", "[interchange]") {
    const std::string deep =
        R"({"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01","written":"2026-03-01","x":)" + nested(31) + "}";
    Record deepest = record(EntryKind::CheckIn, deep);
    deepest.revision = 2;
    deepest.history = {{1, moment("2026-03-02"), deep}};
    const Archive read = need(readArchive(archived({deepest}, {})));
    CHECK(read.records == std::vector{deepest});
}

TEST_CASE("An archive that ends too early at any byte is refused", "[interchange]") {
    const std::string text = archived(everyKind(), twoTombstones(), twoDrafts());
    for (std::size_t length = 0; length + 1 < text.size(); ++length) {
        const auto read = readArchive(std::string_view(text).substr(0, length));
        if (read) FAIL("whole at byte " << length);
    }
    CHECK(readArchive(std::string_view(text).substr(0, text.size() - 1)));
}

TEST_CASE("Nothing that happens to one byte of an archive ends the program", "[interchange]") {
    const std::string text = archived({everyKind().front(), everyKind().back()}, twoTombstones(), twoDrafts());
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char byte : {'"', '\n', '9', '\xff'}) {
            std::string spoiled = text;
            spoiled[at] = byte;
            if (const auto read = readArchive(spoiled)) CHECK(read->records.size() + read->tombstones.size() + read->drafts.size() == 6);
        }
    }
}
