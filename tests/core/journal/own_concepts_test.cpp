#include <catch2/catch_test_macros.hpp>

#include "journal/entries.h"

using namespace felt;
using namespace felt::journal;

namespace {

OwnWord word(const char* id, const char* lemma) {
    OwnWord made{.at = Moment::parse("2026-03-01").value(), .kind = lexicon::Kind::Sensation, .lemma = lemma};
    made.id = Uuid::make(id).value();
    return made;
}

}  // namespace

TEST_CASE("Own words become concepts of the lexicon, own meanings do not", "[journal]") {
    const LanguageTag english = LanguageTag::make("en").value(), german = LanguageTag::make("de").value();
    OwnWord fizzy = word("018e6b5a-7c00-7abc-8def-0123456789ab", "fizzy");
    fizzy.definition = "Like soda.";
    fizzy.nearest = lexicon::ConceptId::make("s.tingly").value();
    OwnWord grey = word("018e6b5a-7c00-7abc-8def-0123456789ac", "graulich");
    grey.language = german;
    OwnWord meaning = word("018e6b5a-7c00-7abc-8def-0123456789ad", "tight");
    meaning.meaningOf = lexicon::ConceptId::make("s.tight").value();
    OwnWord unkept = word("018e6b5a-7c00-7abc-8def-0123456789ae", "x");
    unkept.id.reset();
    const auto concepts = ownConcepts(std::vector{fizzy, grey, meaning, unkept}, english);
    REQUIRE(concepts.size() == 2);
    CHECK(concepts[0].id.text() == "s.own-018e6b5a-7c00-7abc-8def-0123456789ab");
    CHECK((concepts[0].language == english && concepts[0].lemma == "fizzy" && concepts[0].definition == "Like soda."));
    CHECK(concepts[0].nearest == fizzy.nearest);
    CHECK((concepts[1].language == german && concepts[1].lemma == "graulich" && !concepts[1].nearest));
}
