#include "trainer/wanted.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "made.h"
#include "trainer/study_day.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;
using journal::Wish;

namespace {

std::vector<WantedWord> wantedOf(const std::vector<journal::CheckIn>& entries, const std::vector<journal::WordWish>& wishes = {},
                                 std::optional<LanguageTag> learns = {}) {
    const Learner learner{englishAndSpanish(), {language("en"), std::move(learns)}, entries, {}, wishes, {}};
    return wantedWords(learner, Uses(entries, studyDay(moment("2026-03-10T12:00Z"), 4)));
}

std::ptrdiff_t rankOf(const std::vector<WantedWord>& words, std::string_view id, std::string_view in = "en") {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const WantedWord& each) { return each.id.text() == id && each.language.text() == in; });
    return found == words.end() ? -1 : found - words.begin();
}

}  // namespace

TEST_CASE("without any entry the common words come first", "[wanted]") {
    const auto words = wantedOf({});
    REQUIRE(words.size() > 400);
    CHECK(words.front().why == Why::Level);
    CHECK(englishAndSpanish().find(words.front().id)->level == 1);
    CHECK(std::is_sorted(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.matters > b.matters; }));
}

TEST_CASE("what was asked for comes before what was met, that before the rest; what is met often and lately first", "[wanted]") {
    const std::vector entries{
        checkIn(R"({"at":"2025-03-09","feelings":[{"concept":"f.proud"}]})"),
        checkIn(R"({"at":"2026-03-08","feelings":[{"concept":"f.sad"}],"needs":[{"concept":"n.rest"}]})"),
        checkIn(R"({"at":"2026-03-09","marks":[{"sensation":"s.tight","place":"front.chest.left"}],"feelings":[{"concept":"f.sad"}]})")};
    const auto words = wantedOf(entries, {wished("2026-03-09", "s.humming", {}, Wish::Learn)});
    CHECK(rankOf(words, "s.humming") == 0);
    CHECK(words[0].why == Why::Asked);
    CHECK(rankOf(words, "f.sad") == 1);
    CHECK(rankOf(words, "f.proud") == 4);
    CHECK(words[4].why == Why::Met);
    CHECK(words[5].why == Why::Level);
}

TEST_CASE("what is set aside or known is not wanted; the latest wish holds, one for a language before one for all", "[wanted]") {
    const std::vector<journal::CheckIn> none;
    CHECK(rankOf(wantedOf(none, {wished("2026-03-01", "f.sad", {}, Wish::SetAside)}), "f.sad") == -1);
    CHECK(rankOf(wantedOf(none, {wished("2026-03-01", "f.sad", {}, Wish::Known)}), "f.sad") == -1);
    CHECK(rankOf(wantedOf(none, {wished("2026-03-01", "f.sad", {}, Wish::Known), wished("2026-03-02", "f.sad", {}, Wish::Open)}), "f.sad") >
          0);
    const std::vector mixed{wished("2026-03-01", "f.sad", {}, Wish::SetAside), wished("2026-03-02", "f.sad", language("es"), Wish::Learn)};
    CHECK(rankOf(wantedOf(none, mixed, language("es")), "f.sad", "es") == 0);
    CHECK(rankOf(wantedOf(none, mixed, language("es")), "f.sad", "en") == -1);
    const std::vector later{wished("2026-03-02", "f.sad", language("es"), Wish::Learn), wished("2026-03-03", "f.sad", {}, Wish::SetAside)};
    CHECK(rankOf(wantedOf(none, later, language("es")), "f.sad", "es") == -1);
}

TEST_CASE("a second language begins with what is alive in the first", "[wanted]") {
    const std::vector entries{checkIn(R"({"at":"2026-03-08","language":"en","feelings":[{"concept":"f.sad"}]})")};
    const auto words = wantedOf(entries, {}, language("es"));
    CHECK(rankOf(words, "f.sad", "es") == 0);
    CHECK(rankOf(words, "f.sad", "en") == 1);
}

TEST_CASE("the kin of a word that is used for everything come before the rest", "[wanted]") {
    std::vector<journal::CheckIn> entries;
    for (int i = 0; i < broadUses; ++i) entries.push_back(checkIn(R"({"at":"2026-03-01","marks":[{"sensation":"s.tight"}]})"));
    const auto near = englishAndSpanish().find(conceptId("s.tight"))->near;
    REQUIRE_FALSE(near.empty());
    const auto words = wantedOf(entries);
    CHECK(words[1].why == Why::Neighbour);
    for (const auto& id : near) CHECK(rankOf(words, id.text()) <= std::ptrdiff_t(near.size()));
    entries.pop_back();
    CHECK(wantedOf(entries)[1].why == Why::Level);
}

TEST_CASE("what should lead to grounding, and what is shown by choice only, is not taught unasked", "[wanted]") {
    const auto words = wantedOf({});
    for (const WantedWord& each : words) {
        const lexicon::Concept* const idea = englishAndSpanish().find(each.id);
        CHECK_FALSE(idea->optIn);
        CHECK_FALSE(idea->groundFirst);
    }
}
