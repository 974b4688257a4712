#include "phrases/names.h"

#include "speakers.h"

using namespace felt;
using namespace felt::phrases::tests;

TEST_CASE("Places and groups have names in the person's language, else in English, else their ids", "[phrases]") {
    const auto throat = body::PlaceId::make("front.throat").value();
    const auto tail = body::PlaceId::make("tail").value();
    const auto arms = body::GroupId::make("arms").value();
    CHECK(speaking("en").names.placeName(throat) == "Throat");
    CHECK(speaking("es").names.placeName(throat) == "Garganta");
    CHECK(speaking("sv").names.placeName(throat) == "Throat");
    CHECK(speaking("es").names.placeName(tail) == "tail");
    CHECK(speaking("en").names.groupName(arms) == "Arms");
    CHECK(speaking("es").names.groupName(arms) == "Brazos");
    phrases::Names nameless = speaking("es").names;
    nameless.places = {};
    CHECK(nameless.placeName(throat) == "front.throat");
}

TEST_CASE("A word of another language carries its mark, a concept without a word its id", "[phrases]") {
    const auto rest = lexicon::ConceptId::make("n.rest").value();
    CHECK(speaking("en").names.wordFor(rest) == "rest");
    CHECK(speaking("es").names.wordFor(rest) == "descanso");
    CHECK(speaking("sv").names.wordFor(rest) == "rest (en)");
    CHECK(speaking("en").names.wordFor(lexicon::ConceptId::make("n.not-there").value()) == "n.not-there");
}
