#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

#include "journal/backup.h"
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
using Notes = std::vector<std::string>;

// A backup with the note "in the backup", and a place where a journal may be.
struct Fixture : World {
    TempFolder folder;
    TempFolder elsewhere;
    fs::path source = elsewhere / "backup.felt";
    fs::path file = folder / "journal.felt";
    Secret passphrase = secret();

    void make(const fs::path& where, Lock lock, std::string_view note) {
        Journal journal = makeJournal(*this, where, lock);
        for (int i = 0; i < 20; ++i) add(journal, noted("2026-03-01", note));
    }
    Result<Restored> run(Lock lock) { return restore(source, file, lock == Lock::Locked ? &passphrase : nullptr); }
    Notes notesIn(const fs::path& where, Lock lock) {
        Journal journal = openJournal(*this, where, lock);
        CHECK(findings(journal).empty());
        return notes(journal);
    }
    void checkRestored(Lock lock) {
        CHECK_FALSE(fs::exists(folder / "journal.felt-journal"));
        CHECK(fs::exists(folder / "journal.felt.key") == (lock == Lock::Locked));
        CHECK(modeOf(file) == 0600);
        CHECK(notesIn(file, lock) == Notes(20, "in the backup"));
        for (const std::string& name : namesIn(folder.path()))
            for (const char* left : {".new", ".part", ".new-journal"}) CHECK_FALSE(name.ends_with(left));
    }
};

Names tracesIn(const fs::path& folder) {
    Names names;
    for (const std::string& name : namesIn(folder))
        if (!name.ends_with("-journal")) names.insert(name);
    return names;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "A backup takes the place of whatever is there, and that is kept", "[journal][restore]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    const Lock present = GENERATE(Lock::Plain, Lock::Locked);
    make(source, lock, "in the backup");
    const std::string backup = readBytes(source);
    Notes kept(20, "present");
    bool opens = true;
    SECTION("sound") { make(file, present, "present"); }
    SECTION("half written") {
        make(file, present, "present");
        makeHot(file, present);
    }
    SECTION("damaged") {
        make(file, present, "present");
        patch(file, 4096, std::string(8192, 'x'));
        opens = false;
    }
    SECTION("damaged in its first page, with a recovery file beside it") {
        make(file, present, "present");
        makeHot(file, present);
        patch(file, 0, std::string(4096, 'x'));
        opens = present == Lock::Locked;  // the recovery file brings the page back as soon as the key is known to be right
    }
    SECTION("a text") {
        writeBytes(file, "Dear diary");
        opens = false;
    }
    SECTION("0 bytes") {
        writeBytes(file, "");
        opens = false;
    }
    const std::string before = readBytes(file);
    const bool recovery = fs::exists(folder / "journal.felt-journal") && fs::file_size(folder / "journal.felt-journal") > 0;
    const bool companion = fs::exists(folder / "journal.felt.key");
    const Restored restored = need(run(lock));
    CHECK(restored.kept == folder / "journal.felt.before-restore");
    checkRestored(lock);
    CHECK((readBytes(source) == backup));
    CHECK(fs::exists(folder / "journal.felt.before-restore.key") == companion);
    CHECK(
        (!fs::exists(folder / "journal.felt.before-restore-journal") || fs::file_size(folder / "journal.felt.before-restore-journal") > 0));
    if (opens) {
        CHECK(notesIn(*restored.kept, present) == kept);
    } else {
        CHECK((readBytes(*restored.kept) == before));
        if (recovery) CHECK(fs::file_size(folder / "journal.felt.before-restore-journal") > 0);
    }
}

TEST_CASE_METHOD(Fixture, "A backup takes a place that is free, with what was left there by a journal that is gone", "[journal][restore]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(source, lock, "in the backup");
    SECTION("nothing at all, not even the folder") { file = folder / "new" / "journal.felt"; }
    SECTION("leftovers") {
        make(file, Lock::Locked, "gone");
        makeHot(file, Lock::Locked);
        fs::remove(file);
        writeBytes(folder / "journal.felt.new", "left by a crash");
        writeBytes(folder / "journal.felt.key.new", "left by a crash");
    }
    CHECK_FALSE(need(run(lock)).kept);
    CHECK(notesIn(file, lock) == Notes(20, "in the backup"));
    CHECK_FALSE(fs::exists(folder / "journal.felt.new"));
    CHECK_FALSE(fs::exists(folder / "journal.felt.key.new"));
}

