#include "checkin/suggest.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "vocabulary.h"

using namespace felt;
using namespace felt::checkin;
using namespace felt::checkin::tests;
using lexicon::ConceptId;
using lexicon::Kind;

namespace {

using Ids = std::vector<ConceptId>;

CheckIn blank() { return {.id = {}, .at = Moment::parse("2026-03-01").value()}; }

CheckIn at(double pleasantness, double energy) {
    CheckIn entry = blank();
    entry.plane = PlanePoint{pleasantness, energy, {}};
    return entry;
}

std::size_t ofKind(Kind kind) {
    const auto all = shippedLexicon().concepts();
    return std::size_t(std::count_if(all.begin(), all.end(), [&](const auto& each) { return each.id.kind() == kind && !each.optIn; }));
}

void checkOffer(const Ids& offer, Kind kind, std::size_t count) {
    CHECK(offer.size() == std::min(count, ofKind(kind)));
    CHECK(std::set<ConceptId>(offer.begin(), offer.end()).size() == offer.size());
    for (const ConceptId& id : offer) {
        CHECK(id.kind() == kind);
        CHECK(shippedLexicon().find(id));
    }
}

double weightAt(const ConceptId& id, std::string_view where) {
    double weight = 0;
    for (const auto& typical : shippedLexicon().find(id)->places)
        if (typical.place == where) weight = std::max(weight, typical.weight);
    return weight;
}

// What the offer is ordered by: the weight, and rarer words a step back.
double rankAt(const ConceptId& id, std::string_view where) {
    const double weight = weightAt(id, where);
    return weight > 0 ? weight - 0.25 * (shippedLexicon().find(id)->tier - 1) : -1;
}

std::ptrdiff_t positionOf(const Ids& offer, const ConceptId& id) { return std::find(offer.begin(), offer.end(), id) - offer.begin(); }

std::set<std::string> clusters(const Ids& offer) {
    std::set<std::string> found;
    for (const ConceptId& id : offer) found.insert(shippedLexicon().find(id)->cluster);
    return found;
}

}  // namespace

