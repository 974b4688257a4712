#include "sqlite/connection.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <optional>
#include <thread>

#include "support/bytes.h"
#include "support/environment.h"
#include "support/expect.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::sqlite;
using namespace felt::tests;

namespace {

Key keyFor(std::string_view passphrase) { return need(Key::create(Secret::copyOf(passphrase), {8, 1}, seededRandom(passphrase.size()))); }

struct Fixture {
    TempFolder folder;
    std::filesystem::path file = folder / "db";
    Key key = keyFor("correct horse");
    Connection make(const Key* with) {
        writeBytes(file, "");
        Connection made = need(Connection::open(file, with));
        need(made.execute("CREATE TABLE t (v); INSERT INTO t VALUES ('canary in the first row'), (2)"));
        return made;
    }
};

std::string text(Connection& connection, std::string_view sql) {
    Statement row = need(connection.prepare(sql));
    REQUIRE(need(row.step()));
    return std::string(row.text(0));
}

}  // namespace

TEST_CASE_METHOD(Fixture, "Every setting is in force, with a key and without", "[sqlite]") {
    for (const Key* const with : {static_cast<const Key*>(nullptr), static_cast<const Key*>(&key)}) {
        Connection made = make(with);
        for (const auto& [pragma, value] : {std::pair{"PRAGMA journal_mode", "truncate"},
                                            {"PRAGMA synchronous", "3"},
                                            {"PRAGMA temp_store", "2"},
                                            {"PRAGMA secure_delete", "1"},
                                            {"PRAGMA foreign_keys", "1"},
                                            {"PRAGMA trusted_schema", "0"},
                                            {"PRAGMA cell_size_check", "1"},
                                            {"PRAGMA page_size", "4096"},
                                            {"PRAGMA busy_timeout", "10000"}}) {
            INFO(pragma);
            CHECK(text(made, pragma) == value);
        }
        // Defensive: nobody writes past the schema. And no second file.
        CHECK_FALSE(made.execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"));
        CHECK_FALSE(made.execute("ATTACH ':memory:' AS other"));
    }
}

TEST_CASE_METHOD(Fixture, "A file made with a key begins with its salt and shows nothing", "[sqlite]") {
    { const Connection made = make(&key); }
    const std::string bytes = readBytes(file);
    CHECK(bytes.size() % 4096 == 0);
    CHECK(bytes.find("SQLite") == std::string::npos);
    CHECK(bytes.find("canary") == std::string::npos);
    CHECK(saltOf(file) == key.parameters().salt);
    Connection again = need(Connection::open(file, &key));
    CHECK(need(again.integer("SELECT count(*) FROM t")) == 2);
    { const Connection made = make(nullptr); }
    CHECK(readBytes(file).find("canary in the first row") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "The wrong key, no key or a needless key is damage of the header", "[sqlite]") {
    const Key wrong = keyFor("wrong");
    const Error header{Code::Damaged, {}, "header"};
    { const Connection made = make(&key); }
    CHECK(Connection::open(file, &wrong).error() == header);
    CHECK(Connection::open(file, nullptr).error() == header);
    { const Connection made = make(nullptr); }
    CHECK(Connection::open(file, &key).error() == header);
    for (const std::string& bytes : {std::string("no database, only words"), std::string(4096, 'x'), std::string(8192, '\xa5')}) {
        writeBytes(file, bytes);
        CHECK(Connection::open(file, nullptr).error() == header);
        CHECK(Connection::open(file, &key).error() == header);
        CHECK(readBytes(file) == bytes);
    }
}

TEST_CASE_METHOD(Fixture, "Bytes of the salt may be lost as long as the key is known", "[sqlite]") {
    { const Connection made = make(&key); }
    patch(file, 0, std::string(16, '\x11'));
    Connection opened = need(Connection::open(file, &key));
    CHECK(text(opened, "SELECT v FROM t") == "canary in the first row");
}

TEST_CASE_METHOD(Fixture, "What is not there is not made", "[sqlite]") {
    CHECK(failure(Connection::open(file, nullptr)) == Code::StorageFailed);
    CHECK(failure(Connection::open(folder.path(), nullptr)) == Code::StorageFailed);
    CHECK(namesIn(folder.path()).empty());
}

TEST_CASE_METHOD(Fixture, "A file that may not be written can be read", "[sqlite]") {
    { const Connection made = make(&key); }
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    const Unprivileged person;
    Connection opened = need(Connection::open(file, &key));
    CHECK(need(opened.integer("SELECT count(*) FROM t")) == 2);
    CHECK(failure(opened.execute("DELETE FROM t")) == Code::NoPermission);
    std::filesystem::permissions(file, std::filesystem::perms::none);
    CHECK(failure(Connection::open(file, &key)) == Code::NoPermission);
}

TEST_CASE_METHOD(Fixture, "A writer waits for another and then writes", "[sqlite]") {
    Connection first = make(&key);
    Connection second = need(Connection::open(file, &key));
    std::optional<Transaction> held = need(Transaction::begin(first));
    std::thread release([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        need(held->commit());
    });
    auto waited = Transaction::begin(second);
    release.join();
    REQUIRE(waited);
    need(second.execute("INSERT INTO t VALUES (3)"));
    need(waited->commit());
    CHECK(need(first.integer("SELECT count(*) FROM t")) == 3);
}

TEST_CASE_METHOD(Fixture, "Whoever cannot wait any longer is told that it is busy", "[sqlite]") {
    Connection first = make(nullptr);
    Connection second = need(Connection::open(file, nullptr));
    need(second.execute("PRAGMA busy_timeout=1"));
    {
        const Transaction held = need(Transaction::begin(first));
        CHECK(failure(Transaction::begin(second)) == Code::Busy);
        CHECK(need(second.integer("SELECT count(*) FROM t")) == 2);
    }
    CHECK(Transaction::begin(second));
}

TEST_CASE_METHOD(Fixture, "A transaction that was not committed never was", "[sqlite]") {
    Connection made = make(&key);
    {
        const Transaction dropped = need(Transaction::begin(made));
        need(made.execute("DELETE FROM t"));
    }
    CHECK(need(made.integer("SELECT count(*) FROM t")) == 2);
    {
        Transaction moved = need(Transaction::begin(made));
        Transaction kept = std::move(moved);
        need(made.execute("INSERT INTO t VALUES (3)"));
        need(kept.commit());
    }
    CHECK(need(made.integer("SELECT count(*) FROM t")) == 3);
}

TEST_CASE_METHOD(Fixture, "Pages are copied to a file with the same key, never to a plain one", "[sqlite]") {
    Connection made = make(&key);
    for (const char* name : {"copy", "plain"}) writeBytes(folder / name, "");
    Connection copy = need(Connection::open(folder / "copy", &key));
    need(made.copyTo(copy));
    CHECK(text(copy, "SELECT v FROM t") == "canary in the first row");
    Connection plain = need(Connection::open(folder / "plain", nullptr));
    CHECK_FALSE(made.copyTo(plain));
    CHECK(readBytes(folder / "plain").find("canary") == std::string::npos);
}

TEST_CASE_METHOD(Fixture, "A file whose name now belongs to another is not written", "[sqlite]") {
    Connection made = make(nullptr);
    std::filesystem::rename(file, folder / "old");
    writeBytes(file, "");
    CHECK(failure(made.execute("INSERT INTO t VALUES (3)")) == Code::Replaced);
    CHECK(readBytes(file).empty());
}

TEST_CASE_METHOD(Fixture, "SQL that the schema does not fit is damage, a broken rule too", "[sqlite]") {
    Connection made = make(nullptr);
    CHECK(failure(made.prepare("SELECT v FROM missing")) == Code::Damaged);
    need(made.execute("CREATE TABLE once (v UNIQUE); INSERT INTO once VALUES (1)"));
    CHECK(failure(made.execute("INSERT INTO once VALUES (1)")) == Code::Damaged);
}