TEST_CASE_METHOD(Fixture, "A journal under another passphrase is replaced and kept as it lies, its recovery file too",
                 "[journal][restore]") {
    make(source, Lock::Locked, "in the backup");
    make(file, Lock::Locked, "present");
    const Secret other = secret("other");
    need(openJournal(*this, file, Lock::Locked).changePassphrase(&other, quick));
    const std::string before = readBytes(file);
    const Restored restored = need(run(Lock::Locked));
    checkRestored(Lock::Locked);
    CHECK((readBytes(*restored.kept) == before));
    Journal kept = need(tryOpen(*this, *restored.kept, "other"));
    CHECK(notes(kept) == Notes(20, "present"));
}

TEST_CASE_METHOD(Fixture, "Every journal that was replaced is kept under a name of its own", "[journal][restore]") {
    make(source, Lock::Locked, "in the backup");
    make(file, Lock::Plain, "first");
    CHECK(need(run(Lock::Locked)).kept == folder / "journal.felt.before-restore");
    CHECK(need(run(Lock::Locked)).kept == folder / "journal.felt.before-restore-2");
    writeBytes(folder / "journal.felt.before-restore-3.key", "somebody's");
    CHECK(need(run(Lock::Locked)).kept == folder / "journal.felt.before-restore-4");
    CHECK(notesIn(folder / "journal.felt.before-restore", Lock::Plain) == Notes(20, "first"));
    for (const char* number : {"2", "4"})
        CHECK(notesIn(folder / (std::string("journal.felt.before-restore-") + number), Lock::Locked) == Notes(20, "in the backup"));
}

TEST_CASE_METHOD(Fixture, "A backup that cannot be trusted leaves everything as it was", "[journal][restore]") {
    const Lock present = GENERATE(Lock::Plain, Lock::Locked);
    make(file, present, "present");
    make(source, Lock::Locked, "in the backup");
    struct Row {
        const char* what;
        std::function<void()> make;
        Lock typed;
        Code code;
    };
    const auto plain = [&] {
        fs::remove(source);
        fs::remove(elsewhere / "backup.felt.key");
        make(source, Lock::Plain, "in the backup");
    };
    const Row rows[] = {
        {"missing", [&] { fs::remove(source); }, Lock::Locked, Code::NoJournal},
        {"0 bytes", [&] { writeBytes(source, ""); }, Lock::Locked, Code::BackupDamaged},
        {"a text",
         [&] {
             fs::remove(elsewhere / "backup.felt.key");
             writeBytes(source, "Dear diary");
         },
         Lock::Plain, Code::NotAJournal},
        {"a folder",
         [&] {
             fs::remove(source);
             fs::create_directory(source);
         },
         Lock::Locked, Code::NotAJournal},
        {"another program's",
         [&] {
             plain();
             need(databaseOf(source, Lock::Plain).execute("PRAGMA application_id = 7"));
         },
         Lock::Plain, Code::NotAJournal},
        {"newer", [&] { need(databaseOf(source, Lock::Locked).execute("DROP TABLE seal; PRAGMA user_version = 2")); }, Lock::Locked,
         Code::NewerJournal},
        {"no passphrase", [] {}, Lock::Plain, Code::PassphraseNeeded},
        {"a passphrase too many", plain, Lock::Locked, Code::PassphraseNotInUse},
        {"wrong passphrase",
         [&] {
             const Secret other = secret("other");
             need(openJournal(*this, source, Lock::Locked).changePassphrase(&other, quick));
         },
         Lock::Locked, Code::PassphraseWrong},
        {"a damaged page", [&] { patch(source, 5 * 4096 + 7, "x"); }, Lock::Locked, Code::BackupDamaged},
        {"a damaged first page", [&] { patch(source, 700, "xxxx"); }, Lock::Locked, Code::BackupDamaged},
        {"a page less", [&] { fs::resize_file(source, fs::file_size(source) - 4096); }, Lock::Locked, Code::BackupDamaged},
        {"a changed entry",
         [&] {
             plain();
             need(databaseOf(source, Lock::Plain).execute("UPDATE entry SET body = replace(body, 'in the', 'on the')"));
         },
         Lock::Plain, Code::BackupDamaged},
        {"a dropped table",
         [&] {
             plain();
             need(databaseOf(source, Lock::Plain).execute("DROP TABLE entry_history"));
         },
         Lock::Plain, Code::BackupDamaged},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        for (const std::string& name : namesIn(elsewhere.path())) fs::remove_all(elsewhere / name);
        make(source, Lock::Locked, "in the backup");
        row.make();
        const std::string before = readBytes(file);
        const Names names = namesIn(folder.path());
        const auto restored = run(row.typed);
        REQUIRE_FALSE(restored);
        CHECK(restored.error().code == row.code);
        if (row.code != Code::PassphraseWrong) CHECK(restored.error().subject == source.string());
        CHECK(namesIn(folder.path()) == names);
        CHECK((readBytes(file) == before));
        CHECK(notesIn(file, present) == Notes(20, "present"));
    }
}

