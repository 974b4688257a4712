#include "lexicon/concept.h"

#include <catch2/catch_test_macros.hpp>

using namespace felt;
using namespace felt::lexicon;

TEST_CASE("A concept id is a kind's letter and a slug", "[lexicon]") {
    struct Row {
        const char* text;
        Kind kind;
        bool own;
    };
    const std::string longest = "s." + std::string(78, 'a');
    const Row rows[] = {
        {"s.tight", Kind::Sensation, false},
        {"f.uneasy", Kind::Feeling, false},
        {"n.rest", Kind::Need, false},
        {"s.lump-in-throat", Kind::Sensation, false},
        {"f.a", Kind::Feeling, false},
        {"s.4", Kind::Sensation, false},
        {"s.own-018e6b5a-7c00-7abc-8def-0123456789ab", Kind::Sensation, true},
        {"f.own-018e6b5a-7c00-7abc-8def-0123456789ab", Kind::Feeling, true},
        {"n.own-018e6b5a-7c00-7abc-8def-0123456789ab", Kind::Need, true},
        {"s.own", Kind::Sensation, false},
        {"s.owned", Kind::Sensation, false},
        {"s.my-own-word", Kind::Sensation, false},
        {longest.c_str(), Kind::Sensation, false},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto id = ConceptId::make(row.text);
        REQUIRE(id);
        CHECK(id->text() == row.text);
        CHECK(id->kind() == row.kind);
        CHECK(id->isOwn() == row.own);
    }
}

TEST_CASE("What is no concept id is refused", "[lexicon]") {
    const std::string tooLong = "s." + std::string(79, 'a');
    for (const char* text : {"", "s", "s.", "tight", "x.tight", "S.tight", "s.Tight", "s.tight ", " s.tight", "s tight", "s.a.b", "s.a_b",
                             "s.calor\u00e9", "s.a/b", "s..", "sensation.tight", ".tight", "s-tight", tooLong.c_str()}) {
        INFO('"' << text << '"');
        const auto id = ConceptId::make(text);
        REQUIRE_FALSE(id);
        CHECK(id.error().code == Code::MalformedId);
    }
    CHECK_FALSE(ConceptId::make(std::string_view("s.a\0b", 5)));
}

TEST_CASE("Kinds have their names", "[lexicon]") {
    CHECK(name(Kind::Sensation) == "sensation");
    CHECK(named<Kind>("feeling") == Kind::Feeling);
    CHECK(named<Kind>("need") == Kind::Need);
    CHECK(kinds.size() == Choices<Kind>::names.size());
}
