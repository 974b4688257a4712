#include "body/place_id.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <unordered_set>

using namespace felt;
using namespace felt::body;

TEST_CASE("A place id is words of lower-case letters joined by points and dashes", "[body]") {
    for (const char* good : {"lungs", "front.chest.left", "front.upper-arm.left", "back.back-of-head", "a", "a-b-c.d"}) {
        INFO(good);
        const auto id = PlaceId::make(good);
        REQUIRE(id);
        CHECK(id->text() == good);
    }
    CHECK(PlaceId::make(std::string(64, 'a')));
}

TEST_CASE("What is no place id is refused", "[body]") {
    using namespace std::string_view_literals;
    for (const std::string_view bad :
         {""sv, "."sv, "-"sv, ".lungs"sv, "lungs."sv, "lungs-"sv, "front..chest"sv, "front.-chest"sv, "front--chest"sv, "Lungs"sv,
          "front chest"sv, " lungs"sv, "lungs\n"sv, "place1"sv, "front_chest"sv, "coraz\xC3\xB3n"sv, "a\0b"sv, "../etc"sv}) {
        INFO(bad);
        const auto id = PlaceId::make(bad);
        REQUIRE_FALSE(id);
        CHECK(id.error() == Error{Code::MalformedId, "place", {}});
    }
    CHECK_FALSE(PlaceId::make(std::string(65, 'a')));
    CHECK(GroupId::make("").error().subject == "group");
}

TEST_CASE("Place ids sort by their text and can be hashed", "[body]") {
    const auto left = PlaceId::make("front.chest.left").value();
    const auto right = PlaceId::make("front.chest.right").value();
    CHECK(left < right);
    CHECK(left == PlaceId::make("front.chest.left").value());
    CHECK(std::unordered_set<PlaceId>{left, right, left}.size() == 2);
}

TEST_CASE("A view is read back from its text", "[body]") {
    for (const View view : allViews) CHECK(felt::named<View>(felt::name(view)) == view);
    for (const char* bad : {"", "Front", "side", "front "}) CHECK_FALSE(felt::named<View>(bad));
}
