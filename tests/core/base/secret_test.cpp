#include "base/secret.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>

using namespace felt;

TEST_CASE("A secret holds every byte it was copied from", "[base]") {
    const std::string text("p\0ss \xff\n", 7);
    const Secret secret = Secret::copyOf(text);
    CHECK(secret.size() == 7);
    CHECK_FALSE(secret.empty());
    CHECK(secret.view() == text);
}

TEST_CASE("A copy of a secret is its own", "[base]") {
    Secret secret = Secret::copyOf("first");
    const Secret copy = secret.copy();
    secret.data()[0] = 'F';
    CHECK(secret.view() == "First");
    CHECK(copy.view() == "first");
}

TEST_CASE("An empty secret is empty however it came about", "[base]") {
    const Secret none, zero(0), copied = Secret::copyOf("");
    for (const Secret* secret : {&none, &zero, &copied}) {
        CHECK(secret->empty());
        CHECK(secret->size() == 0);
        CHECK(secret->view().empty());
        CHECK(secret->copy().empty());
    }
}

TEST_CASE("A secret that was moved away leaves an empty one behind", "[base]") {
    Secret from = Secret::copyOf("secret");
    const Secret to = std::move(from);
    CHECK(to.view() == "secret");
    CHECK(from.empty());  // NOLINT(bugprone-use-after-move): what is left is the point here
    CHECK(from.view().empty());
    CHECK(from.copy().empty());
    Secret other = Secret::copyOf("other");
    from = std::move(other);
    CHECK(from.view() == "other");
    CHECK(other.empty());  // NOLINT(bugprone-use-after-move)
}

TEST_CASE("Wiped memory holds nothing of what it held", "[base]") {
    std::string text = "correct horse";
    wipe(text);
    CHECK(text == std::string(13, '\0'));
    wipe({});
}

TEST_CASE("Random bytes fill the whole span and differ each time", "[base]") {
    std::array<unsigned char, 64> first{}, second{};
    systemRandom(first);
    systemRandom(second);
    CHECK(first != second);
    // Each is 64 zeros at its end with a chance of 2^-64.
    CHECK_FALSE(std::all_of(first.end() - 8, first.end(), [](unsigned char byte) { return byte == 0; }));
    systemRandom({});
}
