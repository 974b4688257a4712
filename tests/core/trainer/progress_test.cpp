#include "trainer/progress.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "made.h"
#include "trainer/study_day.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;
using journal::Wish;

TEST_CASE("progress tells what is used, learned and recognised, by language", "[progress]") {
    const std::vector entries{checkIn(R"({"at":"2026-03-01","feelings":[{"concept":"f.sad"}]})"),
                              checkIn(R"({"at":"2026-03-02","feelings":[{"concept":"f.sad"}],"needs":[{"concept":"n.rest"}]})")};
    const std::vector reviews{answered("2026-03-01T18:00Z", "meaning-word/es/f.sad", 3),
                              answered("2026-03-03T18:00Z", "meaning-word/es/f.sad", 3), answered("2026-03-03T18:01Z", "gap/es/n.rest", 3)};
    const std::vector wishes{wished("2026-03-01", "s.tight", language("en"), Wish::Known),
                             wished("2026-03-01", "s.warm", language("es"), Wish::Learn)};
    const Learner learner{englishAndSpanish(), {language("en"), language("es")}, entries, reviews, wishes, {}};
    const Deck deck(reviews, {});
    const Uses uses(entries, studyDay(moment("2026-03-04"), 4));
    const auto of = [&](const char* id, const char* in) { return progressOf(conceptId(id), language(in), learner, deck, uses); };
    CHECK(of("f.sad", "es").recognised);
    CHECK(of("f.sad", "es").learning);
    CHECK(of("f.sad", "es").used == 2);
    CHECK(of("f.sad", "es").due == deck.find("meaning-word/es/f.sad")->due());
    CHECK_FALSE(of("f.sad", "en").recognised);
    CHECK_FALSE(of("n.rest", "es").recognised);
    CHECK(of("n.rest", "es").learning);
    CHECK(of("s.tight", "en").recognised);
    CHECK_FALSE(of("s.tight", "en").learning);
    CHECK(of("s.warm", "es").learning);
    CHECK_FALSE(of("s.warm", "es").due);
    const auto all = progressOf(learner, deck, uses);
    CHECK(all.size() == 6);  // sad and rest in both languages, tight in English, warm in Spanish
}

TEST_CASE("true retention counts one answer a card and day, a day or more after the one before", "[progress]") {
    const std::vector reviews{answered("2026-03-01T18:00Z", "gap/es/f.sad", 1),    answered("2026-03-01T18:05Z", "gap/es/f.sad", 3),
                              answered("2026-03-02T18:00Z", "gap/es/f.sad", 3),    answered("2026-03-05T18:00Z", "gap/es/f.sad", 1),
                              answered("2026-03-05T18:05Z", "gap/es/f.sad", 3),    answered("2026-03-09T18:05Z", "gap/es/f.sad", 2),
                              answered("2026-03-09T18:06Z", "noticed/es/f.sad", 3)};
    const int first = studyDay(moment("2026-03-01"), 4);
    const auto all = trueRetention(reviews, 4, first, first + 30);
    CHECK(all.asked == 3);
    CHECK(all.recalled == 2);
    // Wilson's interval of 2 in 3
    CHECK(all.low == Catch::Approx(0.2077).margin(0.0001));
    CHECK(all.high == Catch::Approx(0.9385).margin(0.0001));
    CHECK(trueRetention(reviews, 4, first + 5, first + 30).asked == 1);
    const auto none = trueRetention({}, 4, first, first);
    CHECK(none.asked == 0);
    CHECK(none.low == 0);
    CHECK(none.high == 1);
}

TEST_CASE("standings follow the calendar: used lately, recognised by then", "[progress]") {
    const std::vector entries{checkIn(R"({"at":"2026-01-01","feelings":[{"concept":"f.sad"}]})"),
                              checkIn(R"({"at":"2026-03-02","needs":[{"concept":"n.rest"},{"concept":"n.rest"}]})")};
    const std::vector reviews{answered("2026-02-01T18:00Z", "gap/es/f.sad", 3), answered("2026-02-08T18:00Z", "gap/es/f.sad", 3),
                              answered("2026-03-08T18:00Z", "gap/es/f.sad", 1)};
    const Learner learner{englishAndSpanish(), {language("en"), language("es")}, entries, reviews, {}, {}};
    const auto dayOf = [](const char* date) { return studyDay(moment(date), 4); };
    const auto standings = standingsOn({dayOf("2026-01-31"), dayOf("2026-02-28"), dayOf("2026-03-31"), dayOf("2026-04-30")}, learner, 4);
    const auto feeling = std::size_t(lexicon::Kind::Feeling), needs = std::size_t(lexicon::Kind::Need);
    CHECK(standings[0].used[feeling] == 1);
    CHECK(standings[0].recognised[feeling] == 0);
    CHECK(standings[1].recognised[feeling] == 1);
    CHECK(standings[2].recognised[feeling] == 0);
    CHECK(standings[2].used[needs] == 1);
    CHECK(standings[3].used[feeling] == 0);
}
