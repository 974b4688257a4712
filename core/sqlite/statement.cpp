#include "sqlite/statement.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

#include "base/check.h"
#include "sqlite/connection.h"

namespace felt::sqlite {

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_connection(other.m_connection), m_bound(other.m_bound) {}

Statement::~Statement() {
    if (m_statement != nullptr) reset();
}

Statement& Statement::bind(std::int64_t value) {
    FELT_CHECK(sqlite3_bind_int64(m_statement, ++m_bound, value) == SQLITE_OK);
    return *this;
}

Statement& Statement::bind(double value) {
    FELT_CHECK(sqlite3_bind_double(m_statement, ++m_bound, value) == SQLITE_OK);
    return *this;
}

Statement& Statement::bind(std::string_view value) {
    const char* const text = value.empty() ? "" : value.data();
    FELT_CHECK(sqlite3_bind_text64(m_statement, ++m_bound, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8) == SQLITE_OK);
    return *this;
}

Statement& Statement::bindBlob(std::string_view value) {
    FELT_CHECK(sqlite3_bind_blob64(m_statement, ++m_bound, value.empty() ? "" : value.data(), value.size(), SQLITE_TRANSIENT) == SQLITE_OK);
    return *this;
}

Statement& Statement::bindNull() {
    FELT_CHECK(sqlite3_bind_null(m_statement, ++m_bound) == SQLITE_OK);
    return *this;
}

Statement& Statement::bindColumn(const Statement& row, int column) {
    FELT_CHECK(sqlite3_bind_value(m_statement, ++m_bound, sqlite3_column_value(row.m_statement, column)) == SQLITE_OK);
    return *this;
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return tl::unexpected(m_connection->error());
}

Status Statement::run() {
    for (;;) {
        FELT_TRY(const bool row, step());
        if (!row) break;
    }
    reset();
    return {};
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view Statement::text(int column) const {
    const void* const bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(bytes), std::size_t(size));
}

}  // namespace felt::sqlite
