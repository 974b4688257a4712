// Reviews, practice runs, own words and shares of a made-up year.
#include <set>

#include "lives.h"

using namespace felt;
using namespace felt::demo;
using namespace felt::demo::tests;
using namespace felt::journal;

TEST_CASE("Learning goes on two or three days a week, with every rating", "[demo]") {
    const auto reviews = entriesOf<Review>(aYear());
    std::set<std::string> days, cards;
    std::map<int, int> ratings;
    for (const Review* const review : reviews) {
        days.insert(std::string(review->at.date()));
        cards.insert(review->card);
        ++ratings[review->rating];
        CHECK(review->durationMilliseconds.value() > 0);
    }
    CHECK(days.size() > 60);
    CHECK(days.size() < 180);
    CHECK(cards.size() > 40);
    CHECK(reviews.size() > cards.size() * 2);
    CHECK(ratings.size() == 4);
    CHECK(ratings[3] * 2 > int(reviews.size()));
}

TEST_CASE("Practices ease more often than not", "[demo]") {
    const auto runs = entriesOf<PracticeRun>(aYear());
    std::set<std::string> practices;
    int better = 0, worse = 0;
    for (const PracticeRun* const run : runs) {
        practices.insert(run->practice);
        better += run->after == checkin::After::Better;
        worse += run->after == checkin::After::Worse;
        CHECK(*run->seconds <= *run->plannedSeconds);
        if (!run->distressAfter || !run->after) continue;
        const int change = run->distressAfter->value() - run->distressBefore->value();
        if (run->after == checkin::After::Better) CHECK(change < 0);
    }
    CHECK(runs.size() >= 50);
    CHECK(practices == std::set<std::string>{"breath-longer-out", "ground-5-4-3-2-1", "hand-on-heart", "pause"});
    CHECK(better > worse);
}

TEST_CASE("Own words are coined early and used later", "[demo]") {
    const auto words = entriesOf<OwnWord>(aYear());
    REQUIRE(words.size() == content().material.ownWords.size());
    std::map<lexicon::ConceptId, const OwnWord*> byId;
    for (const OwnWord* const word : words) {
        byId.emplace(conceptOf(*word), word);
        CHECK(word->at.date() < "2025-03-15");
    }
    std::set<lexicon::ConceptId> used;
    std::set<lexicon::Kind> kinds;
    const auto use = [&](const std::optional<lexicon::ConceptId>& id, const CheckIn& entry) {
        if (!id || !id->isOwn()) return;
        REQUIRE(byId.contains(*id));
        CHECK(byId[*id]->at.date() < entry.written->date());
        used.insert(*id);
        kinds.insert(id->kind());
    };
    for (const CheckIn* const entry : entriesOf<CheckIn>(aYear())) {
        for (const auto& mark : entry->marks) use(mark.sensation, *entry);
        for (const auto& feeling : entry->feelings) use(feeling.conceptId, *entry);
        for (const auto& need : entry->needs) use(need.conceptId, *entry);
    }
    CHECK(used.size() * 2 >= words.size());
    CHECK(kinds.size() == lexicon::kinds.size());
}

TEST_CASE("An own word that names its nearest concept is mostly said instead of it", "[demo]") {
    Material material = content().material;
    const auto calm = lexicon::ConceptId::make("f.content").value();
    const auto english = LanguageTag::make("en").value();
    material.ownWords = {
        {.kind = calm.kind(), .language = english, .lemma = "hearthish", .definition = {}, .example = {}, .nearest = calm}};
    const auto records = live(request(1'500), content().lexicon, content().figure, material);
    CHECK(entriesOf<OwnWord>(records).at(0)->nearest == calm);
    int own = 0, nearest = 0;
    for (const CheckIn* const entry : entriesOf<CheckIn>(records))
        for (const auto& feeling : entry->feelings) {
            if (!feeling.conceptId || entry->language != english) continue;
            own += feeling.conceptId->isOwn();
            nearest += feeling.conceptId == calm;
        }
    CHECK(own > nearest);
}

TEST_CASE("Two summaries were shared, without what is private or resting", "[demo]") {
    const auto shares = entriesOf<Share>(aYear());
    REQUIRE(shares.size() == 2);
    std::set<std::string> open;
    for (const Record& record : aYear())
        if (const auto* const entry = std::get_if<CheckIn>(&record.entry); entry != nullptr && !entry->isPrivate && !record.deleted)
            open.insert(entry->id->text());
    for (const Share* const share : shares) {
        CHECK(share->entries.size() > 5);
        CHECK(share->from->date() < share->to->date());
        CHECK(share->to->date() < share->at.date());
        for (const std::string& id : share->entries) CHECK(open.contains(id));
    }
    const auto fortnight = lived(request(13));
    CHECK(entriesOf<Share>(fortnight).empty());
}
