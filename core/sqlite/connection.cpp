#include "sqlite/connection.h"

#include <sqlcipher/sqlite3.h>

#include <system_error>
#include <unordered_map>

#include "base/file.h"

namespace felt::sqlite {
namespace {

constexpr int patienceMilliseconds = 10'000;

// docs/decisions/0003-journal-format.md says why each.
constexpr std::string_view settings =
    "PRAGMA temp_store=MEMORY;"
    "PRAGMA journal_mode=TRUNCATE;"
    "PRAGMA synchronous=EXTRA;"
    "PRAGMA secure_delete=ON;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON;"
    "PRAGMA mmap_size=0;";

}  // namespace

struct Connection::Cache {
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unordered_map<std::string_view, std::unique_ptr<sqlite3_stmt, Finalize>> statements;
};

void Connection::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }
void Connection::CacheDelete::operator()(Cache* cache) const { delete cache; }

Result<Connection> Connection::open(const std::filesystem::path& file, const Key* key) { return openName(file.c_str(), key); }

Result<Connection> Connection::inMemory() { return openName(":memory:", nullptr); }

Result<Connection> Connection::openName(const char* name, const Key* key) {
    Connection connection;
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(name, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    connection.m_database.reset(database);
    connection.m_statements.reset(new Cache);
    if (code != SQLITE_OK) return tl::unexpected(connection.error());
    FELT_DO(connection.configure(key));
    return connection;
}

Status Connection::configure(const Key* key) {
    sqlite3* const database = m_database.get();
    sqlite3_busy_timeout(database, patienceMilliseconds);
    {
        // Another library under the same name would ignore the key and write plain text.
        FELT_TRY(Statement version, prepare("PRAGMA cipher_version"));
        FELT_TRY(const bool answered, version.step());
        if (!answered || version.text(0).empty()) return fail(Code::EncryptionMissing);
    }
    if (key != nullptr && sqlite3_key_v2(database, "main", key->rawKey().data(), int(key->rawKey().size())) != SQLITE_OK)
        return tl::unexpected(error());
    // Its complaints about pages go to stderr, which desktops keep in a log. Keying sets the level anew, so this comes after it.
    FELT_DO(execute("PRAGMA cipher_log_level=NONE"));
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    FELT_TRY([[maybe_unused]] const std::int64_t objects, integer("SELECT count(*) FROM sqlite_schema"));
    return execute(settings);
}

Status Connection::execute(std::string_view script) {
    const std::string text(script);
    if (sqlite3_exec(m_database.get(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return tl::unexpected(error());
    return {};
}

bool Connection::replaced() const {
    int moved = 0;
    return sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<Statement> Connection::prepare(std::string_view sql) {
    // SQLite itself looks only before it writes; what is read from a file that lost its name is no longer the journal.
    if (replaced()) return fail(Code::Replaced);
    auto& kept = m_statements->statements[sql];
    if (!kept) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(m_database.get(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            return tl::unexpected(error());
        kept.reset(statement);
    }
    return Statement(kept.get(), *this);
}

Result<std::int64_t> Connection::integer(std::string_view sql) {
    FELT_TRY(Statement statement, prepare(sql));
    FELT_TRY(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

void Connection::stopOn(const std::atomic<bool>& stop) {
    constexpr int instructions = 1'000;  // between two looks: a fraction of a millisecond
    const auto look = [](void* asked) { return static_cast<const std::atomic<bool>*>(asked)->load() ? 1 : 0; };
    sqlite3_progress_handler(m_database.get(), instructions, look, const_cast<std::atomic<bool>*>(&stop));
}

std::int64_t Connection::lastRowId() const { return sqlite3_last_insert_rowid(m_database.get()); }

std::optional<Salt> Connection::saltInFile() const {
    sqlite3_file* file = nullptr;
    Salt salt;
    const bool known = sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file != nullptr &&
                       file->pMethods != nullptr;
    if (!known || file->pMethods->xRead(file, salt.data(), int(salt.size()), 0) != SQLITE_OK) return std::nullopt;
    return salt;
}

Error Connection::error() const {
    const int extended = sqlite3_extended_errcode(m_database.get());
    const int reason = sqlite3_system_errno(m_database.get());
    switch (extended & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return {Code::Busy, {}, {}};
        case SQLITE_FULL: return {Code::DiskFull, {}, {}};
        case SQLITE_INTERRUPT: return {Code::Stopped, {}, {}};
        case SQLITE_NOMEM: return {Code::OutOfMemory, {}, {}};
        case SQLITE_TOOBIG: return {Code::TooLarge, {}, {}};
        case SQLITE_NOTADB: return {Code::Damaged, {}, "header"};
        case SQLITE_ERROR: return {Code::Damaged, {}, "schema"};  // Felt's own SQL fits the schema that Felt made
        case SQLITE_CORRUPT:
        case SQLITE_CONSTRAINT: return {Code::Damaged, {}, sqlite3_errstr(extended)};
        case SQLITE_READONLY:
            if (extended == SQLITE_READONLY_DBMOVED) return {Code::Replaced, {}, {}};
            return {Code::NoPermission, {}, {}};
        case SQLITE_PERM:
        case SQLITE_AUTH: return {Code::NoPermission, {}, {}};
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR:
            if (extended == SQLITE_IOERR_NOMEM) return {Code::OutOfMemory, {}, {}};
            // Never to be tried again, whatever the reason: the second sync would succeed without the data.
            if (extended == SQLITE_IOERR_FSYNC || extended == SQLITE_IOERR_DIR_FSYNC)
                return {Code::StorageFailed, {}, reason == 0 ? sqlite3_errstr(extended) : std::generic_category().message(reason)};
            if (reason != 0) {
                Error system = systemError(reason, {});
                if (system.code != Code::DestinationExists) return system;
            }
            return {Code::StorageFailed, {}, sqlite3_errstr(extended)};
        default: return {Code::StorageFailed, {}, sqlite3_errstr(extended)};
    }
}

Status Connection::copyTo(Connection& destination) {
    if (replaced()) return fail(Code::Replaced);
    sqlite3_backup* const backup = sqlite3_backup_init(destination.m_database.get(), "main", m_database.get(), "main");
    if (backup == nullptr) return tl::unexpected(destination.error());
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE) return {};
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) return fail(Code::Busy);
    return tl::unexpected(destination.error().code == Code::StorageFailed ? error() : destination.error());
}

Result<Transaction> Transaction::begin(Connection& connection) {
    FELT_TRY(Statement statement, connection.prepare("BEGIN IMMEDIATE"));
    FELT_DO(statement.run());
    return Transaction(connection);
}

Status Transaction::commit() {
    FELT_TRY(Statement statement, m_connection->prepare("COMMIT"));
    FELT_DO(statement.run());
    m_connection = nullptr;
    return {};
}

Transaction::~Transaction() {
    if (m_connection == nullptr) return;
    // SQLite may have rolled back by itself after an error; then there is nothing left to undo.
    (void)m_connection->execute("ROLLBACK");
}

}  // namespace felt::sqlite
