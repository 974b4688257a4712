#include "sqlite/key.h"

#include <sodium.h>

#include <cstring>
#include <fstream>

#include "base/check.h"
#include "base/json.h"

namespace felt::sqlite {
namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "FeltKeys";
constexpr std::string_view plainHeader("SQLite format 3\0", 16);

std::string hexadecimal(std::span<const unsigned char> bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

bool readHexadecimal(const Json& object, const char* field, std::span<unsigned char> bytes) {
    const auto found = object.find(field);
    if (found == object.end() || !found->is_string()) return false;
    const auto& text = found->get_ref<const std::string&>();
    std::size_t length = 0;
    return sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr) == 0 && length == bytes.size() &&
           text.size() == 2 * bytes.size();
}

std::optional<std::uint32_t> readNumber(const Json& object, const char* field, std::uint32_t low, std::uint32_t high) {
    const auto found = object.find(field);
    if (found == object.end() || !found->is_number_unsigned()) return std::nullopt;
    const auto value = found->get<std::uint64_t>();
    if (value < low || value > high) return std::nullopt;
    return std::uint32_t(value);
}

}  // namespace

std::string KeyParameters::write() const {
    const Json companion{{"felt_key", 1},         {"kdf", "argon2id"},         {"memory_kib", cost.memoryKib},
                         {"passes", cost.passes}, {"salt", hexadecimal(salt)}, {"check", hexadecimal(check)}};
    return companion.dump(2) + '\n';
}

Result<KeyParameters> KeyParameters::parse(std::string_view text) {
    const auto bad = [] { return fail(Code::Damaged, {}, "companion"); };
    const auto json = parseJson(text, {.bytes = 4096, .depth = 2});
    if (!json || !json->is_object() || readNumber(*json, "felt_key", 1, 1) != 1u || json->value("kdf", Json()) != "argon2id") return bad();
    const auto memory = readNumber(*json, "memory_kib", 8, 4u << 20);
    const auto passes = readNumber(*json, "passes", 1, 64);
    KeyParameters parameters;
    if (!memory || !passes || !readHexadecimal(*json, "salt", parameters.salt) || !readHexadecimal(*json, "check", parameters.check))
        return bad();
    parameters.cost = {*memory, *passes};
    return parameters;
}

Result<Key> Key::derive(const Secret& passphrase, const Salt& salt, const KeyCost& cost) {
    static_assert(crypto_pwhash_argon2id_SALTBYTES == std::tuple_size_v<Salt>);
    Secret master(crypto_kdf_KEYBYTES);
    const char* const bytes = passphrase.empty() ? "" : passphrase.view().data();  // never null
    if (crypto_pwhash_argon2id(master.data(), master.size(), bytes, passphrase.size(), salt.data(), cost.passes,
                               std::size_t(cost.memoryKib) * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return fail(Code::OutOfMemory);
    Secret database(32);
    Key key;
    key.m_parameters.cost = cost;
    key.m_parameters.salt = salt;
    crypto_kdf_derive_from_key(database.data(), database.size(), 1, context, master.data());
    crypto_kdf_derive_from_key(key.m_parameters.check.data(), key.m_parameters.check.size(), 2, context, master.data());
    // "x'" + 64 digits of key + 32 digits of salt + "'"
    Secret raw(2 + 64 + 32 + 2);
    char* const text = reinterpret_cast<char*>(raw.data());
    std::memcpy(text, "x'", 2);
    sodium_bin2hex(text + 2, 65, database.data(), database.size());
    sodium_bin2hex(text + 66, 33, salt.data(), salt.size());
    text[98] = '\'';
    key.m_rawKey = Secret::copyOf(raw.view().substr(0, 99));
    return key;
}

Result<Key> Key::create(const Secret& passphrase, const KeyCost& cost, const RandomSource& random) {
    Salt salt;
    random(salt);
    return derive(passphrase, salt, cost);
}

bool Key::proves(const KeyParameters& expected) const {
    return sodium_memcmp(m_parameters.check.data(), expected.check.data(), expected.check.size()) == 0;
}

Key Key::copy() const {
    Key other;
    other.m_parameters = m_parameters;
    other.m_rawKey = m_rawKey.copy();
    return other;
}

std::optional<Salt> saltOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 16> head{};
    if (!in.read(head.data(), head.size()) || std::string_view(head.data(), head.size()) == plainHeader) return std::nullopt;
    Salt salt;
    std::memcpy(salt.data(), head.data(), head.size());
    return salt;
}

}  // namespace felt::sqlite
