// A SQLCipher database as Felt opens it: keyed, durable, nothing readable outside the file.
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "sqlite/key.h"
#include "sqlite/statement.h"

struct sqlite3;

namespace felt::sqlite {

class Connection {
public:
    // Opens an existing file; an empty file becomes a database on the first write. key: nullptr for a plain file.
    // Rollback journal in TRUNCATE mode, synchronous=EXTRA, temporary storage in memory, secure delete; waits up to 10 s for a lock.
    // Code::Damaged where the first page cannot be read (with a key: wrong key or damage), Code::EncryptionMissing where the
    // library that answers does not encrypt, Busy, NoPermission, StorageFailed.
    static Result<Connection> open(const std::filesystem::path& file, const Key* key);
    // An empty database that never touches a disk and goes with the connection.
    static Result<Connection> inMemory();
    // Statements that run while stop is set end with Code::Stopped. stop outlives the connection.
    void stopOn(const std::atomic<bool>& stop);

    // One or more statements without parameters; rows are dropped.
    Status execute(std::string_view script);
    // Prepared once per text and kept: sql must live as long as the connection (embedded SQL does). Code::Replaced where
    // replaced().
    Result<Statement> prepare(std::string_view sql);
    Result<std::int64_t> integer(std::string_view sql);  // first column of the first row; 0 without a row
    std::int64_t lastRowId() const;

    // Whether the file's name now belongs to another file, or to none.
    bool replaced() const;
    // The first 16 bytes as they lie in the file; with a key given nothing else looks at them.
    std::optional<Salt> saltInFile() const;

    // What the last failed call means. subject of the error: none.
    Error error() const;
    // All pages of this database into an open empty one with the same key.
    Status copyTo(Connection& destination);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Cache;
    struct CacheDelete {
        void operator()(Cache* cache) const;
    };
    Connection() = default;
    static Result<Connection> openName(const char* name, const Key* key);
    Status configure(const Key* key);

    std::unique_ptr<sqlite3, Close> m_database;
    std::unique_ptr<Cache, CacheDelete> m_statements;  // goes before the database
};

// BEGIN IMMEDIATE on begin(); rolled back unless commit() succeeded.
class Transaction {
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    // Returns after everything is synced to the disk.
    Status commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

}  // namespace felt::sqlite
