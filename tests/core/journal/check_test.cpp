#include "journal/check.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "journal/seal.h"
#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
constexpr std::size_t page = 4096;

// What the journal says to a few questions.
std::vector<std::string> answersOf(Journal& journal) {
    std::vector<std::string> told;
    const auto tell = [&](const std::vector<Entry>& entries) {
        for (const Entry& each : entries) told.push_back(writeEntry(each));
        told.emplace_back();
    };
    for (const EntryKind kind : {EntryKind::CheckIn, EntryKind::PracticeRun, EntryKind::Review}) tell(need(journal.entries(kind, {})));
    for (const char* word : {"note", "7nnn", "other", "after", "before", "brustkorb"}) tell(need(journal.search({{{word}, {}}}, 100)));
    tell(need(journal.search({{{}, {"s.tight"}}}, 100)));
    for (const Tombstone& each : need(journal.tombstones())) told.push_back(each.id.text());
    return told;
}

struct Fixture : World {
    TempFolder folder;
    fs::path file = folder / "journal.felt";

    void make(Lock lock) {
        Journal journal = makeJournal(*this, file, lock);
        add(journal, checkIn(fullCheckIn));
        for (int i = 0; i < 30; ++i) add(journal, noted("2026-03-01T07:00Z", "note " + std::to_string(i) + std::string(300, 'n')));
        const Uuid edited = add(journal, noted("2026-03-01", "before"));
        apply(journal, action::Edit{edited, noted("2026-03-02", "after")});
        apply(journal, action::Delete{edited});
        apply(journal, action::Erase{add(journal, noted("2026-03-01", "erased"))});
        add(journal, entry(EntryKind::PracticeRun, R"({"at":"2026-03-01","practice":"p","distress_before":5,"after":"same"})"));
        add(journal, entry(EntryKind::Review, R"({"at":"2026-03-01","card":"c","rating":1})"));
    }
    // What is found, where it can be opened at all; a failure is a finding too.
    std::vector<std::string> foundIn(Lock lock) {
        auto opened = tryOpen(*this, file, lock == Lock::Locked ? std::optional("correct horse") : std::nullopt);
        if (!opened) {
            CHECK(opened.error().code == Code::Damaged);
            return {"does not open"};
        }
        return need(opened->check());
    }
    std::vector<std::string> answers(Lock lock) {
        Journal journal = openJournal(*this, file, lock);
        return answersOf(journal);
    }
    Result<std::vector<Entry>> entries(Lock lock) {
        auto opened = tryOpen(*this, file, lock == Lock::Locked ? std::optional("correct horse") : std::nullopt);
        if (!opened) return tl::unexpected(opened.error());
        return opened->entries(EntryKind::CheckIn, {});
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "A sound journal has no findings", "[journal][check]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(lock);
    CHECK(foundIn(lock).empty());
}

TEST_CASE_METHOD(Fixture, "Whatever a row was changed to behind Felt's back is found", "[journal][check]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(lock);
    const std::string sound = readBytes(file);
    for (const char* change : {"UPDATE entry SET body = replace(body, 'note 7', 'note 8') WHERE seq = 9",
                               "UPDATE entry SET body = '{' WHERE seq = 9",
                               "UPDATE entry SET body = '' WHERE seq = 9",
                               "DELETE FROM entry WHERE seq = 9",
                               "DELETE FROM entry",
                               "DELETE FROM entry_history",
                               "UPDATE entry_history SET body = '{}'",
                               "UPDATE entry_history SET replaced = '2020-01-01'",
                               "UPDATE entry_history SET revision = 7",
                               "DELETE FROM tombstone",
                               "UPDATE tombstone SET erased = '2020-01-01'",
                               "INSERT INTO tombstone VALUES ('a', '2020-01-01')",
                               "UPDATE entry SET id = '01990000-0000-7000-8000-000000000001' WHERE seq = 9",
                               "UPDATE entry SET kind = 'review' WHERE seq = 9",
                               "UPDATE entry SET kind = 'unheard-of' WHERE seq = 9",
                               "UPDATE entry SET at_utc = at_utc + 1 WHERE seq = 9",
                               "UPDATE entry SET written_utc = 0 WHERE seq = 9",
                               "UPDATE entry SET revision = 2 WHERE seq = 9",
                               "UPDATE entry SET deleted = '2026-03-01', deleted_utc = 1772323200000000 WHERE seq = 9",
                               "UPDATE entry SET deleted = NULL, deleted_utc = NULL",
                               "UPDATE entry SET deleted_utc = 0 WHERE deleted IS NOT NULL",
                               "UPDATE entry SET deleted_utc = 5 WHERE seq = 9",
                               "UPDATE entry SET private = 0",
                               "UPDATE entry SET private = 1 WHERE seq = 9",
                               "UPDATE entry SET pleasantness = 0.5",
                               "UPDATE entry SET energy = NULL",
                               "UPDATE entry SET distress_before = 5",
                               "UPDATE entry SET distress_after = 9 WHERE seq = 1",
                               "UPDATE entry SET state = 'settled'",
                               "UPDATE entry SET after = NULL",
                               "UPDATE entry SET form = 'brief'",
                               "UPDATE entry SET language = 'en' WHERE seq = 1",
                               "UPDATE entry_item SET value = 1 WHERE entry = 1 AND position = 0",
                               "DELETE FROM entry_item WHERE position = 2",
                               "DELETE FROM entry_item",
                               "UPDATE entry_item SET name = NULL WHERE position = 1",
                               "INSERT INTO entry_item (entry, position, kind) VALUES (9, 0, 'tag')",
                               "DELETE FROM entry_text WHERE rowid = 9",
                               "INSERT INTO entry_text (rowid, words) VALUES (999, 'x')",
                               "DELETE FROM seal",
                               "UPDATE seal SET rows = rows + 1",
                               "UPDATE seal SET sum = zeroblob(32)",
                               "UPDATE seal SET sum = zeroblob(31)",
                               "UPDATE seal SET key = randomblob(32)",
                               "DROP TABLE seal",
                               "DROP TABLE entry_history",
                               "DROP TABLE entry_item",
                               "DROP TABLE tombstone",
                               "DROP TABLE entry_text",
                               "PRAGMA foreign_keys = OFF; INSERT INTO entry_item (entry, position, kind) VALUES (777, 0, 'tag')"}) {
        INFO(change);
        writeBytes(file, sound);
        need(databaseOf(file, lock).execute(change));
        const auto found = foundIn(lock);
        CHECK_FALSE(found.empty());
        for (const std::string& each : found) CHECK(each.find("note") == std::string::npos);
    }
    writeBytes(file, sound);
    CHECK(foundIn(lock).empty());
}

TEST_CASE_METHOD(Fixture, "A spoiled page is found, and never shown as if it were right", "[journal][check]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(lock);
    const std::string sound = readBytes(file);
    const auto expected = need(entries(lock));
    int unnoticed = 0;
    for (std::size_t offset = 0; offset < sound.size(); offset += page) {
        for (const std::size_t within : {0u, 16u, 30u, 100u, 2000u, 4000u, 4095u}) {
            INFO("page " << offset / page + 1 << " byte " << within);
            std::string spoiled = sound;
            spoiled[offset + within] = char(spoiled[offset + within] ^ 0x15);
            writeBytes(file, spoiled);
            const auto shown = entries(lock);
            if (!shown) CHECK(shown.error().code == Code::Damaged);
            const bool found = !foundIn(lock).empty();
            // A locked page is sealed as a whole. In a plain one nothing may depend on the byte, but then everything reads right.
            if (lock == Lock::Locked && shown) CHECK((*shown == expected));
            if (lock == Lock::Locked) CHECK(found);
            if (!found) CHECK((shown && *shown == expected));
            unnoticed += !found;
        }
    }
    CHECK(unnoticed < 100);
}

TEST_CASE_METHOD(Fixture, "A page that the disk gives back as it once was is found where anything depends on it", "[journal][check]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(lock);
    std::string older = readBytes(file);
    const auto wrote = [&](auto&& change) {
        {
            Journal journal = openJournal(*this, file, lock);
            change(journal);
        }
        const std::string newer = readBytes(file);
        const auto expected = answers(lock);
        int swapped = 0, found = 0;
        for (std::size_t offset = 0; offset < older.size(); offset += page) {
            if (older.compare(offset, page, newer, offset, page) == 0) continue;
            INFO("page " << offset / page + 1);
            std::string dropped = newer;
            writeBytes(file, dropped.replace(offset, page, older, offset, page));
            ++swapped;
            const bool noticed = !foundIn(lock).empty();
            found += noticed;
            if (noticed) continue;
            // A counter of changes, a free page, a shortcut of the search index: everything can still be told and done.
            CHECK((answers(lock) == expected));
            Journal journal = openJournal(*this, file, lock);
            apply(journal, action::Delete{add(journal, noted("2026-03-01", "note"))});
            apply(journal, action::EraseRested{0});
            CHECK(findings(journal).empty());
        }
        CHECK(swapped > 3);
        CHECK(found > swapped / 2);
        writeBytes(file, newer);
        older = newer;
    };
    const Uuid which = [&] {
        Journal journal = openJournal(*this, file, lock);
        return *idOf(need(journal.newest(EntryKind::CheckIn, 1))[0]);
    }();
    wrote([&](Journal& journal) { add(journal, checkIn(fullCheckIn)); });
    wrote([&](Journal& journal) { apply(journal, action::Edit{which, noted("2026-03-01T07:00Z", "other")}); });
    wrote([&](Journal& journal) { apply(journal, action::Delete{which}); });
    wrote([&](Journal& journal) { apply(journal, action::Erase{which}); });
}

TEST_CASE_METHOD(Fixture, "The sum depends on every field and not on the order of rows", "[journal][check]") {
    make(Lock::Plain);
    sqlite::Connection database = databaseOf(file, Lock::Plain);
    const Seal kept = need(Seal::read(database));
    const Seal none = kept.emptied();
    CHECK(none.rows() == 0);
    const auto sum = [&](std::initializer_list<std::initializer_list<std::string_view>> rows, std::string_view table = "entry") {
        Seal seal = none;
        for (const auto& row : rows) seal.add(table, row);
        return seal;
    };
    CHECK(sum({{"a", "b"}, {"c", "d"}}) == sum({{"c", "d"}, {"a", "b"}}));
    for (const Seal& other :
         {sum({{"a", "b"}}), sum({{"ab", ""}, {"c", "d"}}), sum({{"a", "b", ""}, {"c", "d"}}), sum({{"a", "d"}, {"c", "b"}}),
          sum({{"a", "b"}, {"c", "d"}}, "tombstone"), sum({{"a", "b"}, {"c", "d"}, {"a", "b"}, {"a", "b"}})})
        CHECK_FALSE(other == sum({{"a", "b"}, {"c", "d"}}));
    Seal back = sum({{"a", "b"}, {"c", "d"}});
    back.remove("entry", {"a", "b"});
    CHECK(back == sum({{"c", "d"}}));
    back.remove("entry", {"c", "d"});
    CHECK(back == none);
}
