// A disk that fails at any one of the calls that a write makes.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

#include "support/fault_vfs.cpp"  // built here: this folder is built from *_test.cpp
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
using Notes = std::vector<std::string>;

struct Fixture : World {
    TempFolder folder;
    fs::path file = folder / "journal.felt";
    Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    Fault fault = GENERATE(Fault::IoError, Fault::DiskFull);

    void makeAnew() {
        for (const auto& each : fs::directory_iterator(folder.path())) fs::remove(each);
        Journal journal = makeJournal(*this, file, lock);
        add(journal, noted("2026-03-01T00:00Z", "long ago"));
    }
    void checkCode(Code code, DiskCall call) {
        if (fault == Fault::DiskFull && call != DiskCall::Sync)
            CHECK(code == Code::DiskFull);
        else
            CHECK(code == Code::StorageFailed);
    }
};

Entry numbered(int number) { return noted("2026-03-0" + std::to_string(number + 2) + "T00:00Z", "entry " + std::to_string(number)); }

}  // namespace

TEST_CASE_METHOD(Fixture, "At whichever call the disk fails, what was acknowledged is there and the journal is sound", "[journal][fault]") {
    const bool lasting = GENERATE(false, true);
    bool reached = true;
    for (int nth = 1; reached; ++nth) {
        INFO("call " << nth << (lasting ? " and all after it" : ""));
        makeAnew();
        Notes acknowledged{"long ago"}, attempted = acknowledged;
        {
            FaultVfs disk;
            Journal journal = openJournal(*this, file, lock);
            disk.failAt(nth, fault, lasting);
            for (int i = 0; i < 3; ++i) {
                const auto applied = journal.apply(action::Add{numbered(i), {}});
                attempted.push_back("entry " + std::to_string(i));
                if (applied)
                    acknowledged.push_back(attempted.back());
                else
                    checkCode(applied.error().code, *disk.failed());
                const bool broken = !applied && applied.error().code == Code::StorageFailed;
                if (!broken || !disk.failed()) continue;
                // Nothing more is written, however often it is tried.
                const int calls = disk.calls();
                for (int again = 0; again < 2; ++again)
                    CHECK(journal.apply(action::Add{numbered(i), {}}).error() == Error{Code::StorageFailed, {}, "earlier fault"});
                CHECK(disk.calls() == calls);
            }
            reached = disk.failed().has_value();
            if (!reached) CHECK(acknowledged == attempted);
        }
        Journal journal = openJournal(*this, file, lock);
        CHECK(findings(journal).empty());
        const Notes there = notes(journal);
        for (const std::string& each : acknowledged) CHECK(std::count(there.begin(), there.end(), each) == 1);
        for (const std::string& each : there) CHECK(std::count(attempted.begin(), attempted.end(), each) == 1);
        add(journal, numbered(5));
        REQUIRE(nth < 1000);
    }
}

TEST_CASE_METHOD(Fixture, "After a full disk was cleared the same journal goes on", "[journal][fault]") {
    if (fault != Fault::DiskFull) return;
    makeAnew();
    FaultVfs disk;
    Journal journal = openJournal(*this, file, lock);
    for (int nth = 1; nth < 1000; ++nth) {
        INFO("call " << nth);
        disk.failAt(nth, Fault::DiskFull, false);
        const auto applied = journal.apply(action::Add{numbered(0), {}});
        disk.heal();
        if (applied) break;
        if (disk.failed() == DiskCall::Sync) journal = openJournal(*this, file, lock);
        add(journal, numbered(1));
    }
    CHECK(findings(journal).empty());
}

TEST_CASE_METHOD(Fixture, "An edit that found the disk full spoils nothing of the next one", "[journal][fault]") {
    if (fault != Fault::DiskFull) return;
    makeAnew();
    FaultVfs disk;
    Journal journal = openJournal(*this, file, lock);
    const Uuid which = add(journal, numbered(0));
    for (int nth = 1; nth < 1000; ++nth) {
        INFO("call " << nth);
        Entry entry = numbered(0);
        std::get<CheckIn>(entry).isPrivate = nth % 2 == 1;
        disk.failAt(nth, Fault::DiskFull, false);
        const auto applied = journal.apply(action::Edit{which, entry});
        disk.heal();
        if (applied && !disk.failed()) break;
        if (disk.failed() == DiskCall::Sync) journal = openJournal(*this, file, lock);
        need(journal.apply(action::Edit{which, entry}));
        CHECK(findings(journal).empty());
    }
}

