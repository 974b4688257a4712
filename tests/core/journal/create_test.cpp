#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

struct Fixture : World {
    TempFolder folder;
    std::filesystem::path file = folder / "journal.felt";
    Result<Journal> create(const std::filesystem::path& where, std::optional<std::string_view> passphrase) {
        const Secret typed = secret(passphrase.value_or(""));
        return Journal::create(where, passphrase ? &typed : nullptr, quick, environment());
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "A new journal is empty, sound and for its owner alone", "[journal][create]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    const auto mask = ::umask(0);
    {
        Journal journal = makeJournal(*this, file, lock);
        ::umask(mask);
        CHECK(journal.file() == file);
        CHECK(need(journal.empty()));
        CHECK(findings(journal).empty());
        add(journal, noted("2026-03-01", "first"));
        CHECK_FALSE(need(journal.empty()));
    }
    for (const std::string& name : namesIn(folder.path())) CHECK(modeOf(folder / name) == 0600);
    CHECK(need(Journal::wantsPassphrase(file)) == (lock == Lock::Locked));
    Journal again = openJournal(*this, file, lock);
    CHECK(notes(again) == std::vector<std::string>{"first"});
}

TEST_CASE_METHOD(Fixture, "A locked journal shows its salt and nothing else", "[journal][create]") {
    {
        Journal journal = makeJournal(*this, file, Lock::Locked);
        add(journal, noted("2026-03-01", "a canary sings"));
    }
    const std::string bytes = readBytes(file);
    const auto companion = need(sqlite::KeyParameters::parse(readBytes(folder / "journal.felt.key")));
    CHECK(sqlite::saltOf(file) == companion.salt);
    CHECK(companion.cost == quick);
    for (const char* plain : {"SQLite", "canary", "entry", "CREATE"}) CHECK(bytes.find(plain) == std::string::npos);
    for (const std::string& name : namesIn(folder.path())) CHECK(readBytes(folder / name).find("canary") == std::string::npos);
}

TEST_CASE_METHOD(Fixture, "Two new journals share neither salt nor key nor identity", "[journal][create]") {
    makeJournal(*this, folder / "a", Lock::Locked);
    makeJournal(*this, folder / "b", Lock::Locked);
    CHECK(sqlite::saltOf(folder / "a") != sqlite::saltOf(folder / "b"));
    const auto seal = [&](const char* name, std::string_view column) {
        sqlite::Connection database = databaseOf(folder / name, Lock::Locked);
        const std::string sql = "SELECT " + std::string(column) + " FROM seal";
        sqlite::Statement row = need(database.prepare(sql));
        REQUIRE(need(row.step()));
        return std::string(row.text(0));
    };
    for (const char* column : {"journal", "key"}) CHECK(seal("a", column) != seal("b", column));
}

TEST_CASE_METHOD(Fixture, "Nothing is ever written over", "[journal][create]") {
    const std::optional<std::string_view> passphrase = GENERATE(std::optional<std::string_view>(), std::optional<std::string_view>("p"));
    for (const char* taken : {"journal.felt", "journal.felt.key", "journal.felt-journal"}) {
        const TempFolder place;
        writeBytes(place / taken, "somebody's");
        CHECK(failure(create(place / "journal.felt", passphrase)) == Code::JournalExists);
        CHECK(namesIn(place.path()) == std::set<std::string>{taken});
        CHECK(readBytes(place / taken) == "somebody's");
    }
    std::filesystem::create_directory(folder / "folder");
    std::filesystem::create_symlink(folder / "nowhere", folder / "link");
    writeBytes(folder / "empty", "");
    for (const char* taken : {"folder", "link", "empty"}) CHECK(failure(create(folder / taken, passphrase)) == Code::JournalExists);
}

TEST_CASE_METHOD(Fixture, "The emptied recovery file of a journal that moved away is in nobody's way", "[journal][create]") {
    writeBytes(folder / "journal.felt-journal", "");
    REQUIRE(create(file, std::nullopt));
}

TEST_CASE_METHOD(Fixture, "An empty passphrase is refused before anything is made", "[journal][create]") {
    CHECK(failure(create(folder / "deeper" / "journal.felt", "")) == Code::EmptyPassphrase);
    CHECK(namesIn(folder.path()).empty());
}

TEST_CASE_METHOD(Fixture, "Missing folders are made, for the owner alone", "[journal][create]") {
    REQUIRE(create(folder / "a" / "b" / "journal.felt", "p"));
    CHECK(modeOf(folder / "a") == 0700);
    CHECK(modeOf(folder / "a" / "b") == 0700);
}

TEST_CASE_METHOD(Fixture, "A passphrase is all of its bytes", "[journal][create]") {
    const std::string_view passphrase = GENERATE(as<std::string_view>(), std::string_view("a\0b", 3), " ", "ключ\n", "\xff\xfe", "x\n");
    create(file, passphrase).value();
    CHECK(tryOpen(*this, file, passphrase));
    for (const std::string& near :
         {std::string(passphrase) + " ", std::string(passphrase.substr(0, passphrase.size() - 1)), std::string("a"), std::string()})
        CHECK(failure(tryOpen(*this, file, near)) == Code::PassphraseWrong);
}

TEST_CASE_METHOD(Fixture, "What fails leaves nothing behind", "[journal][create]") {
    const TempFolder closed;
    std::filesystem::permissions(closed.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    {
        const Unprivileged person;
        CHECK(failure(create(closed / "journal.felt", std::nullopt)) == Code::NoPermission);
        CHECK(failure(create(closed / "folder" / "journal.felt", "p")) == Code::NoPermission);
    }
    CHECK(namesIn(closed.path()).empty());
    // The journal's name fits, those of its companions do not.
    for (std::size_t length = 244; length < 260; ++length) {
        for (const auto& passphrase : {std::optional<std::string_view>(), std::optional<std::string_view>("p")}) {
            CHECK_FALSE(create(folder / std::string(length, 'j'), passphrase));
            CHECK(namesIn(folder.path()).empty());
        }
    }
}
