#include "journal/seal.h"

#include <sodium.h>

#include <cstring>

namespace felt::journal {
namespace {

std::string_view bytes(const Seal::Sum& sum) { return {reinterpret_cast<const char*>(sum.data()), sum.size()}; }

// Each field with its length before it, so that two rows that differ never read alike.
void update(crypto_generichash_state& state, std::string_view field) {
    unsigned char length[8];
    for (std::size_t i = 0; i < sizeof length; ++i) length[i] = static_cast<unsigned char>(std::uint64_t(field.size()) >> (8 * i));
    crypto_generichash_update(&state, length, sizeof length);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(field.data()), field.size());
}

}  // namespace

Result<Seal> Seal::read(sqlite::Connection& connection) {
    FELT_TRY(sqlite::Statement row, connection.prepare("SELECT key, rows, sum FROM seal WHERE only = 1"));
    FELT_TRY(const bool found, row.step());
    Seal seal;
    if (!found || row.text(0).size() != 32 || row.text(2).size() != seal.m_sum.size()) return fail(Code::Damaged, {}, "seal");
    seal.m_key = row.text(0);
    seal.m_rows = row.integer(1);
    std::memcpy(seal.m_sum.data(), row.text(2).data(), seal.m_sum.size());
    return seal;
}

Seal Seal::emptied() const {
    Seal seal;
    seal.m_key = m_key;
    return seal;
}

Seal::Sum Seal::hash(std::string_view table, std::initializer_list<std::string_view> row) const {
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char*>(m_key.data()), m_key.size(), 32);
    update(state, table);
    for (const std::string_view field : row) update(state, field);
    Sum sum;
    crypto_generichash_final(&state, sum.data(), sum.size());
    return sum;
}

void Seal::add(std::string_view table, std::initializer_list<std::string_view> row) {
    const Sum each = hash(table, row);
    sodium_add(m_sum.data(), each.data(), m_sum.size());
    ++m_rows;
}

void Seal::remove(std::string_view table, std::initializer_list<std::string_view> row) {
    const Sum each = hash(table, row);
    sodium_sub(m_sum.data(), each.data(), m_sum.size());
    --m_rows;
}

Status Seal::write(sqlite::Connection& connection) const {
    FELT_TRY(sqlite::Statement update, connection.prepare("UPDATE seal SET rows = ?, sum = ? WHERE only = 1"));
    return update.bind(m_rows).bindBlob(bytes(m_sum)).run();
}

}  // namespace felt::journal
