// Two copies of one journal that grew apart become one, and nothing is lost.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <set>

#include "checkin/flow.h"
#include "support/busy.h"
#include "support/bytes.h"
#include "support/journals.h"
#include "support/rapidcheck.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
using Notes = std::vector<std::string>;

// A journal on a laptop and its copy on a desktop.
struct Apart : World {
    Lock lock;
    TempFolder folder;
    fs::path laptopFile = folder / "laptop.felt", desktopFile = folder / "desktop.felt";
    std::optional<Journal> laptop, desktop;

    explicit Apart(Lock with = Lock::Plain) : lock(with) { laptop = makeJournal(*this, laptopFile, lock); }
    void part() {
        need(laptop->backUp(desktopFile));
        desktop = openJournal(*this, desktopFile, lock);
    }
    Merged merge() { return need(laptop->merge(need(laptop->readCopy(desktopFile)))); }
    Merged mergeBack() { return need(desktop->merge(need(desktop->readCopy(laptopFile)))); }
};

Uuid put(Journal& journal, int number, std::string_view note) {
    Entry entry = noted("2026-03-01", note);
    setId(entry, id(number));
    return add(journal, entry);
}
void rewrite(Journal& journal, int number, std::string_view note) { apply(journal, action::Edit{id(number), noted("2026-03-01", note)}); }
Notes sorted(Notes all) {
    std::sort(all.begin(), all.end());
    return all;
}
Notes past(Journal& journal, const Uuid& of) {
    Notes all;
    const Record record = *need(journal.record(of));
    for (const Revision& revision : record.history)
        all.push_back(*std::get<CheckIn>(need(readEntry(EntryKind::CheckIn, std::string_view(revision.json)))).note);
    return all;
}

// What a journal says, whatever the order in which it came together: every entry with its past, whether it rests, what was erased.
struct Facts {
    std::map<std::string, std::pair<std::vector<std::string>, bool>> entries;
    std::set<std::string> erased;
    std::map<std::string, std::string> drafts;
    bool operator==(const Facts&) const = default;
};
Facts factsOf(Journal& journal) {
    Facts facts;
    for (std::size_t kind = 0; kind < Choices<EntryKind>::names.size(); ++kind)
        need(journal.each(EntryKind(kind), {}, Resting::Included, [&](const Record& record) {
            auto& [versions, rests] = facts.entries[idOf(record.entry)->text()];
            for (const Revision& revision : record.history) versions.push_back(revision.json);
            versions.push_back(writeEntry(record.entry));
            rests = record.deleted.has_value();
            return true;
        }));
    for (const Tombstone& tombstone : need(journal.tombstones())) facts.erased.insert(tombstone.id.text());
    for (const Draft& draft : need(journal.drafts())) facts.drafts[draft.slot] = draft.body;
    return facts;
}

std::string draftOf(std::string_view at, std::string_view note, int step = 2) {
    return R"({"step":)" + std::to_string(step) + R"(,"entry":{"at":")" + std::string(at) + R"(","note":")" + std::string(note) + R"("}})";
}

}  // namespace

TEST_CASE("What was put down on either side is there afterwards, and the journal is sound", "[journal][merge]") {
    Apart apart(GENERATE(Lock::Plain, Lock::Locked));
    put(*apart.laptop, 1, "before");
    apart.part();
    put(*apart.laptop, 2, "on the laptop");
    put(*apart.desktop, 3, "on the desktop");
    const Merged merged = apart.merge();
    CHECK(merged.changes.added == std::vector{id(3)});
    CHECK(merged.changes.same == std::vector{id(1)});
    CHECK(sorted(notes(*apart.laptop)) == Notes{"before", "on the desktop", "on the laptop"});
    CHECK(findings(*apart.laptop).empty());
    REQUIRE(merged.kept);
    Journal before = openJournal(apart, *merged.kept, apart.lock);
    CHECK(sorted(notes(before)) == Notes{"before", "on the laptop"});
    CHECK(sorted(notes(*apart.desktop)) == Notes{"before", "on the desktop"});
    // Once more there is nothing to do, and no further copy is kept.
    const Merged again = apart.merge();
    CHECK_FALSE(again.changes.any());
    CHECK_FALSE(again.kept);
    apart.mergeBack();
    CHECK(factsOf(*apart.laptop) == factsOf(*apart.desktop));
}

