// One prepared statement, borrowed from its connection and reset when it goes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3_stmt;

namespace felt::sqlite {

class Connection;

class Statement {
public:
    explicit Statement(sqlite3_stmt* statement, Connection& connection) : m_statement(statement), m_connection(&connection) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    // Parameters are numbered from 1 in the order they are bound; copied at once.
    Statement& bind(std::int64_t value);
    Statement& bind(double value);
    Statement& bind(std::string_view value);
    Statement& bindBlob(std::string_view value);
    Statement& bindNull();
    Statement& bindColumn(const Statement& row, int column);  // a value of another statement's row, as it is
    template <class T>
    Statement& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bindNull();
    }

    Result<bool> step();  // true: a row is there
    Status run();         // to the end, rows dropped; ready to be bound again
    void reset();

    // Columns are numbered from 0.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;  // valid until the next step; blobs too

private:
    sqlite3_stmt* m_statement;
    Connection* m_connection;
    int m_bound = 0;
};

}  // namespace felt::sqlite
