#include "base/uuid.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace felt;

namespace {

RandomSource filling(unsigned char value) {
    return [value](std::span<unsigned char> bytes) { std::fill(bytes.begin(), bytes.end(), value); };
}

}  // namespace

TEST_CASE("A UUID of any version is read, in either case, and kept in lower case", "[base]") {
    struct Row {
        const char* text;
        const char* kept;
    };
    const Row rows[] = {
        {"018e6b5a-7c00-7abc-8def-0123456789ab", "018e6b5a-7c00-7abc-8def-0123456789ab"},
        {"018E6B5A-7C00-7ABC-8DEF-0123456789AB", "018e6b5a-7c00-7abc-8def-0123456789ab"},
        {"6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"},
        {"00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000"},
        {"FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF", "ffffffff-ffff-ffff-ffff-ffffffffffff"},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto uuid = Uuid::make(row.text);
        REQUIRE(uuid);
        CHECK(uuid->text() == row.kept);
    }
}

TEST_CASE("What is no UUID is refused", "[base]") {
    const char* const texts[] = {
        "",
        "018e6b5a",
        "018e6b5a7c007abc8def0123456789ab",
        "018e6b5a-7c00-7abc-8def-0123456789a",
        "018e6b5a-7c00-7abc-8def-0123456789abc",
        "018e6b5a-7c00-7abc-8def-0123456789ag",
        "018e6b5a-7c00-7abc-8def_0123456789ab",
        "018e6b5-a7c00-7abc-8def-0123456789ab",
        "018e6b5a-7c00-7abc-8def-0123456789a-",
        "{18e6b5a-7c00-7abc-8def-0123456789a}",
        " 18e6b5a-7c00-7abc-8def-0123456789ab",
        "0x8e6b5a-7c00-7abc-8def-0123456789ab",
        "018e6b5a-7c00-7abc-8def-0123456789\u00e9",
    };
    for (const char* text : texts) {
        INFO('"' << text << '"');
        const auto uuid = Uuid::make(text);
        REQUIRE_FALSE(uuid);
        CHECK(uuid.error().code == Code::MalformedId);
    }
    CHECK_FALSE(Uuid::make(std::string(36, '\0')));
}

TEST_CASE("A new UUID has the bits of version 7 and the time in front", "[base]") {
    // The time of the example in RFC 9562, appendix A.6.
    const std::int64_t time = 0x017F22E279B0;
    CHECK(Uuid::version7(time, filling(0x00)).text() == "017f22e2-79b0-7000-8000-000000000000");
    CHECK(Uuid::version7(time, filling(0xff)).text() == "017f22e2-79b0-7fff-bfff-ffffffffffff");
    CHECK(Uuid::version7(0, filling(0xff)).text() == "00000000-0000-7fff-bfff-ffffffffffff");
    CHECK(Uuid::version7((std::int64_t(1) << 48) - 1, filling(0)).text() == "ffffffff-ffff-7000-8000-000000000000");
    CHECK(Uuid::make(Uuid::version7(time, filling(0x5a)).text()).value() == Uuid::version7(time, filling(0x5a)));
}

TEST_CASE("UUIDs of version 7 sort by the time they were made, whatever their random part", "[base]") {
    const std::int64_t times[] = {0, 1, 255, 256, 65'535, 65'536, 1'772'346'600'000, 1'772'346'600'001, (std::int64_t(1) << 48) - 1};
    for (std::size_t i = 1; i < std::size(times); ++i) {
        INFO(times[i]);
        CHECK(Uuid::version7(times[i - 1], filling(0xff)) < Uuid::version7(times[i], filling(0x00)));
    }
}