TEST_CASE("An offer has as many words as asked for, none twice, all of its kind", "[checkin]") {
    const Ids used{conceptId("s.tight"), conceptId("f.sad"), conceptId("s.tight"), conceptId("s.warm")};
    CheckIn entry = at(0.5, 0.5);
    entry.marks.emplace_back().sensation = conceptId("s.tight");
    entry.feelings.emplace_back().conceptId = conceptId("f.abandoned");
    for (const std::size_t count : {0u, 1u, 2u, 7u, 12u, 59u, 60u, 1'000u}) {
        INFO(count);
        checkOffer(suggestSensations(shippedLexicon(), {}, {}, count), Kind::Sensation, count);
        checkOffer(suggestSensations(shippedLexicon(), place("front.throat"), used, count), Kind::Sensation, count);
        checkOffer(suggestFeelings(shippedLexicon(), blank(), count), Kind::Feeling, count);
        checkOffer(suggestFeelings(shippedLexicon(), entry, count), Kind::Feeling, count);
        checkOffer(suggestNeeds(shippedLexicon(), blank(), count), Kind::Need, count);
        checkOffer(suggestNeeds(shippedLexicon(), entry, count), Kind::Need, count);
    }
}

TEST_CASE("Sensations typical for the place lead, the strongest first, then those used before", "[checkin]") {
    const Ids used{conceptId("s.cold"), conceptId("s.itchy")};
    for (const char* where :
         {"inner.throat", "inner.stomach", "front.jaw.left", "back.shoulder.right", "front.temple.left", "front.foot.right"}) {
        INFO(where);
        const Ids offer = suggestSensations(shippedLexicon(), place(where), used, 12);
        REQUIRE(offer.size() == 12);
        double strongest = -1;
        for (const auto& each : shippedLexicon().concepts())
            if (each.id.kind() == Kind::Sensation && !each.optIn) strongest = std::max(strongest, rankAt(each.id, where));
        CHECK(rankAt(offer[0], where) == strongest);
        std::size_t typical = 0;
        while (typical < 6 && weightAt(offer[typical], where) > 0) ++typical;
        REQUIRE(typical >= 1);
        for (std::size_t i = 1; i < typical; ++i) CHECK(rankAt(offer[i - 1], where) >= rankAt(offer[i], where));
        // What was used before stands right behind, unless it stood among the typical ones.
        std::size_t next = typical;
        for (const ConceptId& id : used)
            if (positionOf(offer, id) >= std::ptrdiff_t(typical)) CHECK(offer[next++] == id);
    }
}

TEST_CASE("Left and right of a place lead to the same words, and what is typical of one side counts for both", "[checkin]") {
    for (const char* where : {"front.chest", "front.hand", "back.shoulder", "front.temple"}) {
        INFO(where);
        CHECK(suggestSensations(shippedLexicon(), place(std::string(where) + ".left"), {}, 20) ==
              suggestSensations(shippedLexicon(), place(std::string(where) + ".right"), {}, 20));
    }
}

TEST_CASE("Without a place the words used before lead, in their order", "[checkin]") {
    const Ids used{conceptId("s.numb"), conceptId("s.warm"), conceptId("s.own-018e6b5a-7c00-7abc-8def-0123456789ab"), conceptId("f.sad")};
    const Ids offer = suggestSensations(shippedLexicon(), {}, used, 10);
    CHECK(offer[0] == conceptId("s.numb"));
    CHECK(offer[1] == conceptId("s.warm"));
    // A word that this lexicon does not know has nothing to show.
    for (const ConceptId& id : offer) CHECK(shippedLexicon().find(id));
}

TEST_CASE("A person's own word is offered like any other", "[checkin]") {
    const ConceptId own = conceptId("s.own-018e6b5a-7c00-7abc-8def-0123456789ab");
    const lexicon::OwnConcept fizzy{own, LanguageTag::make("en").value(), "fizzy", "", ""};
    const auto lexicon = shippedLexicon().with(std::vector{fizzy});
    CHECK(suggestSensations(lexicon, {}, Ids{own}, 3)[0] == own);
    CHECK(positionOf(suggestSensations(lexicon, {}, {}, 100), own) < 100);
}

TEST_CASE("The first words come from different clusters, neutral and pleasant ones among them", "[checkin]") {
    for (const auto& where : {std::optional<body::PlaceId>(), std::optional(place("front.elbow.left"))}) {
        const Ids offer = suggestSensations(shippedLexicon(), where, {}, 12);
        CHECK(clusters(offer).size() >= 9);
        CHECK(std::any_of(offer.begin(), offer.end(), [](const ConceptId& id) { return shippedLexicon().find(id)->valence >= 0; }));
    }
    CHECK(clusters(suggestFeelings(shippedLexicon(), blank(), 12)).size() == 12);
    CHECK(clusters(suggestNeeds(shippedLexicon(), blank(), 9)).size() == 9);
}

TEST_CASE("Feelings near the point on the plane come first", "[checkin]") {
    struct Row {
        double pleasantness, energy;
    };
    for (const Row& row : {Row{0.8, 0.8}, Row{0.8, -0.8}, Row{-0.8, 0.8}, Row{-0.8, -0.8}}) {
        const Ids offer = suggestFeelings(shippedLexicon(), at(row.pleasantness, row.energy), 5);
        for (const ConceptId& id : offer) {
            INFO(row.pleasantness << ' ' << row.energy << ' ' << id.text());
            const auto& each = *shippedLexicon().find(id);
            CHECK(each.valence * row.pleasantness > 0);
        }
        const Ids all = suggestFeelings(shippedLexicon(), at(row.pleasantness, row.energy), 1'000);
        const auto distance = [&](const ConceptId& id) {
            const auto& each = *shippedLexicon().find(id);
            return std::hypot(each.valence - row.pleasantness, each.arousal - row.energy) + 0.1 * (each.tier - 1);
        };
        for (std::size_t i = 1; i < all.size(); ++i)
            if (!shippedLexicon().find(all[i])->judgement) CHECK(distance(all[i - 1]) <= distance(all[i]) + 1e-9);
    }
}

TEST_CASE("The core comes before rarer words, and what is shown by choice only never comes unasked", "[checkin]") {
    const auto tierOf = [](const ConceptId& id) { return shippedLexicon().find(id)->tier; };
    for (const Ids& offer : {suggestSensations(shippedLexicon(), {}, {}, 60), suggestFeelings(shippedLexicon(), blank(), 50),
                             suggestNeeds(shippedLexicon(), blank(), 36)})
        for (const ConceptId& id : offer) CHECK(tierOf(id) == 1);
    for (const auto& each : shippedLexicon().concepts()) {
        if (!each.optIn) continue;
        INFO(each.id.text());
        const Ids all = suggestSensations(shippedLexicon(), place("front.pelvis"), {}, 1'000);
        CHECK(std::count(all.begin(), all.end(), each.id) == 0);
        if (each.id.kind() != Kind::Sensation) continue;
        const Ids used = suggestSensations(shippedLexicon(), {}, Ids{each.id}, 5);
        CHECK(used.front() == each.id);  // who said it before has asked
    }
}

TEST_CASE("Near words to compare are few, the core first, and none for what nobody knows", "[checkin]") {
    const auto near = suggestNear(shippedLexicon(), conceptId("f.worried"), 4);
    REQUIRE(near.size() == 4);
    const auto& all = shippedLexicon().find(conceptId("f.worried"))->near;
    for (const ConceptId& id : near) CHECK(std::count(all.begin(), all.end(), id) == 1);
    CHECK(std::is_sorted(near.begin(), near.end(), [](const ConceptId& a, const ConceptId& b) {
        return shippedLexicon().find(a)->tier < shippedLexicon().find(b)->tier;
    }));
    CHECK(shippedLexicon().find(near[0])->tier == 1);
    CHECK(suggestNear(shippedLexicon(), conceptId("f.unheard-of"), 4).empty());
}

TEST_CASE("What the first language has no word for is not offered", "[checkin]") {
    const auto spanish =
        lexicon::Lexicon::load(FELT_CONTENT_FOLDER, std::vector{LanguageTag::make("es").value(), LanguageTag::make("en").value()});
    REQUIRE(spanish);
    for (const ConceptId& id : suggestFeelings(*spanish, blank(), 1'000)) {
        INFO(id.text());
        CHECK(spanish->word(id, LanguageTag::make("es").value()) != nullptr);
    }
}

TEST_CASE("One half of the plane is enough to order by", "[checkin]") {
    CheckIn entry = blank();
    entry.plane = PlanePoint{};
    entry.plane->energy = 1;
    const Ids offer = suggestFeelings(shippedLexicon(), entry, 5);
    for (const ConceptId& id : offer) CHECK(shippedLexicon().find(id)->arousal > 0.3);
}

TEST_CASE("Words that judge come last, whatever speaks for them", "[checkin]") {
    CheckIn entries[] = {blank(), at(-1, 1), at(-0.6, -0.2), at(1, -1)};
    for (CheckIn& entry : entries) {
        for (const auto& each : shippedLexicon().concepts())
            if (each.id.kind() == Kind::Sensation) entry.marks.emplace_back().sensation = each.id;
        const Ids offer = suggestFeelings(shippedLexicon(), entry, 1'000);
        bool judged = false;
        for (const ConceptId& id : offer) {
            const bool judges = shippedLexicon().find(id)->judgement;
            INFO(id.text());
            CHECK((judges || !judged));
            judged = judged || judges;
        }
        CHECK(judged);
    }
}

TEST_CASE("Partners of the sensations given come nearer", "[checkin]") {
    for (const auto& each : shippedLexicon().concepts()) {
        if (each.id.kind() != Kind::Sensation) continue;
        CheckIn entry = at(0, 0);
        const Ids before = suggestFeelings(shippedLexicon(), entry, 1'000);
        entry.marks.emplace_back().sensation = each.id;
        const Ids after = suggestFeelings(shippedLexicon(), entry, 1'000);
        for (const ConceptId& partner : each.with) {
            if (partner.kind() != Kind::Feeling) continue;
            INFO(each.id.text() << ' ' << partner.text());
            CHECK(positionOf(after, partner) <= positionOf(before, partner));
        }
    }
    CheckIn entry = blank();
    entry.marks.emplace_back().sensation = conceptId("s.hungry");
    const auto& partners = shippedLexicon().find(conceptId("s.hungry"))->with;
    const Ids offer = suggestFeelings(shippedLexicon(), entry, 1);
    CHECK(std::count(partners.begin(), partners.end(), offer[0]) == 1);
}

TEST_CASE("Needs that go with what was given lead, the most often named first", "[checkin]") {
    CheckIn entry = blank();
    entry.marks.emplace_back().sensation = conceptId("s.hungry");
    entry.marks.emplace_back().sensation = conceptId("s.thirsty");
    entry.marks.emplace_back().sensation = conceptId("s.unheard-of");
    entry.marks.emplace_back();
    entry.feelings.emplace_back().conceptId = conceptId("f.exhausted");
    std::map<ConceptId, int> named;
    for (const char* id : {"s.hungry", "s.thirsty", "f.exhausted"})
        for (const ConceptId& partner : shippedLexicon().find(conceptId(id))->with)
            if (partner.kind() == Kind::Need) ++named[partner];
    REQUIRE(named.size() >= 2);
    const Ids offer = suggestNeeds(shippedLexicon(), entry, 1'000);
    for (std::size_t i = 1; i < offer.size(); ++i) {
        INFO(offer[i - 1].text() << ' ' << offer[i].text());
        CHECK(named[offer[i - 1]] >= named[offer[i]]);
    }
    CHECK(named[offer[0]] >= 1);
    CHECK(suggestNeeds(shippedLexicon(), entry, 1)[0] == offer[0]);
}
