// What can still be read of a damaged journal.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>

#include "journal/search.h"
#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
constexpr std::size_t page = 4096;

struct Damaged : World {
    TempFolder folder;
    fs::path file = folder / "journal.felt";
    Lock lock = Lock::Plain;

    // 240 check-ins and some of everything else.
    void make(Lock how) {
        lock = how;
        Journal journal = makeJournal(*this, file, lock);
        std::vector<Record> records;
        for (int i = 1; i <= 240; ++i) {
            Entry each = noted("2026-03-01T07:00Z", "note " + std::to_string(i) + std::string(std::size_t(i % 7) * 90, 'n'));
            setId(each, id(i));
            setWritten(each, need(Moment::parse("2026-03-01T07:01Z")));
            records.push_back({each, 1, {}, {}});
        }
        apply(journal, action::Import{std::move(records), {}, {}});
        apply(journal, action::Edit{id(3), noted("2026-03-02", "edited")});
        apply(journal, action::Delete{id(4)});
        apply(journal, action::Erase{id(5)});
        apply(journal, action::SaveDraft{"check-in", "half a sentence"});
        add(journal, entry(EntryKind::PracticeRun, R"({"at":"2026-03-01","practice":"p","distress_before":5,"after":"same"})"));
    }
    Journal open() { return openJournal(*this, file, lock); }
    // Everything that the journal says of its entries.
    static std::map<std::string, std::string> told(Journal& journal) {
        std::map<std::string, std::string> told;
        for (const EntryKind kind : {EntryKind::CheckIn, EntryKind::PracticeRun})
            need(journal.each(kind, {}, Resting::Included, [&](const Record& record) {
                std::string& said = told[idOf(record.entry)->text()];
                said = writeEntry(record.entry) + std::to_string(record.revision) + (record.deleted ? record.deleted->text() : "");
                for (const Revision& each : record.history) said += each.json;
                return true;
            }));
        return told;
    }
    std::size_t pages() const { return fs::file_size(file) / page; }
    void spoil(std::size_t number) { patch(file, number * page, std::string(page, '\x5a')); }
};

}  // namespace

TEST_CASE_METHOD(Damaged, "Of a sound journal everything can be read, and nothing changed", "[journal][readable]") {
    make(GENERATE(Lock::Plain, Lock::Locked));
    Journal journal = open();
    const std::string before = readBytes(file);
    Journal readable = need(journal.readable());
    REQUIRE(readable.reach());
    CHECK(readable.reach()->read == 240);
    CHECK(readable.reach()->known == 240);
    CHECK_FALSE(journal.reach());
    CHECK(told(readable) == told(journal));
    CHECK(need(readable.draft("check-in")) == "half a sentence");
    REQUIRE(need(readable.tombstones()).size() == 1);
    CHECK(need(readable.search({{{"edited"}, {}}}, 10)).size() == 1);
    CHECK(failure(readable.apply(action::Delete{id(9)})) == Code::OnlyReadable);
    CHECK(failure(readable.preview(action::Import{})) == Code::OnlyReadable);
    CHECK(failure(readable.backUp(folder / "copy")) == Code::OnlyReadable);
    CHECK(failure(readable.changePassphrase(nullptr, quick)) == Code::OnlyReadable);
    CHECK_FALSE(need(readable.eraseRested()));
    CHECK(readBytes(file) == before);
}