TEST_CASE_METHOD(Fixture, "A restore that fails at the end leaves the journal with the recovery file that makes it whole",
                 "[journal][restore]") {
    make(source, Lock::Locked, "in the backup");
    const Secret other = secret("other");
    need(openJournal(*this, source, Lock::Locked).changePassphrase(&other, quick));
    make(file, Lock::Locked, "present");
    makeHot(file, Lock::Locked);
    fs::create_directories(folder / "journal.felt.key.new.part" / "in the way");
    CHECK_FALSE(restore(source, file, &other));
    CHECK_FALSE(fs::exists(folder / "journal.felt.new"));
    CHECK(fs::hard_link_count(file) == 1);
    for (const std::string& name : namesIn(folder.path())) CHECK(name.find("before-restore") == std::string::npos);
    CHECK(notesIn(file, Lock::Locked) == Notes(20, "present"));
}

TEST_CASE_METHOD(Fixture, "A journal that another program writes to is not replaced", "[journal][restore]") {
    const NoSleep impatient;
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(source, lock, "in the backup");
    make(file, lock, "present");
    {
        sqlite::Connection other = databaseOf(file, lock);
        need(other.execute("BEGIN IMMEDIATE; DELETE FROM draft"));
        const Names names = tracesIn(folder.path());
        CHECK(failure(run(lock)) == Code::Busy);
        CHECK(tracesIn(folder.path()) == names);
    }
    CHECK(notesIn(file, lock) == Notes(20, "present"));
    need(run(lock));
}

TEST_CASE_METHOD(Fixture, "Who has the replaced journal open is told so, and writes nothing", "[journal][restore]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(source, lock, "in the backup");
    make(file, lock, "present");
    Journal open = openJournal(*this, file, lock);
    add(open, noted("2026-03-01", "present"));
    const Restored restored = need(run(lock));
    for (int i = 0; i < 2; ++i) CHECK(failure(open.apply(action::Add{noted("2026-03-01", "too late"), {}})) == Code::Replaced);
    checkRestored(lock);
    CHECK(notesIn(*restored.kept, lock) == Notes(21, "present"));
}

TEST_CASE_METHOD(Fixture, "A journal behind a link is replaced where it lies", "[journal][restore]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(source, lock, "in the backup");
    make(file, lock, "present");
    makeHot(file, lock);
    const fs::path link = elsewhere / "link.felt";
    fs::create_symlink(file, link);
    if (lock == Lock::Locked) fs::create_symlink(folder / "journal.felt.key", elsewhere / "link.felt.key");
    const Restored restored = need(restore(source, link, lock == Lock::Locked ? &passphrase : nullptr));
    CHECK(notesIn(link, lock) == Notes(20, "in the backup"));
    CHECK(notesIn(*restored.kept, lock) == Notes(20, "present"));
    CHECK(notesIn(file, lock) == Notes(20, "in the backup"));
}
