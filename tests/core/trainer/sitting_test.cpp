#include "trainer/sitting.h"

#include <catch2/catch_test_macros.hpp>

#include "made.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;

namespace {

std::vector<Card> cards(int count) {
    std::vector<Card> made;
    for (int i = 0; i < count; ++i) made.push_back({CardKind::MeaningWord, language("es"), conceptId("s.word-" + std::to_string(i))});
    return made;
}

std::string rest(Sitting sitting) {
    std::string order;
    while (sitting.now() != nullptr) {
        order += sitting.now()->conceptId.text().back();
        sitting.answer(Rating::Good);
    }
    return order;
}

}  // namespace

TEST_CASE("cards come in their order, and then it is over", "[sitting]") {
    CHECK(rest(Sitting(cards(4))) == "0123");
    CHECK(Sitting({}).now() == nullptr);
}

TEST_CASE("what was not known yet comes again after three others, twice at most", "[sitting]") {
    Sitting sitting(cards(5));
    sitting.answer(Rating::Again);
    CHECK(rest(sitting) == "12304");
    for (int i = 0; i < 3; ++i) sitting.answer(Rating::Good);
    CHECK(sitting.now()->conceptId.text() == "s.word-0");
    sitting.answer(Rating::Again);
    CHECK(rest(sitting) == "40");
    sitting.answer(Rating::Good);
    sitting.answer(Rating::Again);
    CHECK(sitting.now() == nullptr);
    CHECK(sitting.answers() == 7);
    CHECK(sitting.different() == 5);
}

TEST_CASE("effort is no failure", "[sitting]") {
    Sitting sitting(cards(2));
    sitting.answer(Rating::Hard);
    CHECK(rest(sitting) == "1");
}

TEST_CASE("an answer can be taken back, one after the other, to the beginning", "[sitting]") {
    Sitting sitting(cards(3));
    CHECK_FALSE(sitting.takeBack().any);
    sitting.answer(Rating::Again);
    sitting.answer(Rating::Good);
    sitting.pass();
    const auto pass = sitting.takeBack();
    CHECK(pass.any);
    CHECK_FALSE(pass.answered);
    CHECK(sitting.takeBack().answered->conceptId.text() == "s.word-1");
    CHECK(rest(sitting) == "120");
    CHECK(sitting.takeBack().answered->conceptId.text() == "s.word-0");
    CHECK(rest(sitting) == "012");
    CHECK(sitting.answers() == 0);
}

TEST_CASE("a word that is laid aside is gone from the sitting, also where it would come again", "[sitting]") {
    Sitting sitting(cards(4));
    sitting.answer(Rating::Again);
    sitting.answer(Rating::Good);
    sitting.answer(Rating::Good);
    sitting.answer(Rating::Good);
    REQUIRE(sitting.now()->conceptId.text() == "s.word-0");
    sitting.pass();
    CHECK(sitting.now() == nullptr);
}
