#include "journal/copy.h"

#include <array>

#include "base/file.h"
#include "journal/check.h"
#include "journal/files.h"
#include "journal/migrate.h"
#include "journal/seal.h"

namespace felt::journal {
namespace {

struct Table {
    std::string_view read;
    std::string_view write;
    int columns;
};

// Everything a journal holds. A table added by a migration is added here too; tests/core/journal/copy_test.cpp counts them.
constexpr std::array tables{
    Table{"SELECT seq, id, kind, at_utc, written_utc, revision, deleted, deleted_utc, private, pleasantness, energy, distress_before, "
          "distress_after, state, after, form, language, body FROM entry",
          "INSERT INTO entry (seq, id, kind, at_utc, written_utc, revision, deleted, deleted_utc, private, pleasantness, energy, "
          "distress_before, distress_after, state, after, form, language, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
          18},
    Table{"SELECT entry, revision, replaced, body FROM entry_history", "INSERT INTO entry_history VALUES (?,?,?,?)", 4},
    Table{"SELECT id, erased FROM tombstone", "INSERT INTO tombstone VALUES (?,?)", 2},
    Table{"SELECT slot, saved, body FROM draft", "INSERT INTO draft VALUES (?,?,?)", 3},
    Table{"SELECT only, journal, made, key, rows, sum FROM seal", "INSERT OR REPLACE INTO seal VALUES (?,?,?,?,?,?)", 6},
    Table{"SELECT entry, position, kind, name, word, place, view, value, answer FROM entry_item",
          "INSERT INTO entry_item VALUES (?,?,?,?,?,?,?,?,?)", 9},
    Table{"SELECT rowid, words, names FROM entry_text", "INSERT INTO entry_text (rowid, words, names) VALUES (?,?,?)", 3},
};

Status copyTable(sqlite::Connection& from, sqlite::Connection& to, const Table& table) {
    FELT_TRY(sqlite::Statement row, from.prepare(table.read));
    FELT_TRY(sqlite::Statement copy, to.prepare(table.write));
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return {};
        for (int column = 0; column < table.columns; ++column) copy.bindColumn(row, column);
        FELT_DO(copy.run());
    }
}

Status startSeal(sqlite::Connection& connection, const Environment& environment) {
    std::array<unsigned char, 32> key;
    environment.random(key);
    const std::string none(32, '\0');
    const Moment now = environment.clock();
    FELT_TRY(sqlite::Statement row, connection.prepare("INSERT INTO seal (only, journal, made, key, rows, sum) VALUES (1, ?, ?, ?, 0, ?)"));
    row.bind(std::string_view(Uuid::version7(now.instant() / 1'000, environment.random).text())).bind(std::string_view(now.text()));
    return row.bindBlob({reinterpret_cast<const char*>(key.data()), key.size()}).bindBlob(none).run();
}

}  // namespace

Status makeTables(sqlite::Connection& connection, const Environment& environment) {
    FELT_DO(migrate(connection, migrations(), [] { return Status(); }));
    return startSeal(connection, environment);
}

Status makeDatabase(const std::filesystem::path& file, const sqlite::Key* key, const Environment& environment) {
    dropUnfinished(file);
    FELT_DO(makeEmpty(file));
    {
        FELT_TRY(sqlite::Connection connection, sqlite::Connection::open(file, key));
        FELT_DO(makeTables(connection, environment));
    }
    FELT_DO(removeFile(withSuffix(file, "-journal")));
    // What was to be encrypted must not read as plain.
    if (key != nullptr && sqlite::saltOf(file) != key->parameters().salt) return fail(Code::EncryptionMissing);
    return syncFile(file);
}

Status copyRows(sqlite::Connection& from, const std::filesystem::path& file, const sqlite::Key* key, const Environment& environment) {
    FELT_DO(makeDatabase(file, key, environment));
    {
        FELT_TRY(sqlite::Connection to, sqlite::Connection::open(file, key));
        FELT_TRY(sqlite::Transaction transaction, sqlite::Transaction::begin(to));
        for (const Table& table : tables) FELT_DO(copyTable(from, to, table));
        FELT_DO(transaction.commit());
        FELT_TRY(const Seal original, Seal::read(from));
        FELT_TRY(const Seal copied, Seal::read(to));
        FELT_TRY(const std::vector<std::string> findings, inspect(to, key != nullptr));
        if (!(original == copied) || !findings.empty()) return fail(Code::Damaged, {}, findings.empty() ? "seal" : findings.front());
    }
    FELT_DO(removeFile(withSuffix(file, "-journal")));
    return syncFile(file);
}

}  // namespace felt::journal