TEST_CASE("An entry that was edited in one copy is that afterwards, with its past", "[journal][merge]") {
    Apart apart;
    put(*apart.laptop, 1, "one");
    put(*apart.laptop, 2, "two");
    rewrite(*apart.laptop, 2, "two, second");
    apart.part();
    rewrite(*apart.desktop, 1, "one, later");
    rewrite(*apart.laptop, 2, "two, third");
    const Merged merged = apart.merge();
    CHECK(merged.changes.changed == std::vector{id(1)});
    CHECK(merged.changes.both.empty());
    CHECK(sorted(notes(*apart.laptop)) == Notes{"one, later", "two, third"});
    CHECK(past(*apart.laptop, id(1)) == Notes{"one"});
    CHECK(past(*apart.laptop, id(2)) == Notes{"two", "two, second"});
    CHECK(findings(*apart.laptop).empty());
}

TEST_CASE("Edited in both, the newer keeps the id, the other is an entry of its own, however often and whichever way they meet",
          "[journal][merge]") {
    Apart apart;
    put(*apart.laptop, 1, "one");
    apart.part();
    rewrite(*apart.laptop, 1, "older, on the laptop");
    rewrite(*apart.desktop, 1, "newer, on the desktop");
    const Merged merged = apart.merge();
    REQUIRE(merged.changes.both.size() == 1);
    CHECK(merged.changes.both.front().id == id(1));
    const Uuid other = merged.changes.both.front().other;
    CHECK(std::get<CheckIn>(need(apart.laptop->record(id(1)))->entry).note == "newer, on the desktop");
    CHECK(std::get<CheckIn>(need(apart.laptop->record(other))->entry).note == "older, on the laptop");
    CHECK(past(*apart.laptop, id(1)) == Notes{"one", "older, on the laptop"});
    CHECK_FALSE(apart.merge().changes.any());
    apart.mergeBack();
    CHECK(factsOf(*apart.laptop) == factsOf(*apart.desktop));
    CHECK_FALSE(apart.mergeBack().changes.any());
    CHECK(need(apart.laptop->entries(EntryKind::CheckIn, {})).size() == 2);
    // It is an entry like any other: what becomes of it is not undone.
    apply(*apart.laptop, action::Erase{other});
    CHECK_FALSE(apart.merge().changes.any());
    apart.mergeBack();
    CHECK(notes(*apart.desktop) == Notes{"newer, on the desktop"});
    CHECK(findings(*apart.laptop).empty());
    CHECK(findings(*apart.desktop).empty());
}

TEST_CASE("The same edit in both is one", "[journal][merge]") {
    Apart apart;
    put(*apart.laptop, 1, "one");
    apart.part();
    rewrite(*apart.laptop, 1, "the same");
    rewrite(*apart.desktop, 1, "the same");
    CHECK(apart.merge().changes.both.empty());
    CHECK(notes(*apart.laptop) == Notes{"the same"});
}

TEST_CASE("What was erased in either copy stays erased, edited in the other or not", "[journal][merge]") {
    Apart apart;
    put(*apart.laptop, 1, "erased here");
    put(*apart.laptop, 2, "erased there");
    apart.part();
    apply(*apart.laptop, action::Erase{id(1)});
    apply(*apart.desktop, action::Erase{id(2)});
    rewrite(*apart.desktop, 1, "edited there");
    rewrite(*apart.laptop, 2, "edited here");
    const Merged merged = apart.merge();
    CHECK(merged.changes.removed == std::vector{id(2)});
    CHECK(notes(*apart.laptop).empty());
    CHECK(need(apart.laptop->tombstones()).size() == 2);
    CHECK(readBytes(apart.laptopFile).find("edited here") == std::string::npos);
    CHECK(findings(*apart.laptop).empty());
}

