#include "journal/backups.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;
namespace chr = std::chrono;
using chr::days;

namespace {

Day on(int y, unsigned m, unsigned d) { return Day(chr::year(y) / chr::month(m) / chr::day(d)); }

// What is left when a copy is made on each of those days and thinned at once.
std::set<Day> afterLiving(Day from, Day to, int every = 1) {
    std::set<Day> kept;
    for (Day today = from; today <= to; today += days(every)) {
        kept.insert(today);
        for (const Day gone : outgrown({kept.begin(), kept.end()}, today)) kept.erase(gone);
    }
    return kept;
}

}  // namespace

TEST_CASE("Copies are thinned by age: days, then weeks, then months, then years", "[journal][backups]") {
    const Day today = on(2026, 11, 21);
    const std::set<Day> kept = afterLiving(on(2021, 1, 1), today);
    for (int back = 0; back < 14; ++back) CHECK(kept.contains(today - days(back)));
    CHECK_FALSE(kept.contains(today - days(14)));  // a Saturday
    CHECK(kept.contains(on(2026, 11, 1)));         // the Sundays before
    CHECK(kept.contains(on(2026, 10, 4)));
    CHECK_FALSE(kept.contains(on(2026, 9, 20)));  // older than eight weeks
    CHECK(kept.contains(on(2026, 8, 31)));        // the ends of the months before
    CHECK(kept.contains(on(2024, 12, 31)));
    CHECK_FALSE(kept.contains(on(2024, 11, 30)));  // older than 24 months
    CHECK(kept.contains(on(2023, 12, 31)));        // the ends of the years before
    CHECK(kept.contains(on(2021, 12, 31)));
    CHECK(kept.size() < 14 + 9 + 25 + 6);
}

