// The keyed sum over all facts of a journal: finds a write that the disk dropped although every page looks right.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/result.h"
#include "sqlite/connection.h"

namespace felt::journal {

// A sum modulo 2^256 of BLAKE2b-256 over each row, keyed with the journal's own key; the order of rows does not matter.
class Seal {
public:
    using Sum = std::array<unsigned char, 32>;

    // As it stands in the table. Code::Damaged where the row is missing or misshapen.
    static Result<Seal> read(sqlite::Connection& connection);
    // The same key and nothing summed yet.
    Seal emptied() const;

    void add(std::string_view table, std::initializer_list<std::string_view> row);
    void remove(std::string_view table, std::initializer_list<std::string_view> row);
    Status write(sqlite::Connection& connection) const;

    std::int64_t rows() const { return m_rows; }
    const Sum& sum() const { return m_sum; }
    bool operator==(const Seal& other) const { return m_rows == other.m_rows && m_sum == other.m_sum; }

private:
    Sum hash(std::string_view table, std::initializer_list<std::string_view> row) const;
    std::string m_key;
    std::int64_t m_rows = 0;
    Sum m_sum{};
};

}  // namespace felt::journal
