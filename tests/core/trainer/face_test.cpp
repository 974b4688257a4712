#include "trainer/face.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "made.h"
#include "trainer/study_day.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;

namespace {

const lexicon::Apart& apartIn(const char* tag) {
    static std::map<std::string, lexicon::Apart> read;
    const auto found = read.find(tag);
    return found != read.end()
               ? found->second
               : read.emplace(tag, felt::tests::need(lexicon::Apart::load(FELT_CONTENT_FOLDER, language(tag)))).first->second;
}

struct Person {
    std::vector<journal::CheckIn> entries;
    std::vector<journal::Review> reviews;
    Learner learner() const { return {englishAndSpanish(), {language("en"), language("es")}, entries, reviews, {}, {}}; }
    std::optional<Face> face(CardKind kind, const char* in, const char* id) const {
        return faceOf({kind, language(in), conceptId(id)}, learner(), Deck(reviews, {}), &apartIn(in), rules());
    }
};

}  // namespace

TEST_CASE("the right option is the word, the others are near it and none would be right as well", "[face]") {
    const auto face = Person{}.face(CardKind::MeaningWord, "en", "f.sad");
    REQUIRE(face);
    CHECK(face->ask == Ask::Choose);
    CHECK(face->options.size() == optionCount);
    CHECK(face->options[face->right].id == conceptId("f.sad"));
    std::set<std::string> texts;
    for (const Option& each : face->options) texts.insert(each.text);
    CHECK(texts.size() == optionCount);
    const auto& near = englishAndSpanish().find(conceptId("f.sad"))->near;
    const auto fromNear = std::count_if(face->options.begin(), face->options.end(),
                                        [&](const Option& each) { return std::find(near.begin(), near.end(), *each.id) != near.end(); });
    CHECK(fromNear >= std::ptrdiff_t(std::min(near.size(), optionCount - 1)));
}

TEST_CASE("every card there may be for any word can be shown, and shows the same until it is answered", "[face]") {
    Person person;
    person.entries = {
        checkIn(R"({"at":"2026-03-01","marks":[{"sensation":"s.tight","place":"front.throat"}],"feelings":[{"concept":"f.sad"}],)"
                R"("needs":[{"concept":"n.rest"}],"note":"So tight that I could not rest."})")};
    const Learner learner = person.learner();
    const Uses uses(person.entries, studyDay(moment("2026-03-02"), 4));
    std::map<CardKind, int> shown, missing;
    for (const lexicon::Concept& idea : englishAndSpanish().concepts())
        for (const char* const in : {"en", "es"})
            for (const CardKind kind : kindsOf(idea.id, language(in), learner, uses, &apartIn(in))) {
                CAPTURE(idea.id.text(), in, name(kind));
                const auto face = person.face(kind, in, idea.id.text().c_str());
                ++(face ? shown : missing)[kind];
                if (!face) {
                    CHECK(kind == CardKind::Apart);  // a word that the text names in a form of its own
                    continue;
                }
                CHECK((face->shown.empty() == (kind == CardKind::OwnGap && face->scene->in != Scene::In::Note)));
                if (face->ask == Ask::Choose) {
                    REQUIRE(face->options.size() >= 2);
                    REQUIRE(face->right < face->options.size());
                }
                for (const Gap& gap : face->gaps) CHECK(gap.begin + gap.length <= face->shown.size());
                const auto again = person.face(kind, in, idea.id.text().c_str());
                CHECK(again->right == face->right);
                CHECK(again->shown == face->shown);
            }
    CHECK(shown[CardKind::OwnGap] == 6);
    for (const CardKind kind : {CardKind::WordMeaning, CardKind::MeaningWord, CardKind::WordWord, CardKind::Gap}) CHECK(shown[kind] > 500);
    CHECK(shown[CardKind::Apart] > missing[CardKind::Apart] * 4);
    CHECK(shown[CardKind::Place] > 100);
    CHECK(shown[CardKind::Disguise] > 40);
}

