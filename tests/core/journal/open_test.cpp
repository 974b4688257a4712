#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
using Passphrase = std::optional<std::string_view>;
constexpr Passphrase none = std::nullopt;
constexpr Passphrase right = "correct horse";

struct Fixture : World {
    TempFolder folder;
    fs::path file = folder / "journal.felt";
    fs::path key = folder / "journal.felt.key";
    void make(Lock lock, const fs::path& where) {
        Journal journal = makeJournal(*this, where, lock);
        for (int i = 0; i < 3; ++i) add(journal, noted("2026-03-01", "note " + std::to_string(i)));
    }
    void make(Lock lock) { make(lock, file); }
    std::optional<Code> open(Passphrase passphrase) {
        auto opened = tryOpen(*this, file, passphrase);
        if (opened) CHECK(notes(*opened).size() == 3);
        return failure(opened);
    }
};

// Bytes in which no chance plays.
std::string noise(std::size_t size) {
    std::string bytes(size, '\0');
    seededRandom(3)({reinterpret_cast<unsigned char*>(bytes.data()), size});
    return bytes;
}

void foreign(const fs::path& file, std::string_view script) {
    writeBytes(file, "");
    sqlite::Connection connection = need(sqlite::Connection::open(file, nullptr));
    need(connection.execute(script));
}

}  // namespace

TEST_CASE_METHOD(Fixture, "Opening what is no journal says so and changes nothing", "[journal][open]") {
    struct Row {
        const char* what;
        std::function<void(const fs::path&)> make;
        Code withPassphrase, without;
    };
    const Row rows[] = {
        {"missing", [](const fs::path&) {}, Code::NoJournal, Code::NoJournal},
        {"a link to nowhere", [](const fs::path& at) { fs::create_symlink("nowhere", at); }, Code::NoJournal, Code::NoJournal},
        {"0 bytes", [](const fs::path& at) { writeBytes(at, ""); }, Code::NotAJournal, Code::NotAJournal},
        {"a folder", [](const fs::path& at) { fs::create_directory(at); }, Code::NotAJournal, Code::NotAJournal},
        {"a device", [](const fs::path& at) { fs::create_symlink("/dev/null", at); }, Code::NotAJournal, Code::NotAJournal},
        {"a short text", [](const fs::path& at) { writeBytes(at, "Dear diary"); }, Code::NotAJournal, Code::NotAJournal},
        {"a page of text", [](const fs::path& at) { writeBytes(at, std::string(8192, 'a')); }, Code::NotAJournal, Code::NotAJournal},
        {"a page of Cyrillic",
         [](const fs::path& at) {
             std::string text = ".";
             while (text.size() < 4095) text += "я";
             writeBytes(at, text + ".");
         },
         Code::NotAJournal, Code::NotAJournal},
        {"zeros", [](const fs::path& at) { writeBytes(at, std::string(8192, '\0')); }, Code::NotAJournal, Code::NotAJournal},
        {"half a page of noise", [](const fs::path& at) { writeBytes(at, noise(2048)); }, Code::NotAJournal, Code::NotAJournal},
        {"another program's database", [](const fs::path& at) { foreign(at, "CREATE TABLE other (x)"); }, Code::NotAJournal,
         Code::NotAJournal},
        {"another program's database with its own mark",
         [](const fs::path& at) { foreign(at, "CREATE TABLE o (x); PRAGMA application_id=7"); }, Code::NotAJournal, Code::NotAJournal},
        {"another program's database in WAL mode",
         [](const fs::path& at) { foreign(at, "PRAGMA journal_mode=WAL; CREATE TABLE other (x)"); }, Code::NotAJournal, Code::NotAJournal},
        {"a database without a table", [](const fs::path& at) { foreign(at, "CREATE TABLE other (x); DROP TABLE other"); },
         Code::NotAJournal, Code::NotAJournal},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const TempFolder place;
        file = place / "journal.felt";
        row.make(file);
        const auto names = namesIn(place.path());
        const std::string before = fs::is_regular_file(file) ? readBytes(file) : "";
        CHECK(open(right) == row.withPassphrase);
        const auto opened = tryOpen(*this, file, none);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == row.without);
        if (!fs::is_symlink(file)) CHECK(opened.error().subject == file.string());
        CHECK(namesIn(place.path()) == names);
        if (fs::is_regular_file(file)) CHECK((readBytes(file) == before));
    }
}