TEST_CASE("That an entry was erased is learnt even where it never was", "[journal][merge]") {
    Apart apart;
    apart.part();
    put(*apart.desktop, 1, "for a moment");
    apply(*apart.desktop, action::Erase{id(1)});
    CHECK_FALSE(apart.merge().kept);
    CHECK(need(apart.laptop->tombstones()).size() == 1);
    Entry again = noted("2026-03-01", "again");
    setId(again, id(1));
    CHECK(failure(apart.laptop->apply(action::Add{again, {}})) == Code::IdErased);
    CHECK(findings(*apart.laptop).empty());
}

TEST_CASE("Deleted in one copy it rests, unless it was edited in the other since", "[journal][merge]") {
    Apart apart;
    put(*apart.laptop, 1, "deleted there");
    put(*apart.laptop, 2, "deleted there, edited here before");
    put(*apart.laptop, 3, "deleted there, edited here since");
    put(*apart.laptop, 4, "deleted here");
    apart.part();
    rewrite(*apart.laptop, 2, "before");
    for (const int number : {1, 2, 3}) apply(*apart.desktop, action::Delete{id(number)});
    rewrite(*apart.laptop, 3, "since");
    apply(*apart.laptop, action::Delete{id(4)});
    const Merged merged = apart.merge();
    CHECK(notes(*apart.laptop) == Notes{"since"});
    CHECK(merged.changes.removed == std::vector{id(1), id(2)});
    CHECK(need(apart.laptop->resting(EntryKind::CheckIn)).size() == 3);
    CHECK_FALSE(apart.merge().changes.any());
}

TEST_CASE("What comes to rest by a merge can be brought back for 30 days", "[journal][merge]") {
    Apart apart;
    put(*apart.laptop, 1, "long deleted there");
    apart.part();
    apply(*apart.desktop, action::Delete{id(1)});
    apart.time.advance(40 * day);
    apart.merge();
    need(apart.laptop->eraseRested());
    apply(*apart.laptop, action::Undelete{id(1)});
    CHECK(notes(*apart.laptop) == Notes{"long deleted there"});
}

TEST_CASE("Of two unfinished check-ins the newer goes on and the other is an entry; one that was only carried on stays one",
          "[journal][merge]") {
    Apart apart;
    apart.part();
    apply(*apart.desktop, action::SaveDraft{"check-in", draftOf("2026-03-01T08:00Z", "there")});
    SECTION("there alone") {
        CHECK(apart.merge().changes.draftsAdded == 1);
        CHECK(need(apart.laptop->draft("check-in")) == draftOf("2026-03-01T08:00Z", "there"));
        CHECK(apart.merge().changes.draftsSame == 1);
    }
    SECTION("two different ones") {
        apply(*apart.laptop, action::SaveDraft{"check-in", draftOf("2026-03-01T09:00Z", "here")});
        apart.merge();
        CHECK(need(apart.laptop->draft("check-in")) == draftOf("2026-03-01T09:00Z", "here"));
        CHECK(notes(*apart.laptop) == Notes{"there"});
        CHECK(std::get<CheckIn>(need(apart.laptop->entries(EntryKind::CheckIn, {})).front()).ended == checkin::Ended::Enough);
        CHECK_FALSE(apart.merge().changes.any());
        apart.mergeBack();
        CHECK(factsOf(*apart.laptop) == factsOf(*apart.desktop));
    }
    SECTION("the same, carried on") {
        apply(*apart.laptop, action::SaveDraft{"check-in", draftOf("2026-03-01T08:00Z", "there, and further", 5)});
        CHECK_FALSE(apart.merge().changes.any());
        apart.mergeBack();
        CHECK(need(apart.desktop->draft("check-in")) == draftOf("2026-03-01T08:00Z", "there, and further", 5));
        CHECK(notes(*apart.desktop).empty());
    }
    SECTION("one that cannot be read is left alone") {
        apply(*apart.desktop, action::SaveDraft{"later", "of a newer Felt"});
        apply(*apart.laptop, action::SaveDraft{"later", "another"});
        CHECK_FALSE(apart.merge().changes.added.size());
        CHECK(need(apart.laptop->draft("later")) == "another");
        CHECK(apart.mergeBack().changes.refused.size() == 1);
        CHECK(need(apart.desktop->draft("later")) == "of a newer Felt");
    }
}

