// A child process that is killed at each step in turn: whatever it was doing, the old or the new is there.
// The calls by which files change are defined anew in this program, so that a child can end before any one of them.
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

#include "journal/backup.h"
#include "support/bytes.h"
#include "support/hot_journal.h"
#include "support/journals.h"
#include "support/temp_folder.h"

namespace {
int stepsLeft = -1;  // negative: nobody is to be killed
constexpr int killed = 77;

void step() {
    if (stepsLeft > 0 && --stepsLeft == 0) ::_exit(killed);
}
}  // namespace

extern "C" {
int rename(const char* from, const char* to) noexcept {
    step();
    return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    step();
    return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}
int unlink(const char* name) noexcept {
    step();
    return int(::syscall(SYS_unlinkat, AT_FDCWD, name, 0));
}
int link(const char* from, const char* to) noexcept {
    step();
    return int(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int fsync(int descriptor) {
    step();
    return stepsLeft >= 0 ? 0 : int(::syscall(SYS_fsync, descriptor));
}
int fdatasync(int descriptor) {
    step();
    return stepsLeft >= 0 ? 0 : int(::syscall(SYS_fdatasync, descriptor));
}
int ftruncate64(int descriptor, off64_t size) noexcept {
    step();
    return int(::syscall(SYS_ftruncate, descriptor, size));
}
}

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
using Notes = std::vector<std::string>;
using Passphrase = std::optional<std::string_view>;

// Runs work in a child that ends before its nth step. True where it was killed, false where it came to its end first.
bool killedAt(int nth, const std::function<bool()>& work) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        stepsLeft = nth;
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE((WEXITSTATUS(status) == killed || WEXITSTATUS(status) == 0));
    return WEXITSTATUS(status) == killed;
}

struct Fixture : World {
    Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    Passphrase right = lock == Lock::Locked ? Passphrase("correct horse") : Passphrase();
    Secret passphrase = secret();
    const Secret* typed = lock == Lock::Locked ? &passphrase : nullptr;

    void make(const fs::path& file, std::string_view note) {
        Journal journal = makeJournal(*this, file, lock);
        add(journal, noted("2026-03-01", note));
    }
    // Sound, and what it holds.
    Notes notesIn(const fs::path& file, Passphrase with) {
        Journal journal = need(tryOpen(*this, file, with));
        CHECK(findings(journal).empty());
        return notes(journal);
    }
    // Does work in a folder that prepare has filled, once for each step it takes; afterwards looks at what is there.
    void atEachStep(const std::function<void(const fs::path&)>& prepare, const std::function<bool(const fs::path&)>& work,
                    const std::function<void(const fs::path&)>& look) {
        int nth = 1;
        for (bool wasKilled = true; wasKilled; ++nth) {
            INFO("killed at step " << nth);
            const TempFolder folder;
            prepare(folder.path());
            wasKilled = killedAt(nth, [&] { return work(folder.path()); });
            look(folder.path());
            REQUIRE(nth < 500);
        }
        CHECK(nth > 5);
    }
};

void checkNothingLeft(const fs::path& folder) {
    for (const std::string& name : namesIn(folder))
        for (const char* left : {".new", ".key.new"}) CHECK_FALSE(name.ends_with(left));
}

}  // namespace

TEST_CASE_METHOD(Fixture, "Killed while a journal is made, it can be made or opened", "[journal][interruption]") {
    atEachStep([](const fs::path&) {},
               [&](const fs::path& folder) { return Journal::create(folder / "journal.felt", typed, quick, environment()).has_value(); },
               [&](const fs::path& folder) {
                   const fs::path file = folder / "journal.felt";
                   if (!fs::exists(file)) make(file, "made again");
                   (void)notesIn(file, right);
                   checkNothingLeft(folder);
               });
}

TEST_CASE_METHOD(Fixture, "Killed while an entry is added, the journal is sound", "[journal][interruption]") {
    atEachStep([&](const fs::path& folder) { make(folder / "journal.felt", "old"); },
               [&](const fs::path& folder) {
                   auto journal = tryOpen(*this, folder / "journal.felt", right);
                   return journal && journal->apply(action::Add{noted("2026-03-02", "new"), {}});
               },
               [&](const fs::path& folder) {
                   const Notes there = notesIn(folder / "journal.felt", right);
                   CHECK((there == Notes{"old"} || there == Notes{"old", "new"}));
               });
}

TEST_CASE_METHOD(Fixture, "Killed while a backup is made, there is none or a whole one, and it can be made again",
                 "[journal][interruption]") {
    atEachStep([&](const fs::path& folder) { make(folder / "journal.felt", "old"); },
               [&](const fs::path& folder) {
                   auto journal = tryOpen(*this, folder / "journal.felt", right);
                   return journal && journal->backUp(folder / "copy.felt");
               },
               [&](const fs::path& folder) {
                   const fs::path copy = folder / "copy.felt";
                   if (!fs::exists(copy)) need(openJournal(*this, folder / "journal.felt", lock).backUp(copy));
                   CHECK(notesIn(copy, right) == Notes{"old"});
                   CHECK(notesIn(folder / "journal.felt", right) == Notes{"old"});
                   CHECK_FALSE(fs::exists(folder / "copy.felt.part"));
               });
}

TEST_CASE_METHOD(Fixture, "Killed while a backup is restored, the old journal is there or the restored one, and the old one is kept",
                 "[journal][interruption]") {
    const bool hot = GENERATE(false, true);
    atEachStep(
        [&](const fs::path& folder) {
            make(folder / "journal.felt", "old");
            make(folder / "backup.felt", "restored");
            if (hot) makeHot(folder / "journal.felt", lock);
        },
        [&](const fs::path& folder) { return restore(folder / "backup.felt", folder / "journal.felt", typed).has_value(); },
        [&](const fs::path& folder) {
            const Notes there = notesIn(folder / "journal.felt", right);
            if (there != Notes{"old"}) {
                CHECK(there == Notes{"restored"});
                CHECK(notesIn(folder / "journal.felt.before-restore", right) == Notes{"old"});
            }
            CHECK(notesIn(folder / "backup.felt", right) == Notes{"restored"});
            CHECK(fs::hard_link_count(folder / "journal.felt") == 1);
            need(restore(folder / "backup.felt", folder / "journal.felt", typed));
            CHECK(notesIn(folder / "journal.felt", right) == Notes{"restored"});
            checkNothingLeft(folder);
        });
}

TEST_CASE_METHOD(Fixture, "Killed while the passphrase changes, the journal opens with the old one or the new one",
                 "[journal][interruption]") {
    const Passphrase to = GENERATE(Passphrase(), Passphrase("next"));
    if (!right && !to) return;
    const Secret next = secret(to.value_or(""));
    atEachStep([&](const fs::path& folder) { make(folder / "journal.felt", "old"); },
               [&](const fs::path& folder) {
                   auto journal = tryOpen(*this, folder / "journal.felt", right);
                   return journal && journal->changePassphrase(to ? &next : nullptr, {16, 1});
               },
               [&](const fs::path& folder) {
                   const fs::path file = folder / "journal.felt";
                   const bool changed = tryOpen(*this, file, to).has_value();
                   CHECK(need(Journal::wantsPassphrase(file)) == (changed ? to : right).has_value());
                   CHECK(notesIn(file, changed ? to : right) == Notes{"old"});
                   CHECK_FALSE(tryOpen(*this, file, changed ? right : to));
                   checkNothingLeft(folder);
               });
}
