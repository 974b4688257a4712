#include "journal/backup.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support/busy.h"
#include "support/bytes.h"
#include "support/hot_journal.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

struct Fixture : World {
    Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    TempFolder folder;
    TempFolder elsewhere;
    fs::path copy = elsewhere / "copy.felt";
    Journal journal = makeJournal(*this, folder / "journal.felt", lock);
    Names copyNames = lock == Lock::Locked ? Names{"copy.felt", "copy.felt.key"} : Names{"copy.felt"};
    Fixture() {
        add(journal, checkIn(fullCheckIn));
        const Uuid edited = add(journal, noted("2026-03-01", "before"));
        apply(journal, action::Edit{edited, noted("2026-03-01", "after")});
        apply(journal, action::Delete{edited});
        apply(journal, action::Erase{add(journal, noted("2026-03-02", "erased"))});
        apply(journal, action::SaveDraft{"check-in", "half"});
    }
};

std::vector<Record> all(Journal& journal) {
    std::vector<Record> records;
    need(journal.each(EntryKind::CheckIn, {}, Resting::Included, [&](const Record& record) {
        records.push_back(record);
        return true;
    }));
    return records;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "A backup equals the journal, is for its owner alone, and opens by the same passphrase", "[journal][backup]") {
    need(journal.backUp(copy));
    CHECK(namesIn(elsewhere.path()) == copyNames);
    for (const std::string& name : copyNames) CHECK(modeOf(elsewhere / name) == 0600);
    Journal backup = openJournal(*this, copy, lock);
    CHECK(all(backup) == all(journal));
    CHECK(need(backup.tombstones()) == need(journal.tombstones()));
    CHECK(need(backup.draft("check-in")) == "half");
    CHECK(findings(backup).empty());
    // Both go on living on their own.
    add(backup, noted("2026-03-05", "in the backup"));
    add(journal, noted("2026-03-05", "in the journal"));
    CHECK(notes(backup).back() == "in the backup");
    CHECK(notes(journal).back() == "in the journal");
}

TEST_CASE_METHOD(Fixture, "A backup replaces nothing", "[journal][backup]") {
    SECTION("a file of that name") { writeBytes(copy, "somebody's"); }
    SECTION("a companion that is not Felt's") { writeBytes(elsewhere / "copy.felt.key", "somebody's"); }
    SECTION("a recovery file that would be played back into it") { writeBytes(elsewhere / "copy.felt-journal", "somebody's"); }
    SECTION("a folder") { fs::create_directory(copy); }
    SECTION("a link to nowhere") { fs::create_symlink("nowhere", copy); }
    const Names before = namesIn(elsewhere.path());
    CHECK(failure(journal.backUp(copy)) == Code::DestinationExists);
    CHECK(namesIn(elsewhere.path()) == before);
    for (const std::string& name : before)
        if (fs::is_regular_file(elsewhere / name)) CHECK(readBytes(elsewhere / name) == "somebody's");
    CHECK(failure(journal.backUp(journal.file())) == Code::DestinationExists);
}

TEST_CASE_METHOD(Fixture, "The companion and the emptied recovery file of a backup that is gone are in nobody's way", "[journal][backup]") {
    need(journal.backUp(copy));
    fs::remove(copy);
    writeBytes(elsewhere / "copy.felt-journal", "");
    writeBytes(elsewhere / "copy.felt.part", "left by a crash");
    if (lock == Lock::Plain) fs::copy_file(folder / "journal.felt", elsewhere / "unused");
    need(journal.backUp(copy));
    fs::remove(elsewhere / "unused");
    CHECK(namesIn(elsewhere.path()) == copyNames);
    CHECK(notes(journal) == [&] {
        auto backup = openJournal(*this, copy, lock);
        return notes(backup);
    }());
}

TEST_CASE_METHOD(Fixture, "A backup that fails leaves nothing, and the journal goes on", "[journal][backup]") {
    SECTION("no such folder") { CHECK_FALSE(journal.backUp(elsewhere / "missing" / "copy.felt")); }
    SECTION("a folder that may not be written") {
        fs::permissions(elsewhere.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const Unprivileged person;
        CHECK(failure(journal.backUp(copy)) == Code::NoPermission);
    }
    SECTION("a name too long for its companions") {
        for (std::size_t length = 244; length < 260; ++length) CHECK_FALSE(journal.backUp(elsewhere / std::string(length, 'c')));
    }
    CHECK(namesIn(elsewhere.path()).empty());
    add(journal, noted("2026-03-09", "goes on"));
    need(journal.backUp(copy));
}

TEST_CASE_METHOD(Fixture, "A damaged journal makes no backup", "[journal][backup]") {
    need(databaseOf(journal.file(), lock).execute("UPDATE entry SET body = replace(body, 'klein', 'groß')"));
    CHECK(failure(journal.backUp(copy)) == Code::BackupDamaged);
    CHECK(namesIn(elsewhere.path()).empty());
}

TEST_CASE_METHOD(Fixture, "A backup waits for a writer and then says that it is busy", "[journal][backup]") {
    const NoSleep impatient;
    journal = openJournal(*this, journal.file(), lock);
    sqlite::Connection other = databaseOf(journal.file(), lock);
    need(other.execute("BEGIN EXCLUSIVE"));
    CHECK(failure(journal.backUp(copy)) == Code::Busy);
    CHECK(failure(journal.apply(action::Add{noted("2026-03-09", "no"), {}})) == Code::Busy);
    CHECK(namesIn(elsewhere.path()).empty());
    need(other.execute("ROLLBACK"));
    need(journal.backUp(copy));
    add(journal, noted("2026-03-09", "yes"));
}

TEST_CASE_METHOD(Fixture, "The newest sound copy is found among others", "[journal][backup]") {
    const Secret passphrase = secret(), wrong = secret("wrong");
    const Secret* const typed = lock == Lock::Locked ? &passphrase : nullptr;
    CHECK_FALSE(newestSoundCopy(journal.file(), typed));
    need(journal.backUp(folder / "old.felt"));
    fs::create_directory(folder / "backups");
    need(journal.backUp(folder / "backups" / "new.felt"));
    need(journal.backUp(folder / "backups" / "damaged.felt"));
    const auto now = fs::file_time_type::clock::now();
    fs::last_write_time(folder / "old.felt", now - std::chrono::hours(2));
    fs::last_write_time(folder / "backups" / "new.felt", now - std::chrono::hours(1));
    patch(folder / "backups" / "damaged.felt", 3 * 4096, std::string(4096, 'x'));
    writeBytes(folder / "letter.txt", "Dear diary");
    CHECK(newestSoundCopy(journal.file(), typed) == folder / "backups" / "new.felt");
    if (lock == Lock::Locked) {
        CHECK_FALSE(newestSoundCopy(journal.file(), &wrong));
        CHECK_FALSE(newestSoundCopy(journal.file(), nullptr));
    }
    fs::remove_all(folder / "backups");
    CHECK(newestSoundCopy(journal.file(), typed) == folder / "old.felt");
    CHECK(newestSoundCopy(folder / "gone.felt", typed).has_value());
    CHECK_FALSE(newestSoundCopy(folder / "no" / "folder.felt", typed));
}