TEST_CASE_METHOD(Damaged, "Whichever page is spoiled, what stands on the others is read as it was", "[journal][readable]") {
    make(GENERATE(Lock::Plain, Lock::Locked));
    const std::map<std::string, std::string> sound = [&] {
        Journal journal = open();
        return told(journal);
    }();
    const std::string bytes = readBytes(file);
    std::size_t whole = 0;
    for (std::size_t spoiled = 1; spoiled < pages(); ++spoiled) {
        INFO("page " << spoiled);
        writeBytes(file, bytes);
        spoil(spoiled);
        Journal readable =
            need(Journal::openReadable(file, lock == Lock::Locked ? std::optional(secret()).operator->() : nullptr, environment()));
        const auto found = told(readable);
        CHECK(found.size() == readable.reach()->read);
        for (const auto& [id, said] : found) {
            REQUIRE(sound.contains(id));
            // Of an edited entry its history may be what is lost.
            CHECK(sound.at(id).starts_with(said));
        }
        const std::size_t lost = sound.size() - found.size();
        whole += lost == 0;
        CHECK(readable.reach()->known <= sound.size());
        CHECK((lost <= 60 || found.empty()));  // what one page can hold, or all where it leads to every other
        if (lost > 0 && !found.empty()) CHECK(readable.reach()->known > readable.reach()->read);
    }
    // Those of the indexes and of the search.
    CHECK(whole > pages() / 4);
}

TEST_CASE_METHOD(Damaged, "Where the first page is gone nothing opens", "[journal][readable]") {
    make(GENERATE(Lock::Plain, Lock::Locked));
    patch(file, 200, std::string(page - 200, '\x5a'));
    const Secret passphrase = secret();
    CHECK(failure(Journal::openReadable(file, lock == Lock::Locked ? &passphrase : nullptr, environment())) == Code::Damaged);
}

TEST_CASE_METHOD(Damaged, "What could be read can become the journal, and the damaged file is kept", "[journal][readable]") {
    make(GENERATE(Lock::Plain, Lock::Locked));
    const std::string bytes = readBytes(file);
    std::map<std::string, std::string> found;
    for (std::size_t spoiled = 2; found.empty(); ++spoiled) {  // a page with entries on it
        writeBytes(file, bytes);
        spoil(spoiled);
        Journal journal = open();
        Journal readable = need(journal.readable());
        if (readable.reach()->read == readable.reach()->known || readable.reach()->read == 0) continue;
        found = told(readable);
        const auto kept = need(readable.replaceByReadable());
        REQUIRE(kept);
        CHECK(fs::exists(*kept));
    }
    Journal journal = open();
    CHECK(told(journal) == found);
    CHECK(findings(journal).empty());
    CHECK(need(journal.draft("check-in")) == "half a sentence");
    CHECK(add(journal, noted("2026-03-05", "after")) != id(1));
    for (const std::string& name : namesIn(folder.path())) CHECK_FALSE(name.ends_with(".new"));
}

TEST_CASE_METHOD(Damaged, "A copy is found and put in place with the key that is at hand", "[journal][readable]") {
    make(GENERATE(Lock::Plain, Lock::Locked));
    Journal journal = open();
    const auto before = told(journal);
    CHECK_FALSE(journal.newestSoundCopy());
    need(journal.backUp(folder / "copy.felt"));
    spoil(3);
    Journal readable = need(journal.readable());
    const auto copy = readable.newestSoundCopy();
    REQUIRE(copy == folder / "copy.felt");
    CHECK(need(readable.replaceByCopy(*copy)));
    Journal after = open();
    CHECK(told(after) == before);
    CHECK(findings(after).empty());
}

TEST_CASE_METHOD(Damaged, "Another journal in the same folder is no copy", "[journal][readable]") {
    make(Lock::Plain);
    Journal journal = open();
    need(journal.backUp(folder / "copy.felt"));
    Journal other = makeJournal(*this, folder / "other.felt", Lock::Plain);
    add(other, noted("2026-03-01", "somebody else's"));
    spoil(3);
    CHECK(need(journal.readable()).newestSoundCopy() == folder / "copy.felt");
    std::filesystem::remove(folder / "copy.felt");
    CHECK_FALSE(need(journal.readable()).newestSoundCopy());
}

TEST_CASE_METHOD(Damaged, "A check that is called off says so", "[journal][readable]") {
    make(GENERATE(Lock::Plain, Lock::Locked));
    Journal journal = open();
    std::atomic<bool> stop = true;
    const Journal::Check check = journal.laterCheck();
    CHECK(failure(check(stop)) == Code::Stopped);
    stop = false;
    CHECK(need(check(stop)).empty());
}