TEST_CASE("Another journal is not brought together with this one", "[journal][merge]") {
    const World world;
    const TempFolder folder;
    Journal journal = makeJournal(world, folder / "journal.felt", Lock::Plain);
    Journal other = makeJournal(world, folder / "other.felt", Lock::Plain);
    add(other, noted("2026-03-01", "another life"));
    const auto merged = journal.merge(need(journal.readCopy(folder / "other.felt")));
    CHECK(failure(merged) == Code::AnotherJournal);
    CHECK(notes(journal).empty());
    CHECK(namesIn(folder.path()) == std::set<std::string>{"journal.felt", "other.felt", "other.felt-journal"});
}

TEST_CASE("A copy that cannot be trusted is not read, and says why", "[journal][merge]") {
    Apart apart(Lock::Locked);
    add(*apart.laptop, noted("2026-03-01", "one"));
    apart.part();
    apart.desktop.reset();
    CHECK(failure(apart.laptop->readCopy(apart.folder / "nowhere.felt")) == Code::NoJournal);
    const Secret wrong = secret("wrong"), right = secret();
    CHECK(failure(Journal::readCopy(apart.desktopFile, &wrong, apart.environment())) == Code::PassphraseWrong);
    CHECK(need(Journal::readCopy(apart.desktopFile, &right, apart.environment())).records.size() == 1);
    SECTION("under another passphrase") {
        Journal desktop = openJournal(apart, apart.desktopFile, Lock::Locked);
        const Secret next = secret("next");
        need(desktop.changePassphrase(&next, quick));
        CHECK(failure(apart.laptop->readCopy(apart.desktopFile)) == Code::PassphraseWrong);
        CHECK(need(apart.laptop->merge(need(Journal::readCopy(apart.desktopFile, &next, apart.environment())))).changes.same.size() == 1);
    }
    SECTION("damaged") {
        patch(apart.desktopFile, 5000, "spoiled");
        const auto read = apart.laptop->readCopy(apart.desktopFile);
        CHECK(failure(read) == Code::OtherDamaged);
        CHECK(read.error().subject == apart.desktopFile.string());
    }
    SECTION("in use") {
        const NoSleep impatient;
        Journal desktop = openJournal(apart, apart.desktopFile, Lock::Locked);
        auto database = databaseOf(apart.desktopFile, Lock::Locked);
        need(database.execute("BEGIN EXCLUSIVE"));
        CHECK(failure(apart.laptop->readCopy(apart.desktopFile)) == Code::Busy);
    }
}

TEST_CASE("How a journal differs from a copy is said before anything is done", "[journal][merge]") {
    Apart apart;
    for (const int number : {1, 2, 3}) put(*apart.laptop, number, "before");
    apart.part();
    rewrite(*apart.laptop, 1, "edited");
    apply(*apart.desktop, action::Delete{id(2)});
    put(*apart.laptop, 4, "here");
    put(*apart.desktop, 5, "there");
    put(*apart.desktop, 6, "there");
    const Difference difference = need(apart.laptop->difference(need(apart.laptop->readCopy(apart.desktopFile))));
    CHECK(difference.sameJournal);
    CHECK(difference.onlyHere == 1);
    CHECK(difference.onlyThere == 2);
    CHECK(difference.differing == 2);
    CHECK(difference.same == 1);
    CHECK(difference.newestHere->instant() < difference.newestThere->instant());
    const Merged preview{need(apart.laptop->preview(action::Merge{need(apart.laptop->readCopy(apart.desktopFile))})), {}};
    CHECK(preview.changes.added.size() == 2);
    CHECK(need(apart.laptop->entries(EntryKind::CheckIn, {})).size() == 4);
}

namespace {

// One thing done to a journal; what does not fit is left out.
struct Deed {
    int what;    // 0 add, 1 edit, 2 delete, 3 undelete, 4 erase
    int number;  // which entry
    int note;
};
void show(const Deed& deed, std::ostream& out) { out << deed.what << '/' << deed.number << '/' << deed.note; }

rc::Gen<std::vector<Deed>> genDeeds(std::size_t most) {
    const auto deed = rc::gen::map(rc::gen::tuple(rc::gen::weightedElement<int>({{3, 0}, {5, 1}, {2, 2}, {1, 3}, {1, 4}}),
                                                  rc::gen::inRange(1, 5), rc::gen::inRange(0, 3)),
                                   [](const auto& parts) {
                                       return std::apply([](int a, int b, int c) { return Deed{a, b, c}; }, parts);
                                   });
    return rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, most),
                           [deed](std::size_t count) { return rc::gen::container<std::vector<Deed>>(count, deed); });
}

