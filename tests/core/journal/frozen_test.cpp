// Journals as they were when their format was released; every later Felt opens them and reads the same.
// To make those of a new format N (never to replace old ones):
//     FELT_FREEZE_TO=tests/data/journals/N build/dev/tests/journal_tests '[.freeze]'
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
constexpr EntryKind kinds[] = {EntryKind::CheckIn, EntryKind::Review, EntryKind::PracticeRun, EntryKind::OwnWord, EntryKind::Share};

// One entry of every kind, one edited, one deleted, one erased, a draft.
void fill(Journal& journal) {
    add(journal, checkIn(fullCheckIn));
    const Uuid edited = add(
        journal, entry(EntryKind::Review, R"({"at":"2026-03-01T08:00","card":"word-meaning/es/s.tight","rating":2,"duration_ms":4200})"));
    apply(journal,
          action::Edit{edited, entry(EntryKind::Review,
                                     R"({"at":"2026-03-01T08:00","card":"word-meaning/es/s.tight","rating":3,"answer":"tirante"})")});
    const Uuid deleted = add(journal, entry(EntryKind::PracticeRun,
                                            R"({"at":"2026-03-01T08:10:00.5-05:00","practice":"p.orient","seconds":90,"after":"better"})"));
    apply(journal, action::Delete{deleted});
    add(journal, entry(EntryKind::OwnWord,
                       R"({"at":"2026-03-02","kind":"sensation","language":"de","lemma":"kieselig","nearest":"s.heavy","x":[1,2.5]})"));
    add(journal,
        entry(
            EntryKind::Share,
            R"({"at":"2026-03-03T10:00Z","format":"pdf","recipient":"Dr. R","from":"2026-02-01","to":"2026-02-28","fields":["feelings"]})"));
    apply(journal, action::Erase{add(journal, noted("2026-03-04", "erased"))});
    apply(journal, action::SaveDraft{"check-in", R"({"at":"2026-03-05","note":"half"})"});
}

// All that can be told of a journal.
std::string story(Journal& journal) {
    Json told = Json::object();
    for (const EntryKind kind : kinds) {
        need(journal.each(kind, {}, Resting::Included, [&](const Record& record) {
            Json each{{"entry", toJson(record.entry)}, {"revision", record.revision}};
            if (record.deleted) each["deleted"] = record.deleted->text();
            for (const Revision& revision : record.history)
                each["history"].push_back(
                    {{"number", revision.number}, {"replaced", revision.replaced.text()}, {"was", need(parseJson(revision.json))}});
            told[std::string(name(kind))].push_back(each);
            return true;
        }));
    }
    for (const Tombstone& each : need(journal.tombstones())) told["erased"].push_back({{"id", each.id.text()}, {"at", each.erased.text()}});
    told["draft"] = need(journal.draft("check-in")).value_or("");
    return told.dump(2) + '\n';
}

const fs::path frozen = fs::path(FELT_TEST_DATA) / "journals";

}  // namespace

TEST_CASE("Journals of every format that was released open and read as they did then", "[journal][frozen]") {
    int formats = 0;
    for (const auto& format : fs::directory_iterator(frozen)) {
        if (!format.is_directory()) continue;
        ++formats;
        INFO("format " << format.path().filename());
        for (const Lock lock : {Lock::Plain, Lock::Locked}) {
            const World world;
            const TempFolder folder;
            for (const auto& each : fs::directory_iterator(format.path()))
                writeBytes(folder / each.path().filename(), readBytes(each.path()));
            const fs::path file = folder / (lock == Lock::Plain ? "plain.felt" : "locked.felt");
            CHECK(need(Journal::wantsPassphrase(file)) == (lock == Lock::Locked));
            Journal journal = openJournal(world, file, lock);
            CHECK(findings(journal).empty());
            CHECK(story(journal) == readBytes(format.path() / "entries.json"));
            CHECK(need(journal.search({{{"brustkorb"}, {}}}, 9)).size() == 1);
            add(journal, noted("2026-03-09", "today"));
            CHECK(findings(journal).empty());
        }
    }
    CHECK(formats >= 1);
}

TEST_CASE("Freeze journals of this format", "[.freeze]") {
    const char* const to = std::getenv("FELT_FREEZE_TO");
    REQUIRE(to != nullptr);
    fs::create_directories(to);
    for (const Lock lock : {Lock::Plain, Lock::Locked}) {
        const World world;
        const fs::path file = fs::path(to) / (lock == Lock::Plain ? "plain.felt" : "locked.felt");
        {
            // The same chance for both, so that they hold the same ids.
            World filling;
            filling.time = world.time;
            Journal journal = makeJournal(filling, file, Lock::Plain);
            fill(journal);
            const Secret passphrase = secret();
            if (lock == Lock::Locked) need(journal.changePassphrase(&passphrase, {64, 2}));
            if (lock == Lock::Plain) writeBytes(fs::path(to) / "entries.json", story(journal));
        }
        fs::remove(withSuffix(file, "-journal"));
    }
}