TEST_CASE("what holds for some days is typed", "[face]") {
    Person person;
    person.reviews = {answered("2026-03-01T18:00Z", "meaning-word/en/f.sad", 3), answered("2026-03-04T18:00Z", "meaning-word/en/f.sad", 3)};
    CHECK(person.face(CardKind::MeaningWord, "en", "f.sad")->ask == Ask::Type);
    CHECK(person.face(CardKind::MeaningWord, "en", "f.sad")->options.size() == optionCount);
    person.reviews.push_back(answered("2026-03-12T18:00Z", "meaning-word/en/f.sad", 1));
    CHECK(person.face(CardKind::MeaningWord, "en", "f.sad")->ask == Ask::Choose);
}

TEST_CASE("a word of one's own entry is taken from the note, from another entry each time, in either language", "[face]") {
    Person person;
    person.entries = {checkIn(R"({"at":"2026-03-01","marks":[{"sensation":"s.tight","place":"front.throat"}]})"),
                      checkIn(R"({"at":"2026-03-02","note":"My throat was tight before the call."})"),
                      checkIn(R"({"at":"2026-03-03","private":true,"note":"Tight because of him, all night."})")};
    const auto first = person.face(CardKind::OwnGap, "en", "s.tight");
    REQUIRE(first);
    CHECK(first->shown == "My throat was tight before the call.");
    CHECK(first->expected == "tight");
    person.reviews = {answered("2026-03-05T18:00Z", "own-gap/en/s.tight", 3)};
    const auto second = person.face(CardKind::OwnGap, "en", "s.tight");
    REQUIRE(second);
    CHECK(second->scene->in == Scene::In::Marks);
    const auto spanish = person.face(CardKind::OwnGap, "es", "s.tight");
    REQUIRE(spanish);
    CHECK(spanish->scene->in == Scene::In::Marks);
    CHECK(spanish->options[spanish->right].text == englishAndSpanish().word(conceptId("s.tight"), language("es"))->lemma);
    person.entries.erase(person.entries.begin(), person.entries.begin() + 2);
    CHECK_FALSE(person.face(CardKind::OwnGap, "en", "s.tight"));
}

TEST_CASE("the person's own places count where a sensation is pointed at", "[face]") {
    Person person;
    person.entries = {checkIn(R"({"at":"2026-03-01","marks":[{"sensation":"s.tight","place":"back.calf.left"}]})"),
                      checkIn(R"({"at":"2026-03-01","private":true,"marks":[{"sensation":"s.tight","place":"front.foot.left"}]})")};
    const auto face = person.face(CardKind::Place, "en", "s.tight");
    REQUIRE(face);
    CHECK(face->ask == Ask::Point);
    CHECK(face->places.front() == "back.calf.left");
    CHECK(std::find(face->places.begin(), face->places.end(), "front.foot.left") == face->places.end());
}

TEST_CASE("a judgement in disguise is told from a feeling", "[face]") {
    CHECK(Person{}.face(CardKind::Disguise, "en", "f.sad")->right == 0);
    const auto judged = std::find_if(englishAndSpanish().concepts().begin(), englishAndSpanish().concepts().end(),
                                     [](const lexicon::Concept& each) { return each.judgement; });
    CHECK(Person{}.face(CardKind::Disguise, "en", judged->id.text().c_str())->right == 1);
    CHECK_FALSE(Person{}.face(CardKind::Disguise, "en", "s.tight"));
}

TEST_CASE("a card whose concept or word is gone shows nothing", "[face]") {
    CHECK_FALSE(Person{}.face(CardKind::MeaningWord, "en", "f.gone"));
    CHECK_FALSE(faceOf({CardKind::MeaningWord, language("de"), conceptId("f.sad")}, Person{}.learner(), Deck({}, {}), nullptr, rules()));
    CHECK_FALSE(Person{}.face(CardKind::WordWord, "en", "f.sad"));
    CHECK_FALSE(Person{}.face(CardKind::OwnGap, "en", "f.sad"));
}
