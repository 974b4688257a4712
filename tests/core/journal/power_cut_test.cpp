// What is acknowledged survives a power cut at any moment, whatever part of the unsynced work reached the disk.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>
#include <set>

#include "support/bytes.h"
#include "support/fault_vfs.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;

// Cuts the power before every call that work makes, several times each, and counts the images in which good() finds a loss.
// good gets the folder with what was left.
struct PowerCuts {
    int images = 0;
    int losses = 0;

    void run(FaultVfs& disk, const std::function<void()>& work, const std::function<bool(const fs::path& folder)>& good) {
        std::mt19937 chance(1);
        std::set<FaultVfs::Image> seen;
        disk.onCall([&] {
            for (int i = 0; i < 6; ++i) {
                const auto kept = i == 0 ? FaultVfs::Kept::Nothing : i == 1 ? FaultVfs::Kept::Everything : FaultVfs::Kept::Some;
                const FaultVfs::Image image = disk.image(kept, chance);
                const TempFolder left;
                for (const auto& [name, contents] : image)
                    if (contents) writeBytes(left / fs::path(name).filename(), *contents);
                ++images;
                losses += !good(left.path());
            }
        });
        work();
        disk.onCall({});
    }
};

// Ten rows, each acknowledged by its own transaction, under other settings than Felt's.
PowerCuts tryOut(std::string_view settings) {
    const TempFolder folder;
    const fs::path file = folder / "db";
    writeBytes(file, "");
    need(need(sqlite::Connection::open(file, nullptr)).execute("CREATE TABLE t (v)"));
    FaultVfs disk;
    sqlite::Connection connection = need(sqlite::Connection::open(file, nullptr));
    need(connection.execute(settings));
    int acknowledged = 0;
    PowerCuts cuts;
    cuts.run(
        disk,
        [&] {
            for (int i = 0; i < 10; ++i) {
                need(connection.execute("INSERT INTO t VALUES (zeroblob(900))"));
                ++acknowledged;
            }
        },
        [&](const fs::path& left) {
            auto opened = sqlite::Connection::open(left / "db", nullptr);
            if (!opened) return false;
            const auto count = opened->integer("SELECT count(*) FROM t");
            auto row = opened->prepare("PRAGMA integrity_check");
            return count && *count >= acknowledged && row && row->step() && row->text(0) == "ok";
        });
    return cuts;
}

}  // namespace

TEST_CASE("Settings that are known to lose entries lose some here", "[journal][power]") {
    CHECK(tryOut("PRAGMA synchronous = OFF").losses > 0);
    CHECK(tryOut("PRAGMA synchronous = NORMAL; PRAGMA journal_mode = DELETE").losses > 0);
    CHECK(tryOut("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE").losses > 0);
    const PowerCuts ours = tryOut("SELECT 1");
    CHECK(ours.images > 300);
    CHECK(ours.losses == 0);
}

TEST_CASE("Nothing that a journal acknowledged is lost in a power cut", "[journal][power]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    const World world;
    const TempFolder folder;
    const fs::path file = folder / "journal.felt";
    const Uuid edited = [&] {
        Journal journal = makeJournal(world, file, lock);
        return add(journal, noted("2026-03-01", "before"));
    }();
    const std::string companion = lock == Lock::Locked ? readBytes(folder / "journal.felt.key") : "";
    FaultVfs disk;
    Journal journal = openJournal(world, file, lock);
    std::set<std::string> acknowledged{"before"};
    bool mayBeEdited = false, isEdited = false;
    PowerCuts cuts;
    cuts.run(
        disk,
        [&] {
            for (int i = 0; i < 3; ++i) {
                add(journal, noted("2026-03-02", "entry " + std::to_string(i)));
                acknowledged.insert("entry " + std::to_string(i));
            }
            mayBeEdited = true;
            apply(journal, action::Edit{edited, noted("2026-03-01", "edited")});
            isEdited = true;
            apply(journal, action::Erase{add(journal, noted("2026-03-03", "to be erased"))});
        },
        [&](const fs::path& left) {
            if (lock == Lock::Locked) writeBytes(left / "journal.felt.key", companion);
            Journal after = openJournal(world, left / "journal.felt", lock);
            std::set<std::string> there;
            for (const std::string& note : notes(after)) there.insert(note);
            if (isEdited && there.contains("before")) return false;
            if (mayBeEdited && there.contains("edited")) there.insert("before");
            return findings(after).empty() && std::includes(there.begin(), there.end(), acknowledged.begin(), acknowledged.end());
        });
    CHECK(cuts.images > 300);
    CHECK(cuts.losses == 0);
}

TEST_CASE("Nothing that was acknowledged before a failed sync is lost in a power cut after it", "[journal][power]") {
    const World world;
    for (int failing = 1; failing < 40; ++failing) {
        INFO("sync or other call " << failing);
        const TempFolder folder;
        const fs::path file = folder / "journal.felt";
        {
            Journal made = makeJournal(world, file, Lock::Plain);
            add(made, noted("2026-03-01", "before"));
        }
        std::set<std::string> acknowledged{"before"};
        FaultVfs::Image left;
        {
            FaultVfs disk;
            Journal journal = openJournal(world, file, Lock::Plain);
            disk.failAt(failing, Fault::IoError, false);
            for (int i = 0; i < 2; ++i)
                if (journal.apply(action::Add{noted("2026-03-02", std::to_string(i)), {}})) acknowledged.insert(std::to_string(i));
            std::mt19937 chance(static_cast<unsigned>(failing));
            left = disk.image(FaultVfs::Kept::Nothing, chance);
        }
        for (const auto& [name, contents] : left) {
            fs::remove(name);
            if (contents) writeBytes(name, *contents);
        }
        Journal after = openJournal(world, file, Lock::Plain);
        CHECK(findings(after).empty());
        const auto found = notes(after);
        const std::set<std::string> there(found.begin(), found.end());
        CHECK(std::includes(there.begin(), there.end(), acknowledged.begin(), acknowledged.end()));
    }
}
