#include "trainer/typed.h"

#include <catch2/catch_test_macros.hpp>

#include "made.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;

namespace {

const lexicon::Word tired{
    .id = conceptId("s.tired"), .lemma = "müde", .forms = {{"attributive", "müden"}}, .reading = "", .also = {{"schläfrig", "", ""}}};
Typed matchOf(std::string_view typed, const lexicon::Word& word = tired, std::string_view expected = {}) {
    return compareTyped(typed, word, expected, rules()).match;
}

}  // namespace

TEST_CASE("case, accents, umlauts in two letters, blanks and marks do not matter", "[typed]") {
    for (const char* const typed : {"müde", "Müde", "MUDE", "muede", "  müde. ", "m\xc3\xbc-de"}) {
        CAPTURE(typed);
        CHECK(matchOf(typed) == Typed::Same);
    }
    CHECK(matchOf("schlafrig") == Typed::Form);
    CHECK(matchOf("müden") == Typed::Form);
    CHECK(matchOf("müden", tired, "müden") == Typed::Same);
    CHECK(matchOf("müde", tired, "müden") == Typed::Form);
}

TEST_CASE("scripts by their own rules", "[typed]") {
    const auto word = [](std::string lemma, std::string reading) {
        return lexicon::Word{.id = conceptId("s.tired"), .lemma = std::move(lemma), .reading = std::move(reading)};
    };
    CHECK(matchOf("حزين", word("حزين", "حَزِين")) == Typed::Same);
    CHECK(matchOf("حَزِين", word("حزين", "حَزِين")) == Typed::Same);
    CHECK(matchOf("hui xin", word("灰心", "huīxīn")) == Typed::Form);
    CHECK(matchOf("ｈｕｉｘｉｎ", word("灰心", "huīxīn")) == Typed::Form);
    CHECK(matchOf("さみしい", word("寂しい", "さみしい")) == Typed::Form);
    CHECK(matchOf("просторо", word("просторо", "просто́ро")) == Typed::Same);
}

TEST_CASE("one letter away is close, in a word that is long enough", "[typed]") {
    const auto word = [](std::string lemma) { return lexicon::Word{.id = conceptId("s.tight"), .lemma = std::move(lemma)}; };
    CHECK(matchOf("fluttry", word("fluttery")) == Typed::Close);
    CHECK(matchOf("flutetry", word("fluttery")) == Typed::Close);
    CHECK(matchOf("fluttter", word("fluttery")) == Typed::Other);
    CHECK(matchOf("bad", word("sad")) == Typed::Other);
    CHECK(matchOf("", word("sad")) == Typed::Other);
    CHECK(matchOf("?!", word("sad")) == Typed::Other);
}

TEST_CASE("the difference shows which letters of the word were there", "[typed]") {
    const lexicon::Word word{.id = conceptId("s.tight"), .lemma = "fluttery"};
    const auto answer = compareTyped("Flutery", word, {}, rules());
    std::string meant, missing;
    for (const Stretch& each : answer.difference) {
        meant += each.text;
        if (!each.shared) missing += each.text;
    }
    CHECK(meant == "fluttery");
    CHECK(missing == "t");
    CHECK(answer.meant == "fluttery");
    CHECK(compareTyped("FLUTTERY", word, {}, rules()).difference.empty());
}
