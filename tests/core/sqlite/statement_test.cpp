#include "sqlite/statement.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "sqlite/connection.h"
#include "support/bytes.h"
#include "support/expect.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::sqlite;
using namespace felt::tests;

namespace {

// A plain database with one table of one column without a type.
struct Fixture {
    TempFolder folder;
    Connection connection = open();
    Connection open() {
        writeBytes(folder / "db", "");
        Connection opened = need(Connection::open(folder / "db", nullptr));
        need(opened.execute("CREATE TABLE t (v)"));
        return opened;
    }
    // Puts a value in and gives back the type it has there.
    template <class Put>
    std::string typeAfter(Put&& put) {
        need(connection.execute("DELETE FROM t"));
        Statement insert = need(connection.prepare("INSERT INTO t VALUES (?)"));
        put(insert);
        need(insert.run());
        Statement row = need(connection.prepare("SELECT typeof(v) FROM t"));
        REQUIRE(need(row.step()));
        return std::string(row.text(0));
    }
    Statement row() {
        Statement select = need(connection.prepare("SELECT v FROM t"));
        REQUIRE(need(select.step()));
        return select;
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "Integers and reals come back as they were bound", "[sqlite]") {
    for (const std::int64_t value :
         {std::int64_t(0), std::int64_t(-1), std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        CHECK(typeAfter([&](Statement& insert) { insert.bind(value); }) == "integer");
        CHECK(row().integer(0) == value);
    }
    for (const double value : {0.0, -0.1, 1e308, 5e-324}) {
        CHECK(typeAfter([&](Statement& insert) { insert.bind(value); }) == "real");
        CHECK(row().real(0) == value);
    }
}

TEST_CASE_METHOD(Fixture, "Texts keep every byte, NUL and emptiness too", "[sqlite]") {
    for (const std::string_view value : {std::string_view(""), std::string_view(), std::string_view("\0", 1), std::string_view("a\0b", 3),
                                         std::string_view("Rücken 背中 🫀"), std::string_view("'; DROP TABLE t; --")}) {
        CHECK(typeAfter([&](Statement& insert) { insert.bind(value); }) == "text");
        CHECK_FALSE(row().isNull(0));
        CHECK(row().text(0) == value);
        CHECK(typeAfter([&](Statement& insert) { insert.bindBlob(value); }) == "blob");
        CHECK_FALSE(row().isNull(0));
        CHECK(row().text(0) == value);
    }
    const std::string large(3'000'000, 'x');
    typeAfter([&](Statement& insert) { insert.bind(std::string_view(large)); });
    CHECK(row().text(0) == large);
}

TEST_CASE_METHOD(Fixture, "Null is null and not empty", "[sqlite]") {
    CHECK(typeAfter([](Statement& insert) { insert.bindNull(); }) == "null");
    CHECK(row().isNull(0));
    CHECK(row().text(0).empty());
    CHECK(typeAfter([](Statement& insert) { insert.bind(std::optional<double>()); }) == "null");
    CHECK(typeAfter([](Statement& insert) { insert.bind(std::optional<std::int64_t>(3)); }) == "integer");
    CHECK(typeAfter([](Statement& insert) { insert.bind(std::optional<std::string_view>("a")); }) == "text");
}

TEST_CASE_METHOD(Fixture, "A bound text may change after it was bound", "[sqlite]") {
    std::string text = "before";
    typeAfter([&](Statement& insert) {
        insert.bind(std::string_view(text));
        text = "after!";
    });
    CHECK(row().text(0) == "before");
}

TEST_CASE_METHOD(Fixture, "A column is copied to another database as it is", "[sqlite]") {
    need(connection.execute("INSERT INTO t VALUES (1), (1.5), ('a'), (x'00ff'), (NULL), ('')"));
    Fixture other;
    {
        Statement from = need(connection.prepare("SELECT v FROM t ORDER BY rowid"));
        Statement to = need(other.connection.prepare("INSERT INTO t VALUES (?)"));
        while (need(from.step())) need(to.bindColumn(from, 0).run());
    }
    Statement row = need(other.connection.prepare("SELECT group_concat(quote(v)) FROM (SELECT v FROM t ORDER BY rowid)"));
    REQUIRE(need(row.step()));
    CHECK(row.text(0) == "1,1.5,'a',X'00FF',NULL,''");
}

TEST_CASE_METHOD(Fixture, "A statement is ready again when the one before it is gone", "[sqlite]") {
    for (const std::int64_t value : {1, 2}) {
        Statement insert = need(connection.prepare("INSERT INTO t VALUES (?)"));
        need(insert.bind(value).run());
        need(insert.bind(value + 10).run());
    }
    CHECK(need(connection.integer("SELECT sum(v) FROM t")) == 26);
    {
        Statement half = need(connection.prepare("SELECT v FROM t"));
        REQUIRE(need(half.step()));
    }
    need(connection.execute("DROP TABLE t"));  // would be locked by a row that is still being read
}
