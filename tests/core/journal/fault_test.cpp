// A disk that fails at any one of the calls that a write makes.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

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
