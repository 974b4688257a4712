#include "base/choice.h"

#include <catch2/catch_test_macros.hpp>

enum class Fruit { Apple, Pear, DragonFruit };

template <>
struct felt::Choices<Fruit> {
    static constexpr auto names = std::to_array<std::string_view>({"apple", "pear", "dragon-fruit"});
};

using namespace felt;

TEST_CASE("A choice and its name lead to each other", "[base]") {
    for (const Fruit fruit : {Fruit::Apple, Fruit::Pear, Fruit::DragonFruit}) CHECK(named<Fruit>(name(fruit)) == fruit);
    CHECK(name(Fruit::DragonFruit) == "dragon-fruit");
    CHECK(named<Fruit>("pear") == Fruit::Pear);
    CHECK(allNames<Fruit>() == "apple, pear, dragon-fruit");
}

TEST_CASE("A name that is not in the list is no choice", "[base]") {
    for (const char* text : {"", "Apple", "apple ", "appl", "apples", "0", "dragonfruit", "apple, pear"}) {
        INFO('"' << text << '"');
        CHECK_FALSE(named<Fruit>(text));
    }
}
