// A change of passphrase copies table by table: a table that copy.cpp does not know would be lost.
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

// Every row of every table, as text; the tables behind the search index are its own affair.
std::map<std::string, std::vector<std::string>> contents(sqlite::Connection& database) {
    std::vector<std::string> tables;
    {
        sqlite::Statement row =
            need(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'entry_text_*'"));
        while (need(row.step())) tables.emplace_back(row.text(0));
    }
    std::map<std::string, std::vector<std::string>> rows;
    for (const std::string& table : tables) {
        std::string columns;
        const std::string info = "SELECT name FROM pragma_table_info('" + table + "')";
        {
            sqlite::Statement column = need(database.prepare(info));
            while (need(column.step())) columns += (columns.empty() ? "quote(" : " || ',' || quote(") + std::string(column.text(0)) + ")";
        }
        const std::string sql = "SELECT " + columns + (table == "entry_text" ? " || rowid" : "") + " AS r FROM " + table + " ORDER BY r";
        sqlite::Statement row = need(database.prepare(sql));
        while (need(row.step())) rows[table].emplace_back(row.text(0));
        rows.try_emplace(table);
    }
    return rows;
}

std::vector<std::string> schema(sqlite::Connection& database) {
    sqlite::Statement row = need(database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
    std::vector<std::string> sql;
    while (need(row.step())) sql.emplace_back(row.text(0));
    return sql;
}

}  // namespace

TEST_CASE("A copy holds every row of every table", "[journal][copy]") {
    const World world;
    const TempFolder folder;
    const auto file = folder / "journal.felt";
    Journal journal = makeJournal(world, file, Lock::Plain);
    const Uuid edited = add(journal, checkIn(fullCheckIn));
    apply(journal, action::Edit{edited, noted("2026-03-01", "edited")});
    add(journal, checkIn(fullCheckIn));
    apply(journal, action::Erase{add(journal, noted("2026-03-01", "erased"))});
    apply(journal, action::Delete{add(journal, noted("2026-03-01", "deleted"))});
    apply(journal, action::SaveDraft{"check-in", "half"});
    sqlite::Connection before = databaseOf(file, Lock::Plain);
    const auto expected = contents(before);
    // Fill a new table above, or this test says nothing about it.
    for (const auto& [table, rows] : expected) {
        INFO(table);
        CHECK_FALSE(rows.empty());
    }
    CHECK(expected.size() == 7);
    const Secret passphrase = secret();
    const auto made = schema(before);
    need(journal.changePassphrase(&passphrase, quick));
    sqlite::Connection after = databaseOf(file, Lock::Locked);
    CHECK(contents(after) == expected);
    CHECK(schema(after) == made);
    for (const char* pragma : {"PRAGMA application_id", "PRAGMA user_version"}) CHECK(need(after.integer(pragma)) != 0);
    sqlite::Statement option = need(after.prepare("SELECT v FROM entry_text_config WHERE k = 'secure-delete'"));
    REQUIRE(need(option.step()));
    CHECK(option.integer(0) == 1);
}