TEST_CASE_METHOD(Fixture, "Noise in whole pages could be a locked journal", "[journal][open]") {
    writeBytes(file, noise(8192));
    CHECK(need(Journal::wantsPassphrase(file)));
    CHECK(open(none) == Code::PassphraseNeeded);
    CHECK(open(right) == Code::PassphraseWrongOrDamaged);
    CHECK((readBytes(file) == noise(8192)));
    CHECK(namesIn(folder.path()) == std::set<std::string>{"journal.felt"});
}

TEST_CASE_METHOD(Fixture, "A newer journal is refused and stays as it is", "[journal][open]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(lock);
    need(databaseOf(file, lock).execute("PRAGMA user_version = 2; DROP TABLE draft; CREATE TABLE unheard_of (x)"));
    const std::string before = readBytes(file);
    const auto names = namesIn(folder.path());
    const auto opened = tryOpen(*this, file, lock == Lock::Locked ? right : none);
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == Error{Code::NewerJournal, file.string(), "2"});
    CHECK((readBytes(file) == before));
    CHECK(namesIn(folder.path()) == names);
}

TEST_CASE_METHOD(Fixture, "The passphrase has to be the journal's", "[journal][open]") {
    make(Lock::Locked);
    CHECK(open(right) == std::nullopt);
    CHECK(open(none) == Code::PassphraseNeeded);
    for (const char* wrong : {"", "wrong", "Correct horse", "correct horse "}) CHECK(open(wrong) == Code::PassphraseWrong);
    const TempFolder other;
    file = other / "plain.felt";
    make(Lock::Plain);
    CHECK(open(none) == std::nullopt);
    CHECK(open(right) == Code::PassphraseNotInUse);
    CHECK(open("") == Code::PassphraseNotInUse);
}

TEST_CASE_METHOD(Fixture, "The passphrase opens a journal that lost its companion, and brings it back", "[journal][open]") {
    // Only the usual cost can be tried then, which takes its time.
    const Secret passphrase = secret();
    { auto made = need(Journal::create(file, &passphrase, {}, environment())); }
    const std::string companion = readBytes(key);
    const std::string spoiled = GENERATE("", "{}", "{\"felt_key\":2}");
    fs::remove(key);
    if (!spoiled.empty()) writeBytes(key, spoiled);
    CHECK(need(Journal::wantsPassphrase(file)));
    CHECK(failure(tryOpen(*this, file, none)) == Code::PassphraseNeeded);
    CHECK(tryOpen(*this, file, right));
    CHECK(readBytes(key) == companion);
}

TEST_CASE_METHOD(Fixture, "Without its companion a wrong passphrase looks like damage", "[journal][open]") {
    make(Lock::Locked);
    fs::remove(key);
    CHECK(open("wrong") == Code::PassphraseWrongOrDamaged);
    CHECK_FALSE(fs::exists(key));
}

TEST_CASE_METHOD(Fixture, "The companion of another journal does not lock a person out", "[journal][open]") {
    make(Lock::Locked);
    const std::string own = readBytes(key);
    SECTION("under the same passphrase") {
        makeJournal(*this, folder / "other.felt", Lock::Locked);
        fs::copy_file(folder / "other.felt.key", key, fs::copy_options::overwrite_existing);
    }
    SECTION("under another passphrase") {
        const Secret other = secret("other");
        { auto made = need(Journal::create(folder / "other.felt", &other, quick, environment())); }
        fs::copy_file(folder / "other.felt.key", key, fs::copy_options::overwrite_existing);
        CHECK(open("other") == Code::PassphraseWrongOrDamaged);
    }
    CHECK(open("wrong") == Code::PassphraseWrong);
    CHECK(open(right) == std::nullopt);
    CHECK(readBytes(key) == own);
}

