#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

struct Fixture : World {
    TempFolder folder;
    Journal journal = makeJournal(*this, folder / "journal.felt", Lock::Plain);
    // After each test: whatever was done, the journal is sound.
    ~Fixture() { CHECK(findings(journal).empty()); }
    Record record(const Uuid& which) {
        auto found = need(journal.record(which));
        REQUIRE(found);
        return *found;
    }
};

using Ids = std::vector<Uuid>;
std::int64_t instant(std::string_view text) { return need(Moment::parse(text)).instant(); }

// Changes with these fields and all others empty.
void checkExact(const Changes& changes, const Changes& expected) {
    CHECK(changes.kinds == expected.kinds);
    CHECK(changes.added == expected.added);
    CHECK(changes.changed == expected.changed);
    CHECK(changes.removed == expected.removed);
    CHECK(changes.same == expected.same);
    CHECK(changes.refused == expected.refused);
    CHECK(changes.from == expected.from);
    CHECK(changes.to == expected.to);
    CHECK(changes.drafts == expected.drafts);
}

constexpr std::string_view numbered = R"({"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01T08:00+01:00","note":"first"})";

}  // namespace

TEST_CASE_METHOD(Fixture, "An entry of every kind comes back whole", "[journal][apply]") {
    const Entry entries[] = {
        checkIn(fullCheckIn),
        entry(EntryKind::Review, R"({"at":"2026-03-01","card":"word-meaning/es/s.tight","rating":3,"duration_ms":900,"answer":"a","x":1})"),
        entry(EntryKind::PracticeRun,
              R"({"at":"2026-03-01","practice":"p","planned_seconds":60,"seconds":40,"ended":"enough","distress_before":5})"),
        entry(EntryKind::OwnWord, R"({"at":"2026-03-01","kind":"sensation","language":"de","lemma":"kieselig","nearest":"s.tight"})"),
        entry(
            EntryKind::Share,
            R"({"at":"2026-03-01","format":"pdf","recipient":"R","from":"2026-02-01","to":"2026-02-28","entries":["a"],"fields":["note"]})")};
    for (Entry each : entries) {
        const Uuid made = add(journal, each);
        setId(each, made);
        const Record stored = record(made);
        REQUIRE(writtenOf(stored.entry));
        setWritten(each, *writtenOf(stored.entry));
        CHECK(stored == Record{each, 1, {}, {}});
        CHECK(need(journal.entries(kindOf(each), {})) == std::vector{each});
    }
}

TEST_CASE_METHOD(Fixture, "Id and time of writing are filled in where they are missing, and kept where they are given",
                 "[journal][apply]") {
    const Uuid made = add(journal, noted("2026-01-01", "a"));
    CHECK(made.text()[14] == '7');
    CHECK(writtenOf(record(made).entry)->instant() == time.now());
    const Changes changes = apply(
        journal, action::Add{checkIn(R"({"id":"A0000000-0000-4000-8000-00000000000F","at":"2026-01-02","written":"2026-01-03"})"), {}});
    CHECK(changes.added == Ids{id("a0000000-0000-4000-8000-00000000000f")});
    CHECK(writtenOf(record(changes.added[0]).entry)->text() == "2026-01-03");
}

TEST_CASE_METHOD(Fixture, "Adding says what it changed", "[journal][apply]") {
    const std::int64_t at = instant("2026-03-01T07:00Z");
    checkExact(apply(journal, action::Add{checkIn(numbered), {}}), {.kinds = {EntryKind::CheckIn}, .added = {id(1)}, .from = at, .to = at});
    SECTION("again: nothing, whether or not the time of writing is told") {
        checkExact(apply(journal, action::Add{checkIn(numbered), {}}), {.same = {id(1)}});
        checkExact(apply(journal, action::Add{record(id(1)).entry, {}}), {.same = {id(1)}});
        CHECK(record(id(1)).revision == 1);
    }
    SECTION("the same id with other content is refused") {
        for (const char* other :
             {R"({"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01T08:00+01:00","note":"other"})",
              R"({"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01T07:00Z","note":"first"})",
              R"({"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01T08:00+01:00","written":"2020-01-01","note":"first"})"})
            CHECK(journal.apply(action::Add{checkIn(other), {}}).error() == Error{Code::IdTaken, "id", id(1).text()});
        const Entry review =
            entry(EntryKind::Review, R"({"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01","card":"c","rating":1})");
        CHECK(failure(journal.apply(action::Add{review, {}})) == Code::IdTaken);
        CHECK(notes(journal) == std::vector<std::string>{"first"});
    }
    SECTION("an erased id does not come back") {
        apply(journal, action::Erase{id(1)});
        CHECK(journal.apply(action::Add{checkIn(numbered), {}}).error() == Error{Code::IdErased, "id", id(1).text()});
        CHECK(need(journal.empty()));
    }
}