TEST_CASE("However often Felt is opened, there is always a copy of about that age", "[journal][backups]") {
    const int every = GENERATE(1, 3, 10, 45);
    const Day today = on(2026, 11, 21);
    const std::set<Day> kept = afterLiving(on(2022, 1, 1), today, every);
    const auto atMost = [&](int back, int slack) {
        const auto found = kept.upper_bound(today - days(back));
        return found != kept.begin() && today - days(back) - *std::prev(found) <= days(slack + every);
    };
    CHECK(atMost(7, 0));
    CHECK(atMost(40, 7));
    CHECK(atMost(300, 31));
    CHECK(atMost(1'000, 366));
}

TEST_CASE("Whatever a clock says, the three newest copies stay", "[journal][backups]") {
    std::vector<Day> recent;
    for (int back = 1; back <= 20; ++back) recent.push_back(on(2026, 11, 21) - days(back));
    const auto gone = outgrown(recent, on(2041, 1, 1));
    for (const Day newest : {on(2026, 11, 20), on(2026, 11, 19), on(2026, 11, 18)})
        CHECK(std::find(gone.begin(), gone.end(), newest) == gone.end());
    // Copies from a time when the clock was ahead are left alone, and push nothing out.
    recent.push_back(on(2041, 1, 1));
    CHECK(outgrown(recent, on(2026, 11, 21)) == outgrown({recent.begin(), recent.end() - 1}, on(2026, 11, 21)));
    CHECK(outgrown({}, on(2026, 1, 1)).empty());
}

TEST_CASE("The copy of a day is made once, when something has changed, and opens", "[journal][backups]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    const World world;
    const TempFolder folder;
    const auto file = folder / "journal.felt", copies = folder / "backups";
    Journal journal = makeJournal(world, file, lock);
    CHECK_FALSE(need(keepBackups(journal, copies, on(2026, 11, 1))));  // nothing to lose yet
    add(journal, noted("2026-11-01", "first"));
    CHECK(need(keepBackups(journal, copies, on(2026, 11, 1))));
    CHECK(backupFile(copies, file, on(2026, 11, 1)).filename() == "journal-2026-11-01.felt");
    add(journal, noted("2026-11-01", "second"));
    CHECK_FALSE(need(keepBackups(journal, copies, on(2026, 11, 1))));
    CHECK(need(keepBackups(journal, copies, on(2026, 11, 2))));
    CHECK_FALSE(need(keepBackups(journal, copies, on(2026, 11, 3))));  // nothing new since
    CHECK(backupsIn(copies, file) == std::vector{on(2026, 11, 1), on(2026, 11, 2)});
    Journal first = openJournal(world, backupFile(copies, file, on(2026, 11, 1)), lock);
    CHECK(notes(first) == std::vector<std::string>{"first"});
    CHECK(journal.newestSoundCopy() == backupFile(copies, file, on(2026, 11, 2)));
}

TEST_CASE("What has outgrown goes with its companion, and nothing else does", "[journal][backups]") {
    const World world;
    const TempFolder folder;
    const auto file = folder / "journal.felt", copies = folder / "backups";
    Journal journal = makeJournal(world, file, Lock::Locked);
    for (unsigned d = 1; d <= 6; ++d) {
        add(journal, noted("2026-01-01", "n"));
        CHECK(need(keepBackups(journal, copies, on(2026, 1, d))));
    }
    for (const char* other :
         {"journal-2026-01-02.felt.key.old", "journal-2026-13-01.felt", "journal-2026-1-1.felt", "other-2026-01-01.felt", "mine.felt"})
        writeBytes(copies / other, "somebody else's");
    add(journal, noted("2026-01-01", "n"));
    CHECK(need(keepBackups(journal, copies, on(2026, 6, 1))));
    // The last of January, the two newest before today, and what is not Felt's.
    CHECK(backupsIn(copies, file) == std::vector{on(2026, 1, 5), on(2026, 1, 6), on(2026, 6, 1)});
    CHECK(namesIn(copies) == std::set<std::string>{"journal-2026-01-05.felt", "journal-2026-01-05.felt.key", "journal-2026-01-06.felt",
                                                   "journal-2026-01-06.felt.key", "journal-2026-06-01.felt", "journal-2026-06-01.felt.key",
                                                   "journal-2026-01-02.felt.key.old", "journal-2026-13-01.felt", "journal-2026-1-1.felt",
                                                   "other-2026-01-01.felt", "mine.felt"});
}

TEST_CASE("Setting a passphrase leaves no copy that can be read without it", "[journal][backups]") {
    const World world;
    const TempFolder folder;
    const auto file = folder / "journal.felt", copies = folder / "backups";
    Journal journal = makeJournal(world, file, Lock::Plain);
    CHECK_FALSE(need(renewBackups(journal, copies, on(2026, 1, 9))));
    CHECK_FALSE(std::filesystem::exists(copies));  // nothing where there was none
    for (unsigned d = 1; d <= 3; ++d) {
        add(journal, noted("2026-01-01", "n"));
        CHECK(need(keepBackups(journal, copies, on(2026, 1, d))));
    }
    const Secret passphrase = secret();
    need(journal.changePassphrase(&passphrase, quick));
    const unsigned day = GENERATE(3u, 9u);  // the day of the newest, or later
    CHECK(need(renewBackups(journal, copies, on(2026, 1, day))));
    CHECK_FALSE(need(renewBackups(journal, copies, on(2026, 1, day))));
    CHECK(backupsIn(copies, file) == std::vector{on(2026, 1, day)});
    CHECK(namesIn(copies).size() == 2);
    Journal copy = openJournal(world, backupFile(copies, file, on(2026, 1, day)), Lock::Locked);
    CHECK(notes(copy).size() == 3);
}

TEST_CASE("Only copies of this journal that can be read without a passphrase are renewed", "[journal][backups]") {
    const World world;
    const TempFolder folder;
    const auto file = folder / "journal.felt", copies = folder / "backups";
    Journal journal = makeJournal(world, file, Lock::Locked);
    for (unsigned d = 1; d <= 2; ++d) {
        add(journal, noted("2026-01-01", "n"));
        CHECK(need(keepBackups(journal, copies, on(2026, 1, d))));
    }
    // On a stick that two people share.
    Journal another = makeJournal(world, copies / "journal-2025-12-01.felt", Lock::Plain);
    add(another, noted("2026-01-01", "of another"));
    CHECK_FALSE(need(renewBackups(journal, copies, on(2026, 1, 3))));
    CHECK(backupsIn(copies, file).size() == 3);
}

TEST_CASE("Before the passphrase changes a copy is kept under the one it had", "[journal][backups]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    const World world;
    const TempFolder folder;
    const auto file = folder / "journal.felt", copies = folder / "backups";
    Journal journal = makeJournal(world, file, lock);
    add(journal, noted("2026-01-01", "canary"));
    CHECK(need(keepBackups(journal, copies, on(2026, 1, 1))));
    const Secret next = secret("next");
    const auto kept = need(changePassphrase(journal, &next, quick, {copies, folder / "nowhere"}, on(2026, 1, 2)));
    CHECK(notes(*std::make_unique<Journal>(need(tryOpen(world, file, "next")))) == std::vector<std::string>{"canary"});
    CHECK(kept.has_value() == (lock == Lock::Locked));
    if (kept) {
        Journal before = openJournal(world, *kept, lock);
        CHECK(notes(before) == std::vector<std::string>{"canary"});
        CHECK(findings(before).empty());
        CHECK(backupsIn(copies, file) == std::vector{on(2026, 1, 1)});  // under the passphrase it had
    } else {
        CHECK(backupsIn(copies, file) == std::vector{on(2026, 1, 2)});
        for (const auto& each : std::filesystem::recursive_directory_iterator(folder.path()))
            if (each.is_regular_file()) CHECK(readBytes(each.path()).find("canary") == std::string::npos);
    }
}

TEST_CASE("Where no copy can be made first, the passphrase stays as it is", "[journal][backups]") {
    const World world;
    const TempFolder folder;
    Journal journal = makeJournal(world, folder / "journal.felt", Lock::Locked);
    const Secret empty;
    CHECK(failure(changePassphrase(journal, &empty, quick, {}, on(2026, 1, 1))) == Code::EmptyPassphrase);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"journal.felt", "journal.felt.key"});
}