TEST_CASE_METHOD(Fixture, "The companion makes up for the first 16 bytes, and the next change mends them", "[journal][open]") {
    make(Lock::Locked);
    const std::string salt = readBytes(file).substr(0, 16);
    patch(file, 0, std::string(16, 'x'));
    CHECK(open("wrong") == Code::PassphraseWrong);
    {
        Journal journal = openJournal(*this, file, Lock::Locked);
        CHECK(notes(journal).size() == 3);
        CHECK(findings(journal) == std::vector<std::string>{"header"});
        add(journal, noted("2026-03-02", "after"));
        CHECK(findings(journal).empty());
    }
    CHECK(readBytes(file).substr(0, 16) == salt);
}

TEST_CASE_METHOD(Fixture, "A journal whose beginning is spoiled is damaged, not foreign", "[journal][open]") {
    SECTION("plain") {
        make(Lock::Plain);
        patch(file, 0, std::string(16, 'x'));
        CHECK_FALSE(need(Journal::wantsPassphrase(file)));
        for (const auto passphrase : {none, right}) CHECK(open(passphrase) == Code::Damaged);
    }
    SECTION("locked, within the first page") {
        make(Lock::Locked);
        patch(file, 16, std::string(4000, 'x'));
        CHECK(open(right) == Code::Damaged);
        CHECK(open("wrong") == Code::PassphraseWrong);
    }
    SECTION("0 bytes beside a companion") {
        make(Lock::Locked);
        writeBytes(file, "");
        for (const auto passphrase : {none, right}) CHECK(open(passphrase) == Code::Damaged);
        CHECK(fs::file_size(file) == 0);
    }
}

TEST_CASE_METHOD(Fixture, "A cut-off journal never opens as if it were whole", "[journal][open]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    make(lock);
    const std::string whole = readBytes(file);
    for (std::size_t length = 1; length < whole.size(); length = length < 32 ? length + 1 : length + 1021) {
        INFO(length << " of " << whole.size());
        writeBytes(file, std::string_view(whole).substr(0, length));
        auto opened = tryOpen(*this, file, lock == Lock::Locked ? right : none);
        if (!opened) continue;
        const auto found = opened->check();
        REQUIRE(found);
        CHECK_FALSE(found->empty());
    }
}

TEST_CASE_METHOD(Fixture, "A journal with a very long name is refused or opened, never a crash", "[journal][open]") {
    for (const std::size_t length : {200u, 245u, 250u, 255u, 256u, 5000u}) {
        const fs::path named = folder / std::string(length, 'j');
        std::error_code ignored;
        fs::remove(file, ignored);
        make(Lock::Plain);
        fs::rename(file, named, ignored);
        (void)tryOpen(*this, named, none);
        (void)tryOpen(*this, named, right);
        (void)Journal::wantsPassphrase(named);
    }
}

TEST_CASE_METHOD(Fixture, "A journal that may not be read is named, one that may not be written can be read", "[journal][open]") {
    make(Lock::Plain);
    fs::permissions(file, fs::perms::owner_read);
    const Unprivileged person;
    {
        Journal journal = openJournal(*this, file, Lock::Plain);
        CHECK(notes(journal).size() == 3);
        CHECK(failure(journal.apply(action::Add{noted("2026-03-01", "no"), {}})) == Code::NoPermission);
    }
    fs::permissions(file, fs::perms::none);
    CHECK(tryOpen(*this, file, none).error() == Error{Code::NoPermission, file.string(), {}});
    fs::permissions(folder.path(), fs::perms::none);
    CHECK(failure(tryOpen(*this, file, none)) == Code::NoPermission);
    CHECK(failure(Journal::wantsPassphrase(file)) == Code::NoPermission);
}
