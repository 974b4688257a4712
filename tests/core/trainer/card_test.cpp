#include "trainer/card.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace felt;
using namespace felt::trainer;

TEST_CASE("a card's id says kind, language and concept, and reads back", "[card]") {
    const Card card{CardKind::WordMeaning, LanguageTag::make("pt-BR").value(), lexicon::ConceptId::make("s.tight").value()};
    CHECK(idOf(card) == "word-meaning/pt-BR/s.tight");
    CHECK(cardOf("word-meaning/pt-BR/s.tight") == card);
    for (const std::string_view kind : Choices<CardKind>::names) {
        const std::string id = std::string(kind) + "/es/f.uneasy";
        CAPTURE(id);
        REQUIRE(cardOf(id));
        CHECK(idOf(*cardOf(id)) == id);
    }
}

TEST_CASE("what names no card is none", "[card]") {
    const auto id =
        GENERATE("", "/", "word-meaning", "word-meaning/es", "word-meaning//s.tight", "word-meaning/es/", "word-meaning/es/tight",
                 "spoken/es/s.tight", "word-meaning/Spanish/s.tight", "word-meaning/es/s.tight/more", " word-meaning/es/s.tight");
    CAPTURE(id);
    CHECK_FALSE(cardOf(id));
}

TEST_CASE("being noticed in the body is no test of memory, and neither is a kind that is not known", "[card]") {
    CHECK(testsMemory("own-gap/es/s.tight"));
    CHECK_FALSE(testsMemory("noticed/es/s.tight"));
    CHECK_FALSE(testsMemory("sung/es/s.tight"));
    CHECK_FALSE(testsMemory("gap"));
}