void live(Journal& journal, const std::vector<Deed>& deeds) {
    for (const Deed& deed : deeds) {
        const Uuid which = id(deed.number);
        Entry entry = noted("2026-03-01", "note " + std::to_string(deed.note));
        if (deed.what == 0) {
            setId(entry, which);
            (void)journal.apply(action::Add{entry, {}});
        } else if (deed.what == 1) {
            (void)journal.apply(action::Edit{which, entry});
        } else if (deed.what == 2) {
            (void)journal.apply(action::Delete{which});
        } else if (deed.what == 3) {
            (void)journal.apply(action::Undelete{which});
        } else {
            (void)journal.apply(action::Erase{which});
        }
    }
}

// Everything that one journal says is said by the other too, as it is or in the past of an entry, or was erased.
bool containsAll(const Facts& all, const Facts& part) {
    return std::all_of(part.entries.begin(), part.entries.end(), [&](const auto& entry) {
        if (all.erased.contains(entry.first)) return true;
        const auto found = all.entries.find(entry.first);
        if (found == all.entries.end()) return false;
        const auto& [has, rests] = found->second;
        return std::all_of(entry.second.first.begin(), entry.second.first.end(),
                           [&](const std::string& version) { return std::count(has.begin(), has.end(), version) > 0; });
    });
}

// What a person sees of an entry, its id left out.
bool isSaid(const Facts& all, std::string json, const std::string& ofId) {
    const auto without = [](std::string text) { return text.erase(0, text.find("\"at\"")); };
    json = without(json);
    return all.erased.contains(ofId) || std::any_of(all.entries.begin(), all.entries.end(),
                                                    [&](const auto& entry) { return without(entry.second.first.back()) == json; });
}

}  // namespace

TEST_CASE("However two copies lived, they become the same from either side, once and for all, and nothing is lost", "[journal][merge]") {
    holds([] {
        Apart apart;
        live(*apart.laptop, *genDeeds(8));
        apart.part();
        const auto here = *genDeeds(7), there = *genDeeds(7);
        // By turns, so that either may be the newer.
        live(*apart.laptop, {here.begin(), here.begin() + std::ptrdiff_t(here.size() / 2)});
        live(*apart.desktop, there);
        live(*apart.laptop, {here.begin() + std::ptrdiff_t(here.size() / 2), here.end()});
        const Facts laptop = factsOf(*apart.laptop), desktop = factsOf(*apart.desktop);
        const OtherCopy ofDesktop = need(apart.laptop->readCopy(apart.desktopFile));
        const OtherCopy ofLaptop = need(apart.desktop->readCopy(apart.laptopFile));

        const Changes changes = need(apart.laptop->merge(ofDesktop)).changes;
        need(apart.desktop->merge(ofLaptop));
        const Facts merged = factsOf(*apart.laptop);
        RC_ASSERT(merged == factsOf(*apart.desktop));
        RC_ASSERT(containsAll(merged, laptop));
        RC_ASSERT(containsAll(merged, desktop));
        // An entry that both edited is seen as each left it.
        for (const Changes::Both& both : changes.both)
            for (const Facts* side : {&laptop, &desktop})
                RC_ASSERT(isSaid(merged, side->entries.at(both.id.text()).first.back(), both.id.text()));
        for (const Facts* side : {&laptop, &desktop})
            for (const std::string& erased : side->erased) RC_ASSERT(!merged.entries.contains(erased));

        RC_ASSERT(!need(apart.laptop->merge(ofDesktop)).changes.any());
        RC_ASSERT(!apart.merge().changes.any());
        RC_ASSERT(!apart.mergeBack().changes.any());
        RC_ASSERT(factsOf(*apart.laptop) == merged);
        RC_ASSERT(findings(*apart.laptop).empty());
    });
}
