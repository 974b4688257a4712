#include "phrases/card_words.h"

#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "checkin/check_in_json.h"
#include "speakers.h"

using namespace felt;
using namespace felt::phrases;
using namespace felt::phrases::tests;
using trainer::CardKind;
using trainer::Face;

namespace {

Face faceOf(CardKind kind, const char* concept_, std::string shown = {}) {
    Face face{.card = {kind, LanguageTag::make("en").value(), lexicon::ConceptId::make(concept_).value()}};
    face.shown = std::move(shown);
    return face;
}

checkin::CheckIn entry(std::string_view json) { return felt::tests::need(checkin::readCheckIn(json)); }

}  // namespace

TEST_CASE("Gaps are blank, the answer's long and another word's short", "[phrases][card]") {
    const auto speaker = speaking("en");
    Face face = faceOf(CardKind::Apart, "f.sad", "Sad is quiet, angry is hot; sad stays.");
    face.gaps = {{0, 3}, {28, 3}, {14, 5}};
    face.own = 2;
    CHECK(shownOn(face, speaker.names, speaker.say) == "____ is quiet, (…) is hot; ____ stays.");
    CHECK(shownWhole(face, speaker.names, speaker.say) == face.shown);
}

TEST_CASE("What was noticed is told without the word, wherever it was named", "[phrases][card]") {
    const auto said =
        entry(R"({"at":"2026-03-01","marks":[{"view":"front","place":"front.throat","sensation":"s.tight","word":"tight","intensity":6},)"
              R"({"view":"front","place":"front.chest.left","sensation":"s.tight","intensity":4}],"feelings":[{"concept":"f.sad"}]})");
    const auto tag = GENERATE(as<const char*>(), "en", "es");
    const auto speaker = speaking(tag);
    Face face = faceOf(CardKind::OwnGap, "s.tight");
    face.scene = trainer::Scene{&said, trainer::Scene::In::Marks, 0, {}, {}};
    const std::string shown = shownOn(face, speaker.names, speaker.say);
    CHECK(shown.find("____") != std::string::npos);
    for (const char* const word : {"tight", "tirante"}) CHECK(shown.find(word) == std::string::npos);
    CHECK(shownWhole(face, speaker.names, speaker.say).find("____") == std::string::npos);
}

TEST_CASE("When a card comes back is told in days, weeks, months and years", "[phrases][card]") {
    const auto& say = speaking("en").say;
    CHECK(comesBackIn(1, say) == "tomorrow");
    CHECK(comesBackIn(2, say) == "in 2 days");
    CHECK(comesBackIn(20, say) == "in 20 days");
    CHECK(comesBackIn(21, say) == "in about 3 weeks");
    CHECK(comesBackIn(60, say) == "in about 2 months");
    CHECK(comesBackIn(365, say) == "in about 12 months");
    CHECK(comesBackIn(36'500, say) == "in about 100 years");
}

TEST_CASE("Every kind of card has a title and a question, every answer a name", "[phrases][card]") {
    const auto& say = speaking("es").say;
    std::set<std::string> titles;
    for (std::size_t i = 0; i < Choices<CardKind>::names.size(); ++i) {
        titles.insert(phrases::titleOf(CardKind(i), say));
        CHECK_FALSE(questionOf(faceOf(CardKind(i), "f.sad"), "Español", say).empty());
    }
    CHECK(titles.size() == Choices<CardKind>::names.size());
    std::set<std::string> names;
    for (const trainer::Rating rating : trainer::ratings) names.insert(wordFor(rating, say));
    CHECK(names.size() == 4);
}
