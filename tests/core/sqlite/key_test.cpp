#include "sqlite/key.h"

#include <catch2/catch_test_macros.hpp>
#include <numeric>

#include "base/json.h"
#include "support/bytes.h"
#include "support/environment.h"
#include "support/expect.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::sqlite;
using namespace felt::tests;

namespace {

constexpr KeyCost cheap{.memoryKib = 64, .passes = 2};

Salt countingSalt() {
    Salt salt;
    std::iota(salt.begin(), salt.end(), static_cast<unsigned char>(0));
    return salt;
}

Key derived(std::string_view passphrase, const Salt& salt = countingSalt(), const KeyCost& cost = cheap) {
    return need(Key::derive(Secret::copyOf(passphrase), salt, cost));
}

}  // namespace

TEST_CASE("A key is the same today as on the day the format was made", "[sqlite][key]") {
    // From libsodium itself: Argon2id, 2 passes over 64 KiB, then crypto_kdf with context "FeltKeys", subkeys 1 and 2.
    const Key key = derived("correct horse");
    CHECK(key.rawKey().view() ==
          "x'320994d64aef0ce2c4e03bc42231f610d5232be492405419de907bec9458e29b"
          "000102030405060708090a0b0c0d0e0f'");
    CHECK(key.parameters().write() ==
          "{\n  \"felt_key\": 1,\n  \"kdf\": \"argon2id\",\n  \"memory_kib\": 64,\n  \"passes\": 2,\n"
          "  \"salt\": \"000102030405060708090a0b0c0d0e0f\",\n  \"check\": \"3709e55ccd443e76b2fbdc89cf5f5b69\"\n}\n");
}

TEST_CASE("Passphrase, salt and cost all make another key", "[sqlite][key]") {
    const Key key = derived("correct horse");
    Salt other = countingSalt();
    other[15] ^= 1;
    CHECK(derived("correct horse").rawKey().view() == key.rawKey().view());
    for (const Key& different : {derived("correct horse "), derived("Correct horse"), derived(""),
                                 derived(std::string_view("correct horse\0", 14)), derived("correct horse", other),
                                 derived("correct horse", countingSalt(), {64, 3}), derived("correct horse", countingSalt(), {65, 2})}) {
        CHECK(different.rawKey().view().substr(0, 66) != key.rawKey().view().substr(0, 66));
        CHECK_FALSE(different.proves(key.parameters()));
    }
    CHECK(key.proves(key.parameters()));
    CHECK(key.copy().proves(key.parameters()));
    CHECK(key.copy().rawKey().view() == key.rawKey().view());
}

TEST_CASE("A new key takes its salt from the random source", "[sqlite][key]") {
    const RandomSource random = seededRandom(1);
    const Key first = need(Key::create(Secret::copyOf("a"), cheap, random));
    const Key second = need(Key::create(Secret::copyOf("a"), cheap, random));
    CHECK(first.parameters().salt != second.parameters().salt);
    CHECK(first.parameters().cost == cheap);
    CHECK(derived("a", first.parameters().salt).proves(first.parameters()));
}

TEST_CASE("A companion is read back from what was written", "[sqlite][key]") {
    const KeyParameters written = derived("a").parameters();
    CHECK(need(KeyParameters::parse(written.write())) == written);
    for (const KeyCost cost : {KeyCost{8, 1}, KeyCost{4u << 20, 64}, KeyCost{}}) {
        const KeyParameters parameters{cost, countingSalt(), {}};
        CHECK(need(KeyParameters::parse(parameters.write())) == parameters);
    }
}

TEST_CASE("What is no companion of format 1 is damaged", "[sqlite][key]") {
    const std::string good = derived("a").parameters().write();
    const auto with = [&](std::string_view field, std::string_view value) {
        Json json = need(parseJson(good));
        if (value.empty())
            json.erase(std::string(field));
        else
            json[std::string(field)] = need(parseJson(value));
        return json.dump();
    };
    std::vector<std::string> bad{"",
                                 "{}",
                                 "[]",
                                 "null",
                                 "felt_key",
                                 "{\"felt_key\":1}",
                                 good.substr(0, good.size() / 2),
                                 good + good,
                                 "[" + good + "]",
                                 std::string(16, '\0'),
                                 "\xff\xfe" + good,
                                 good + std::string(5000, ' ')};
    for (const char* field : {"felt_key", "kdf", "memory_kib", "passes", "salt", "check"})
        for (const char* value : {"", "null", "0", "-1", "2e3", "\"\"", "[]", "{}", "99999999999999999999", "\"scrypt\"", "\"zz\""})
            bad.push_back(with(field, value));
    for (const auto& [field, value] : {std::pair{"felt_key", "2"},
                                       {"memory_kib", "7"},
                                       {"memory_kib", "4194305"},
                                       {"memory_kib", "64.0"},
                                       {"passes", "65"},
                                       {"salt", "\"000102030405060708090a0b0c0d0e\""},
                                       {"salt", "\"000102030405060708090a0b0c0d0e0f00\""},
                                       {"salt", "\"000102030405060708090a0b0c0d0e0g\""},
                                       {"check", "\"00 0102030405060708090a0b0c0d0e0f\""},
                                       {"check", "\"000102030405060708090a0b0c0d0e0\""}})
        bad.push_back(with(field, value));
    for (const std::string& text : bad) {
        INFO(text);
        const auto parsed = KeyParameters::parse(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error() == Error{Code::Damaged, {}, "companion"});
    }
}

TEST_CASE("The salt of a file is its first 16 bytes, unless it is a plain database", "[sqlite][key]") {
    const TempFolder folder;
    const auto saltIn = [&](std::string_view bytes) {
        writeBytes(folder / "file", bytes);
        return saltOf(folder / "file");
    };
    std::string head(16, '\0');
    std::iota(head.begin(), head.end(), '\0');
    CHECK(saltIn(head) == countingSalt());
    CHECK(saltIn(head + "more") == countingSalt());
    CHECK_FALSE(saltIn(head.substr(1)));
    CHECK_FALSE(saltIn(""));
    CHECK_FALSE(saltIn(std::string_view("SQLite format 3\0more", 20)));
    CHECK_FALSE(saltOf(folder / "missing"));
    CHECK_FALSE(saltOf(folder.path()));
}