TEST_CASE_METHOD(Fixture, "An edit keeps what the entry was", "[journal][apply]") {
    apply(journal, action::Add{checkIn(numbered), {}});
    const Record before = record(id(1));
    const Changes changes = apply(journal, action::Edit{id(1), noted("2026-02-27T10:00Z", "second")});
    checkExact(
        changes,
        {.kinds = {EntryKind::CheckIn}, .changed = {id(1)}, .from = instant("2026-02-27T10:00Z"), .to = instant("2026-03-01T07:00Z")});
    const std::int64_t firstEdit = time.now();
    apply(journal, action::Edit{id(1), noted("2026-02-27T10:00Z", "third")});
    const Record after = record(id(1));
    CHECK(after.revision == 3);
    CHECK(std::get<CheckIn>(after.entry).note == "third");
    CHECK(writtenOf(after.entry) == writtenOf(before.entry));
    REQUIRE(after.history.size() == 2);
    CHECK(after.history[0].number == 1);
    CHECK(after.history[0].replaced.instant() == firstEdit);
    CHECK(after.history[0].json == writeEntry(before.entry));
    CHECK(std::get<CheckIn>(checkIn(after.history[1].json)).note == "second");
}

TEST_CASE_METHOD(Fixture, "An edit that says the same changes nothing", "[journal][apply]") {
    apply(journal, action::Add{checkIn(numbered), {}});
    checkExact(apply(journal, action::Edit{id(1), checkIn(numbered)}), {.same = {id(1)}});
    checkExact(apply(journal, action::Edit{id(1), checkIn(R"({"note":"first","at":"2026-03-01T08:00+01:00"})")}), {.same = {id(1)}});
    CHECK(record(id(1)).revision == 1);
}

TEST_CASE_METHOD(Fixture, "An edit wants an entry of that kind", "[journal][apply]") {
    CHECK(journal.apply(action::Edit{id(1), checkIn(numbered)}).error() == Error{Code::UnknownEntry, "id", id(1).text()});
    apply(journal, action::Add{checkIn(numbered), {}});
    const Entry review = entry(EntryKind::Review, R"({"at":"2026-03-01","card":"c","rating":1})");
    CHECK(failure(journal.apply(action::Edit{id(1), review})) == Code::WrongKind);
    apply(journal, action::Erase{id(1)});
    CHECK(failure(journal.apply(action::Edit{id(1), checkIn(numbered)})) == Code::UnknownEntry);
}

TEST_CASE_METHOD(Fixture, "A deleted entry rests, can be changed, and comes back", "[journal][apply]") {
    apply(journal, action::Add{checkIn(numbered), {}});
    const std::int64_t at = instant("2026-03-01T07:00Z");
    CHECK(failure(journal.apply(action::Undelete{id(1)})) == Code::NotDeleted);
    CHECK(failure(journal.apply(action::Delete{id(2)})) == Code::UnknownEntry);
    CHECK(failure(journal.apply(action::Undelete{id(2)})) == Code::UnknownEntry);
    checkExact(apply(journal, action::Delete{id(1)}), {.kinds = {EntryKind::CheckIn}, .removed = {id(1)}, .from = at, .to = at});
    CHECK(record(id(1)).deleted->instant() == time.now());
    CHECK(failure(journal.apply(action::Delete{id(1)})) == Code::AlreadyDeleted);
    CHECK(notes(journal).empty());
    CHECK(need(journal.newest(EntryKind::CheckIn, 9)).empty());
    const Moment since = *record(id(1)).deleted;
    apply(journal, action::Edit{id(1), noted("2026-03-01", "while resting")});
    CHECK(record(id(1)).deleted == since);
    CHECK(notes(journal).empty());
    CHECK(apply(journal, action::Undelete{id(1)}).added == Ids{id(1)});
    CHECK_FALSE(record(id(1)).deleted);
    CHECK(notes(journal) == std::vector<std::string>{"while resting"});
}

