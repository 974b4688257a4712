// From a passphrase to the key of a SQLCipher file, with libsodium's Argon2id.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/secret.h"
#include "base/uuid.h"

namespace felt::sqlite {

using Salt = std::array<unsigned char, 16>;

// What one guess costs. memoryKib 8 to 4194304 (4 GiB), passes 1 to 64.
struct KeyCost {
    std::uint32_t memoryKib = 128 * 1024;
    std::uint32_t passes = 3;
    bool operator==(const KeyCost&) const = default;
};

// Everything but the passphrase. None of it is secret; it stands beside the journal as its companion.
struct KeyParameters {
    KeyCost cost;
    Salt salt{};
    std::array<unsigned char, 16> check{};  // tells a wrong passphrase from a damaged file
    bool operator==(const KeyParameters&) const = default;

    std::string write() const;
    static Result<KeyParameters> parse(std::string_view text);  // Code::Damaged where it is no companion of format 1
};

// The 32-byte database key and the 16 bytes that prove it, both drawn from one Argon2id result with crypto_kdf
// (context "FeltKeys", subkeys 1 and 2).
class Key {
public:
    // Takes about half a second by design. Code::OutOfMemory where the memory cannot be had.
    static Result<Key> derive(const Secret& passphrase, const Salt& salt, const KeyCost& cost);
    // New parameters with a fresh salt, and the key that belongs to them.
    static Result<Key> create(const Secret& passphrase, const KeyCost& cost, const RandomSource& random);

    const KeyParameters& parameters() const { return m_parameters; }
    bool proves(const KeyParameters& expected) const;  // compared in constant time
    // x'…' with key and salt as 96 hexadecimal digits: how SQLCipher takes a key that it is not to derive itself.
    const Secret& rawKey() const { return m_rawKey; }
    Key copy() const;

private:
    Key() = default;
    KeyParameters m_parameters;
    Secret m_rawKey;
};

// The first 16 bytes of an encrypted file are its salt. Nothing where they cannot be read or belong to a plain SQLite file.
// Only for a file that this process has not open in SQLite: closing a second descriptor drops SQLite's locks.
std::optional<Salt> saltOf(const std::filesystem::path& file);

}  // namespace felt::sqlite
