#include "journal/leave.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "journal/backup.h"
#include "journal/backups.h"
#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;
namespace fs = std::filesystem;

TEST_CASE("Going away takes every file of the journal along, and nobody else's", "[journal][leave]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    const World world;
    const TempFolder folder;
    const fs::path file = folder / "journal.felt", copies = folder / "backups", stick = folder / "stick";
    fs::create_directory(stick);
    const Secret passphrase = secret(), next = secret("next");
    const Secret* const typed = lock == Lock::Locked ? &passphrase : nullptr;
    {
        Journal journal = makeJournal(world, file, lock);
        add(journal, noted("2026-03-01", "canary"));
        need(journal.backUp(folder / "mine.felt"));
        const Day day = dayOf(need(Moment::parse("2026-03-01")));
        for (const fs::path& each : {copies, stick}) need(keepBackups(journal, each, day));
        need(restore(folder / "mine.felt", file, typed));
        need(restore(folder / "mine.felt", file, typed));
    }
    {
        Journal journal = openJournal(world, file, lock);
        if (lock == Lock::Locked) need(changePassphrase(journal, &next, quick, {copies}, dayOf(need(Moment::parse("2026-03-01")))));
    }
    for (const char* unfinished : {"journal.felt.new", "journal.felt.key.new", "journal.felt.part"})
        writeBytes(folder / unfinished, "half");
    for (const char* other :
         {"journal.felt.before-restore-mine", "journal.felt.txt", "journal.felt.format-old", "archive.jsonl", "other.felt"})
        writeBytes(folder / other, "somebody's own");
    writeBytes(stick / "journal-2026-02-01.felt", "no journal at all");
    writeBytes(stick / "letter.txt", "somebody's own");

    CHECK(eraseEverything(file, {copies, stick}).empty());
    std::set<std::string> left{"archive.jsonl",
                               "journal.felt.before-restore-mine",
                               "journal.felt.format-old",
                               "journal.felt.txt",
                               "mine.felt",
                               "mine.felt-journal",
                               "other.felt",
                               "stick"};
    if (lock == Lock::Locked) left.insert("mine.felt.key");
    std::set<std::string> there = namesIn(folder.path());
    there.insert("mine.felt-journal");  // SQLite leaves it, empty, where the copy was opened
    CHECK(there == left);
    CHECK(namesIn(stick) == std::set<std::string>{"journal-2026-02-01.felt", "letter.txt"});
    CHECK(filesOfJournal(file, {copies, stick}).empty());
}

TEST_CASE("What cannot be removed is named, and the rest goes all the same", "[journal][leave]") {
    const Unprivileged powerless;
    const World world;
    const TempFolder folder;
    const fs::path file = folder / "journal.felt", copies = folder / "backups";
    {
        Journal journal = makeJournal(world, file, Lock::Plain);
        add(journal, noted("2026-03-01", "canary"));
        need(keepBackups(journal, copies, dayOf(need(Moment::parse("2026-03-01")))));
    }
    fs::permissions(copies, fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(eraseEverything(file, {copies}) == std::vector<fs::path>{copies / "journal-2026-03-01.felt"});
    CHECK_FALSE(fs::exists(file));
    // Even so nothing can be read in it any more.
    CHECK(readBytes(copies / "journal-2026-03-01.felt").find("canary") == std::string::npos);
    fs::permissions(copies, fs::perms::owner_all);
}

TEST_CASE("A second name that somebody gave a file keeps what is in it", "[journal][leave]") {
    const World world;
    const TempFolder folder;
    {
        Journal journal = makeJournal(world, folder / "journal.felt", Lock::Plain);
        add(journal, noted("2026-03-01", "canary"));
    }
    fs::create_hard_link(folder / "journal.felt", folder / "of my own");
    CHECK(eraseEverything(folder / "journal.felt", {}).empty());
    CHECK(readBytes(folder / "of my own").find("canary") != std::string::npos);
}