TEST_CASE_METHOD(Fixture, "Erasing leaves an id and a time", "[journal][apply]") {
    CHECK(failure(journal.apply(action::Erase{id(1)})) == Code::UnknownEntry);
    for (const bool resting : {false, true}) {
        const Uuid which = add(journal, noted("2026-03-01T07:00Z", "gone"));
        apply(journal, action::Edit{which, noted("2026-03-01T07:00Z", "gone too")});
        if (resting) apply(journal, action::Delete{which});
        const std::int64_t at = instant("2026-03-01T07:00Z");
        checkExact(apply(journal, action::Erase{which}), {.kinds = {EntryKind::CheckIn}, .removed = {which}, .from = at, .to = at});
        CHECK_FALSE(need(journal.record(which)));
        const auto left = need(journal.tombstones());
        REQUIRE(left.size() == (resting ? 2u : 1u));
        CHECK(left.back().id == which);
        CHECK(left.back().erased.instant() == time.now());
    }
    CHECK(need(journal.empty()));
}

TEST_CASE_METHOD(Fixture, "Rested entries go after 30 days and not a microsecond before", "[journal][apply]") {
    const Uuid rested = add(journal, noted("2026-03-01", "rested"));
    const Uuid kept = add(journal, noted("2026-03-01", "kept"));
    apply(journal, action::Delete{rested});
    const std::int64_t deleted = time.now();
    time.advance(deleted + 30 * day - second - 1 - time.now());
    checkExact(apply(journal, action::EraseRested{}), {});
    CHECK(need(journal.record(rested)));
    time.advance(deleted + 30 * day - second - time.now());
    CHECK(apply(journal, action::EraseRested{}).removed == Ids{rested});
    CHECK(need(journal.tombstones()).size() == 1);
    CHECK(need(journal.record(kept)));
    apply(journal, action::Delete{kept});
    CHECK(apply(journal, action::EraseRested{0}).removed == Ids{kept});
}

TEST_CASE_METHOD(Fixture, "A draft is kept for each form until it is finished or discarded", "[journal][apply]") {
    CHECK_FALSE(need(journal.draft("check-in")));
    checkExact(apply(journal, action::DiscardDraft{"check-in"}), {});
    checkExact(apply(journal, action::SaveDraft{"check-in", "{\"half\":1}"}), {.drafts = true});
    apply(journal, action::SaveDraft{"check-in", ""});
    apply(journal, action::SaveDraft{"review", std::string("a\0b", 3)});
    CHECK(need(journal.draft("check-in")) == "");
    CHECK(need(journal.draft("review")) == std::string("a\0b", 3));
    CHECK(need(journal.empty()));
    SECTION("discarded") { checkExact(apply(journal, action::DiscardDraft{"check-in"}), {.drafts = true}); }
    SECTION("finished by its entry") {
        const Changes changes = apply(journal, action::Add{checkIn(numbered), "check-in"});
        CHECK(changes.added == Ids{id(1)});
        CHECK(changes.drafts);
    }
    SECTION("finished by an entry that was there already") {
        apply(journal, action::Add{checkIn(numbered), {}});
        checkExact(apply(journal, action::Add{checkIn(numbered), "check-in"}), {.same = {id(1)}, .drafts = true});
    }
    CHECK_FALSE(need(journal.draft("check-in")));
    CHECK(need(journal.draft("review")));
}

TEST_CASE_METHOD(Fixture, "A draft stays where its entry is refused", "[journal][apply]") {
    apply(journal, action::SaveDraft{"check-in", "half"});
    apply(journal, action::Add{checkIn(numbered), {}});
    apply(journal, action::Erase{id(1)});
    CHECK(failure(journal.apply(action::Add{checkIn(numbered), "check-in"})) == Code::IdErased);
    CHECK(need(journal.draft("check-in")) == "half");
}