TEST_CASE_METHOD(Fixture, "At whichever call the disk fails, creating, copying and changing the passphrase leave the old or the new",
                 "[journal][fault]") {
    const int what = GENERATE(0, 1, 2);
    const Secret passphrase = secret(), next = secret("next");
    bool reached = true;
    for (int nth = 1; reached; ++nth) {
        INFO((what == 0 ? "create" : what == 1 ? "backUp" : "changePassphrase") << ", call " << nth);
        makeAnew();
        Status done;
        {
            FaultVfs disk;
            std::optional<Journal> journal;
            if (what > 0) journal = openJournal(*this, file, lock);
            disk.failAt(nth, fault, false);
            if (what == 0) {
                auto made = Journal::create(folder / "made.felt", lock == Lock::Locked ? &passphrase : nullptr, quick, environment());
                done = made ? Status() : tl::unexpected(made.error());
            }
            if (what == 1) done = journal->backUp(folder / "made.felt");
            if (what == 2) done = journal->changePassphrase(&next, quick);
            reached = disk.failed().has_value();
            if (!reached) CHECK(done);
            if (!done) checkCode(done.error().code, *disk.failed());
        }
        for (const auto& each : fs::directory_iterator(folder.path()))
            for (const char* left : {".new", ".part", ".new-journal", ".part-journal"}) CHECK_FALSE(each.path().string().ends_with(left));
        if (what < 2) {
            // Where a new journal was whole and only its opening failed, it stays.
            const bool there = fs::exists(folder / "made.felt");
            CHECK((there || !done));
            if (what == 1) CHECK(there == done.has_value());
            if (there) need(openJournal(*this, folder / "made.felt", lock).check());
            Journal journal = openJournal(*this, file, lock);
            CHECK(findings(journal).empty());
        } else {
            Journal journal = need(tryOpen(*this, file,
                                           done                   ? std::optional("next")
                                           : lock == Lock::Locked ? std::optional("correct horse")
                                                                  : std::nullopt));
            CHECK(notes(journal) == Notes{"long ago"});
            CHECK(findings(journal).empty());
        }
        REQUIRE(nth < 2000);
    }
}

namespace {

// What changes a journal.
struct Work {
    const char* name;
    std::function<Status(Journal&, const fs::path& folder)> act;
};

Status changed(const Result<Changes>& changes) { return changes ? Status() : tl::unexpected(changes.error()); }

const Work works[] = {{"edit",
                       [](Journal& journal, const fs::path&) {
                           return changed(journal.apply(action::Edit{id(1), noted("2026-03-01", "edited")}));
                       }},
                      {"delete", [](Journal& journal, const fs::path&) { return changed(journal.apply(action::Delete{id(1)})); }},
                      {"erase", [](Journal& journal, const fs::path&) { return changed(journal.apply(action::Erase{id(1)})); }},
                      {"draft",
                       [](Journal& journal, const fs::path&) {
                           return changed(journal.apply(action::SaveDraft{"check-in", "half"}));
                       }},
                      {"import",
                       [](Journal& journal, const fs::path&) {
                           action::Import import;
                           for (int number = 10; number < 20; ++number) {
                               Entry entry = noted("2026-03-01", "imported");
                               setId(entry, id(number));
                               setWritten(entry, need(Moment::parse("2026-03-01T08:00Z")));
                               import.records.push_back({.entry = entry, .revision = 1, .deleted = {}, .history = {}});
                           }
                           return changed(journal.apply(import));
                       }},
                      {"merge", [](Journal& journal, const fs::path& folder) -> Status {
                           FELT_TRY(OtherCopy other, journal.readCopy(folder / "other.felt"));
                           const auto merged = journal.merge(std::move(other));
                           return merged ? Status() : tl::unexpected(merged.error());
                       }}};

std::string saying(Journal& journal) {
    std::string all;
    need(journal.each(EntryKind::CheckIn, {}, Resting::Included, [&](const Record& record) {
        all += writeEntry(record.entry) + (record.deleted ? " rests" : "") + "\n";
        return true;
    }));
    for (const Draft& draft : need(journal.drafts())) all += draft.body;
    return all;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "At whichever call the disk fails, whatever is done to a journal is done whole or not at all",
                 "[journal][fault][.long]") {
    const bool lasting = GENERATE(false, true);
    for (const Work& work : works) {
        const auto prepare = [&] {
            makeAnew();
            Journal journal = openJournal(*this, file, lock);
            Entry entry = noted("2026-03-01", "one");
            setId(entry, id(1));
            add(journal, entry);
            need(journal.backUp(folder / "other.felt"));
            Journal other = openJournal(*this, folder / "other.felt", lock);
            for (int number = 2; number < 8; ++number) add(other, numbered(number));
            need(other.apply(action::Edit{id(1), noted("2026-03-01", "edited there")}));
        };
        prepare();
        std::string before;
        {
            Journal journal = openJournal(*this, file, lock);
            before = saying(journal);
        }
        bool reached = true;
        int calls = 0;
        for (int nth = 1; reached; ++nth) {
            INFO(work.name << ", call " << nth << (lasting ? " and all after it" : ""));
            prepare();
            Status done;
            {
                FaultVfs disk;
                Journal journal = openJournal(*this, file, lock);
                disk.failAt(nth, fault, lasting);
                done = work.act(journal, folder.path());
                reached = disk.failed().has_value();
                // Of a disk that stays full that is what may be said in the end, whichever call met it first.
                const bool staysFull = lasting && fault == Fault::DiskFull && !done && done.error().code == Code::DiskFull;
                if (!done && !staysFull) checkCode(done.error().code, *disk.failed());
            }
            Journal journal = openJournal(*this, file, lock);
            CHECK(findings(journal).empty());
            const std::string now = saying(journal);
            if (done) CHECK(now != before);
            if (!done && !lasting && now == before) need(work.act(journal, folder.path()));
            CHECK(findings(journal).empty());
            calls = nth;
            REQUIRE(nth < 5'000);
        }
        CHECK(calls > 5);
    }
}
