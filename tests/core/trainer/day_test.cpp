#include "trainer/day.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <random>
#include <set>

#include "demo/life.h"
#include "made.h"
#include "trainer/sitting.h"
#include "trainer/study_day.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;
using journal::Wish;

namespace {

const lexicon::Apart* apartIn(const LanguageTag& tag) {
    static std::map<LanguageTag, lexicon::Apart> read;
    const auto found = read.find(tag);
    if (found != read.end()) return &found->second;
    return &read.emplace(tag, felt::tests::need(lexicon::Apart::load(FELT_CONTENT_FOLDER, tag))).first->second;
}

struct Person {
    std::vector<journal::CheckIn> entries;
    std::vector<journal::Review> reviews;
    std::vector<journal::WordWish> wishes;
    std::optional<journal::StudyPlan> plan;
    Day on(std::string_view at, int more = 0) const {
        const Learner learner{englishAndSpanish(), {language("en"), language("es")}, entries, reviews, wishes, plan};
        return cardsOf(learner, Deck(reviews, scheduleOf(plan)), apartIn, moment(at), more);
    }
    void answer(const Offer& offer, std::string_view at, int rating) { reviews.push_back(answered(at, idOf(offer.card), rating)); }
};

std::string at(int day, int minute) {
    const std::string hour = std::to_string(18 + minute / 60), rest = std::to_string(minute % 60);
    return Moment::at((20'513LL + day) * 86'400'000'000LL, 0).text().substr(0, 10) + "T" + hour + (rest.size() < 2 ? ":0" : ":") + rest +
           "Z";
}

}  // namespace

TEST_CASE("the first day offers a small number of new words, each concept once", "[day]") {
    const Day day = Person{}.on("2026-03-01T18:00Z");
    CHECK(day.offers.size() == usualCardsADay);
    std::set<lexicon::ConceptId> concepts;
    for (const Offer& each : day.offers) {
        CHECK(each.isNew);
        concepts.insert(each.card.conceptId);
    }
    CHECK(concepts.size() == day.offers.size());
}

TEST_CASE("what was answered today counts towards the number; who asks for more gets more", "[day]") {
    Person person;
    const Day first = person.on("2026-03-01T18:00Z");
    for (int i = 0; i < 5; ++i) person.answer(first.offers[std::size_t(i)], "2026-03-01T18:0" + std::to_string(i) + "Z", 3);
    const Day rest = person.on("2026-03-01T18:10Z");
    CHECK(rest.answered == 5);
    CHECK(rest.offers.size() == 3);
    for (const Offer& each : rest.offers)
        for (int i = 0; i < 5; ++i) CHECK(each.card.conceptId != first.offers[std::size_t(i)].card.conceptId);
    CHECK(person.on("2026-03-01T18:10Z", 4).offers.size() == 4);
    CHECK(person.on("2026-03-02T03:00Z").offers.size() == 3);
    CHECK(person.on("2026-03-02T05:00Z").offers.size() == usualCardsADay);
}

TEST_CASE("after a long gap there are as few as ever, the hardest to recall of what matters first, and some new ones", "[day]") {
    Person person;
    for (int i = 0; i < 60; ++i) {
        const auto& idea = englishAndSpanish().concepts()[std::size_t(i)];
        if (idea.optIn || idea.groundFirst) continue;
        person.reviews.push_back(answered("2025-03-01T18:00Z", "meaning-word/en/" + idea.id.text(), 3));
        if (i % 2 == 0) person.reviews.push_back(answered("2025-03-08T18:00Z", "meaning-word/en/" + idea.id.text(), 4));
    }
    const Day day = person.on("2026-03-01T18:00Z");
    REQUIRE(day.offers.size() == usualCardsADay);
    const auto news = std::count_if(day.offers.begin(), day.offers.end(), [](const Offer& each) { return each.isNew; });
    CHECK(news == newCardsADay);
    CHECK_FALSE(day.offers.front().isNew);
    CHECK_FALSE(day.offers.back().isNew);
    // The same ones would be there tomorrow, and no more of them.
    CHECK(person.on("2026-03-02T18:00Z").offers.size() == usualCardsADay);
}

TEST_CASE("rest days and a pause are kept, but who asks gets words", "[day]") {
    Person person;
    person.plan = journal::StudyPlan{.id = {}, .at = moment("2026-03-01"), .restDays = {7}};
    CHECK(person.on("2026-03-01T18:00Z").rest == Rest::RestDay);  // a Sunday
    CHECK(person.on("2026-03-01T18:00Z").offers.empty());
    CHECK(person.on("2026-03-01T18:00Z", 3).offers.size() == 3);
    CHECK(person.on("2026-03-02T18:00Z").offers.size() == usualCardsADay);
    person.plan->pausedUntil = moment("2026-03-10");
    CHECK(person.on("2026-03-02T18:00Z").rest == Rest::Paused);
    CHECK(person.on("2026-03-10T18:00Z").rest == Rest::None);
    person.plan->cardsADay = 3;
    CHECK(person.on("2026-03-10T18:00Z").offers.size() == 3);
}

TEST_CASE("what is set aside or known is not asked", "[day]") {
    Person person;
    person.reviews = {answered("2026-02-01T18:00Z", "meaning-word/en/f.sad", 1),
                      answered("2026-02-01T18:00Z", "meaning-word/en/f.proud", 1)};
    person.wishes = {wished("2026-02-02", "f.sad", {}, Wish::SetAside), wished("2026-02-02", "f.proud", language("en"), Wish::Known)};
    for (const Offer& each : person.on("2026-03-01T18:00Z").offers) CHECK(each.isNew);
}

TEST_CASE("a card that is forgotten again and again gives way to another kind, then the word rests", "[day]") {
    Person person;
    person.wishes = {wished("2026-01-01", "f.sad", language("en"), Wish::Learn)};
    const auto offered = [&](int day) -> std::optional<CardKind> {
        const Day cards = person.on(at(day, 0));
        const auto found = std::find_if(cards.offers.begin(), cards.offers.end(), [](const Offer& each) {
            return each.card.conceptId.text() == "f.sad" && each.card.language.text() == "en";
        });
        return found == cards.offers.end() ? std::nullopt : std::optional(found->card.kind);
    };
    std::vector<CardKind> met;
    std::map<CardKind, int> times;
    for (int day = 0; day < 200; ++day)
        if (const auto kind = offered(day)) {
            if (met.empty() || met.back() != *kind) met.push_back(*kind);
            ++times[*kind];
            person.reviews.push_back(answered(at(day, 0), idOf({*kind, language("en"), conceptId("f.sad")}), 1));
        }
    CHECK(met.size() >= 3);
    for (const auto& [kind, count] : times) CHECK(count == leechLapses + 1);
    CHECK_FALSE(offered(300));
}

TEST_CASE("sixty days of a made-up life: small days, much from the person's own entries, nothing private", "[day][slow]") {
    const auto figure = felt::tests::need(body::Figure::load(std::filesystem::path(FELT_CONTENT_FOLDER) / "body" / "figure-neutral.json"));
    const auto material = felt::tests::need(demo::load(FELT_CONTENT_FOLDER));
    const Moment end = moment("2026-04-29T23:59:59Z");
    const auto seed = GENERATE(std::uint64_t(1), 2, 5);
    const auto life = demo::live({.days = 60, .perDay = {}, .seed = seed, .end = end}, englishAndSpanish(), figure, material);
    std::vector<journal::CheckIn> all;
    for (const journal::Record& each : life)
        if (const auto* const entry = std::get_if<journal::CheckIn>(&each.entry); entry != nullptr && !each.deleted) all.push_back(*entry);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.at.instant() < b.at.instant(); });
    Person person;
    std::minstd_rand chance(7);
    int shown = 0, own = 0, days = 0;
    for (int day = 0; day < 60; ++day) {
        const std::string evening = at(day, 0);
        person.entries.clear();
        for (const journal::CheckIn& each : all)
            if (each.at.instant() < moment(evening).instant()) person.entries.push_back(each);
        if (chance() % 10 < 3) continue;  // no time that day
        ++days;
        const Day cards = person.on(evening);
        CHECK(cards.offers.size() <= usualCardsADay);
        std::vector<Card> asked;
        for (const Offer& each : cards.offers) asked.push_back(each.card);
        Sitting sitting(asked);
        for (int minute = 0; sitting.now() != nullptr; ++minute) {
            const Card card = *sitting.now();
            const Learner learner{englishAndSpanish(), {language("en"), language("es")}, person.entries, person.reviews, {}, {}};
            const auto face = faceOf(card, learner, Deck(person.reviews, {}), apartIn(card.language), rules());
            ++shown;
            if (face && face->scene) {
                ++own;
                CHECK_FALSE(face->scene->entry->isPrivate);
            }
            const int rating = chance() % 100 < 15 ? 1 : chance() % 100 < 15 ? 2 : 3;
            person.reviews.push_back(answered(at(day, minute), idOf(card), rating));
            sitting.answer(Rating(rating));
        }
    }
    CAPTURE(own, shown, days);
    CHECK(own * 10 >= shown * 3);
}