TEST_CASE_METHOD(Fixture, "An import folds what is there, sets aside what is in the way, and keeps the rest whole", "[journal][apply]") {
    const auto known = [](int number, std::string_view note) {
        return checkIn(writeJson(Json{{"id", id(number).text()}, {"at", "2026-03-01T07:00Z"}, {"note", note}}));
    };
    apply(journal, action::Add{known(1, "same"), {}});
    apply(journal, action::Add{known(2, "ours"), {}});
    apply(journal, action::Add{known(3, "to be erased"), {}});
    apply(journal, action::Erase{add(journal, known(4, "erased here"))});
    const Moment then = need(Moment::parse("2026-02-01T00:00Z"));
    const Record whole{known(5, "edited and resting"), 2, then, {{1, then, writeEntry(known(5, "before"))}}};
    Record stored = whole;
    setWritten(stored.entry, then);
    const action::Import import{{{known(1, "same"), 1, {}, {}},
                                 {known(2, "theirs"), 1, {}, {}},
                                 {known(4, "erased here"), 1, {}, {}},
                                 stored,
                                 {noted("2026-03-02T07:00Z", "without id"), 1, {}, {}}},
                                {{id(3), then}, {id(6), then}, {id(4), then}}};
    const Changes changes = apply(journal, import);
    CHECK(changes.same == Ids{id(1)});
    CHECK(changes.refused == std::vector{Error{Code::IdTaken, "id", id(2).text()}, Error{Code::IdErased, "id", id(4).text()}});
    CHECK(changes.added.size() == 2);
    CHECK(changes.removed == Ids{id(3)});
    CHECK(changes.from == instant("2026-03-01T07:00Z"));
    CHECK(changes.to == instant("2026-03-02T07:00Z"));
    CHECK(record(id(5)) == stored);
    CHECK(notes(journal) == std::vector<std::string>{"same", "ours", "without id"});
    CHECK(need(journal.tombstones()).size() == 3);
    CHECK(failure(journal.apply(action::Add{known(6, "erased elsewhere"), {}})) == Code::IdErased);
    const Changes again = apply(journal, action::Import{{import.records[0], import.records[3]}, import.tombstones});
    checkExact(again, {.same = {id(1), id(5)}});
}

TEST_CASE_METHOD(Fixture, "What comes in resting can be brought back, however long it has rested elsewhere", "[journal][apply]") {
    const auto resting = [&](int number, std::int64_t days) {
        return Record{checkIn(writeJson(Json{{"id", id(number).text()}, {"at", "2026-01-01"}, {"written", "2026-01-01"}})),
                      1,
                      Moment::at(time.now() - days * day, 0),
                      {}};
    };
    const action::Import import{{resting(1, 400), resting(2, 30), resting(3, 29)}, {}};
    apply(journal, import);
    CHECK_FALSE(need(journal.eraseRested()));
    CHECK(record(id(3)) == import.records[2]);
    apply(journal, action::Undelete{id(1)});
    time.advance(2 * day);
    CHECK(need(journal.eraseRested()));
    CHECK(need(journal.record(id(2))));
    CHECK_FALSE(need(journal.record(id(3))));
    time.advance(29 * day);
    CHECK(need(journal.eraseRested()));
    CHECK_FALSE(need(journal.record(id(2))));
    CHECK(need(journal.record(id(1))));
}

TEST_CASE_METHOD(Fixture, "A draft comes in where its slot is free", "[journal][apply]") {
    const Moment then = need(Moment::parse("2026-02-01T00:00Z"));
    apply(journal, action::SaveDraft{"check-in", "mine"});
    const action::Import import{{}, {}, {{"check-in", then, "theirs"}, {"practice", then, "\"\n"}}};
    CHECK(need(journal.preview(import)).draftsAdded == 1);
    CHECK(need(journal.drafts()).size() == 1);
    const Changes changes = apply(journal, import);
    CHECK(changes.drafts);
    CHECK(changes.draftsAdded == 1);
    CHECK(changes.refused == std::vector{Error{Code::IdTaken, "draft", "check-in"}});
    const std::vector<Draft> drafts = need(journal.drafts());
    REQUIRE(drafts.size() == 2);
    CHECK((drafts[0].slot == "check-in" && drafts[0].body == "mine"));
    CHECK(drafts[1] == import.drafts[1]);
    const Changes again = apply(journal, action::Import{{}, {}, drafts});
    CHECK((again.draftsSame == 2 && again.draftsAdded == 0 && !again.drafts && again.refused.empty()));
}

TEST_CASE_METHOD(Fixture, "Two journals on one file see each other's changes", "[journal][apply]") {
    Journal other = openJournal(*this, journal.file(), Lock::Plain);
    const Uuid first = add(journal, noted("2026-03-01", "a"));
    CHECK(notes(other) == std::vector<std::string>{"a"});
    apply(other, action::Edit{first, noted("2026-03-01", "b")});
    add(journal, noted("2026-03-02", "c"));
    CHECK(notes(other) == std::vector<std::string>{"b", "c"});
}

TEST_CASE("What was only tried spoils nothing of the next change", "[journal][apply]") {
    const World world;
    const TempFolder folder;
    Journal journal = makeJournal(world, folder / "journal.felt", GENERATE(Lock::Plain, Lock::Locked));
    const Uuid which = add(journal, noted("2026-03-01", "note"));
    const Action edit = action::Edit{which, checkIn(R"({"at":"2026-03-01","note":"note","private":true})")};
    need(journal.preview(edit));
    need(journal.apply(edit));
    CHECK(findings(journal).empty());
}
