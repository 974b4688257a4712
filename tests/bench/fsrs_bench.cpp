// Replaying reviews in memory, intervals included: how many a second on one core; and choosing the cards of a day.
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "trainer/day.h"

using namespace felt::trainer;

TEST_CASE("FSRS") {
    // A hundred thousand cards of ten reviews, some of them on the same day, some forgotten.
    constexpr int cards = 100'000, reviews = 10;
    const Fsrs fsrs(defaultParameters);
    BENCHMARK("replay of a million reviews") {
        double days = 0;
        for (int card = 0; card < cards; ++card) {
            Memory memory = fsrs.first(Rating(1 + card % 4));
            for (int i = 1; i < reviews; ++i) memory = fsrs.next(memory, (card * 7 + i * i) % 40, Rating(1 + (card + i * 3) % 7 % 4));
            days += memory.stability;
        }
        return days;
    };
    BENCHMARK("the same with an interval after each") {
        double days = 0;
        for (int card = 0; card < cards; ++card) {
            Memory memory = fsrs.first(Rating(1 + card % 4));
            for (int i = 1; i < reviews; ++i) {
                memory = fsrs.next(memory, (card * 7 + i * i) % 40, Rating(1 + (card + i * 3) % 7 % 4));
                days += fsrs.interval(memory.stability, 0.9);
            }
        }
        return days;
    };
}

namespace {

// Ten years of answers to as many cards as a diligent learner of two languages may have, and the check-ins of those years.
struct Years {
    felt::lexicon::Lexicon lexicon;
    std::vector<felt::journal::CheckIn> entries;
    std::vector<felt::journal::Review> reviews;
};

Years tenYears() {
    using namespace felt;
    const std::vector languages{LanguageTag::make("en").value(), LanguageTag::make("es").value()};
    Years years{lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages).value(), {}, {}};
    std::vector<std::string> cards;
    for (const lexicon::Concept& idea : years.lexicon.concepts())
        for (const std::string_view kind : Choices<CardKind>::names)
            for (const char* const tag : {"en", "es", "fr", "de"})
                if (cards.size() < 20'000) cards.push_back(std::string(kind) + "/" + tag + "/" + idea.id.text());
    constexpr std::int64_t day = 86'400'000'000, first = 16'000 * day;
    const auto concepts = years.lexicon.concepts();
    for (int i = 0; i < 3'650; ++i) {
        for (int n = 0; n < 40; ++n)
            years.reviews.push_back({.id = {},
                                     .at = Moment::at(first + i * day + n * 20'000'000, 60),
                                     .written = {},
                                     .card = cards[std::size_t(i * 40 + n) * 7'919 % cards.size()],
                                     .rating = 1 + (i + n) % 7 % 4});
        for (int n = 0; n < 2; ++n) {
            journal::CheckIn entry{.id = {}, .at = Moment::at(first + i * day + n * 20'000'000'000, 60)};
            for (int word = 0; word < 3; ++word)
                entry.feelings.push_back({.conceptId = concepts[std::size_t(i * 7 + n * 3 + word * word) % concepts.size()].id});
            years.entries.push_back(std::move(entry));
        }
    }
    return years;
}

}  // namespace

TEST_CASE("a day's cards") {
    using namespace felt;
    const Years years = tenYears();
    const Learner learner{
        years.lexicon, {LanguageTag::make("en").value(), LanguageTag::make("es").value()}, years.entries, years.reviews, {}, {}};
    const Aparts none = [](const LanguageTag&) { return nullptr; };
    const Moment now = Moment::at(19'651LL * 86'400'000'000, 60);
    const Deck deck(years.reviews, {});
    CHECK(deck.size() > 15'000);
    BENCHMARK("the memory of 146,000 answers") { return Deck(years.reviews, {}).size(); };
    BENCHMARK("the cards of a day out of 20,000") { return cardsOf(learner, deck, none, now).offers.size(); };
}
