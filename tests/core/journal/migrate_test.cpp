#include "journal/migrate.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <filesystem>

#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

constexpr std::string_view good = "ALTER TABLE entry ADD COLUMN mood TEXT; UPDATE entry SET mood = 'fine'; PRAGMA user_version = 2;";
constexpr std::string_view failing =
    "ALTER TABLE entry ADD COLUMN mood TEXT; DELETE FROM entry; INSERT INTO missing VALUES (1); PRAGMA user_version = 2;";

struct Fixture : World {
    TempFolder folder;
    std::filesystem::path file = folder / "journal.felt";
    Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    Fixture() {
        Journal journal = makeJournal(*this, file, lock);
        for (int i = 0; i < 3; ++i) add(journal, noted("2026-03-01", "note"));
    }
    static std::vector<std::string_view> with(std::string_view second) { return {migrations()[0], second}; }
    static std::int64_t format(sqlite::Connection& database) { return need(database.integer("PRAGMA user_version")); }
    void checkUnchanged() {
        Journal journal = openJournal(*this, file, lock);
        CHECK(notes(journal).size() == 3);
        CHECK(findings(journal).empty());
        add(journal, noted("2026-03-02", "goes on"));
    }
};

Status nothing() { return {}; }

}  // namespace

TEST_CASE_METHOD(Fixture, "What is missing is run once, after the copy was made", "[journal][migrate]") {
    sqlite::Connection database = databaseOf(file, lock);
    int copies = 0;
    const auto before = [&]() -> Status {
        ++copies;
        CHECK(format(database) == 1);
        return {};
    };
    need(migrate(database, with(good), before));
    CHECK(copies == 1);
    CHECK(format(database) == 2);
    CHECK(need(database.integer("SELECT count(*) FROM entry WHERE mood = 'fine'")) == 3);
    need(migrate(database, with(good), before));
    CHECK(copies == 1);
}

TEST_CASE_METHOD(Fixture, "A migration that fails half-way leaves every row and the format", "[journal][migrate]") {
    {
        sqlite::Connection database = databaseOf(file, lock);
        CHECK(failure(migrate(database, with(failing), nothing)) == Code::Damaged);
        CHECK(format(database) == 1);
        // It can be tried again on the same connection.
        CHECK(failure(migrate(database, with(failing), nothing)) == Code::Damaged);
        const std::vector<std::string_view> three{migrations()[0], good, "INSERT INTO missing VALUES (1)"};
        CHECK(failure(migrate(database, three, nothing)) == Code::Damaged);
        CHECK(format(database) == 1);
    }
    checkUnchanged();
}

TEST_CASE_METHOD(Fixture, "Without a copy nothing is changed", "[journal][migrate]") {
    const std::string before = readBytes(file);
    {
        sqlite::Connection database = databaseOf(file, lock);
        CHECK(failure(migrate(database, with(good), [] { return Status(fail(Code::DiskFull)); })) == Code::DiskFull);
    }
    CHECK((readBytes(file) == before));
    checkUnchanged();
}

TEST_CASE_METHOD(Fixture, "Two programs that open the journal at once do not migrate it twice", "[journal][migrate]") {
    sqlite::Connection first = databaseOf(file, lock);
    need(migrate(first, with(good), [&] {
        sqlite::Connection second = databaseOf(file, lock);
        return migrate(second, with(good), nothing);
    }));
    CHECK(format(first) == 2);
    CHECK(failure(migrate(first, migrations(), nothing)) == Code::NewerJournal);
}

TEST_CASE_METHOD(Fixture, "A newer format is refused before any copy, byte for byte as it was", "[journal][migrate]") {
    need(databaseOf(file, lock).execute("PRAGMA user_version = 3"));
    const std::string before = readBytes(file);
    sqlite::Connection database = databaseOf(file, lock);
    const auto refused = migrate(database, with(good), [] { return Status(fail(Code::DiskFull)); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{Code::NewerJournal, {}, "3"});
    CHECK((readBytes(file) == before));
}

TEST_CASE_METHOD(Fixture, "Opening an older journal keeps a copy of it, also when it has to be tried twice", "[journal][migrate]") {
    // There is no format older than 1; this stands in for one whose migration fails.
    need(databaseOf(file, lock).execute("PRAGMA user_version = 0"));
    const auto passphrase = lock == Lock::Locked ? std::optional("correct horse") : std::nullopt;
    for (const char* copy : {"journal.felt.format-0", "journal.felt.format-0-2"}) {
        const auto opened = tryOpen(*this, file, passphrase);
        REQUIRE_FALSE(opened);
        CHECK(opened.error() == Error{Code::Damaged, file.string(), "schema"});
        sqlite::Connection kept = databaseOf(folder / copy, lock);
        CHECK(need(kept.integer("SELECT count(*) FROM entry")) == 3);
    }
    need(databaseOf(file, lock).execute("PRAGMA user_version = 1"));
    checkUnchanged();
}
