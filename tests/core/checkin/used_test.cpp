#include "checkin/used.h"

#include <catch2/catch_test_macros.hpp>

using namespace felt;
using checkin::CheckIn;
using checkin::Mark;

namespace {

CheckIn with(std::vector<const char*> sensations, std::vector<std::string> tags) {
    CheckIn entry{.at = *Moment::parse("2026-03-01")};
    for (const char* const id : sensations) {
        Mark mark;
        mark.sensation = *lexicon::ConceptId::make(id);
        entry.marks.push_back(mark);
    }
    entry.marks.emplace_back();  // a place without a word
    entry.tags = std::move(tags);
    return entry;
}

}  // namespace

TEST_CASE("What was said more often comes first, equals by their names", "[checkin]") {
    const std::vector<CheckIn> entries{with({"s.warm", "s.tight"}, {"home"}), with({"s.tight"}, {"walk", "home"}), with({"s.heavy"}, {})};
    std::vector<std::string> sensations;
    for (const auto& id : checkin::sensationsByUse(entries)) sensations.push_back(id.text());
    CHECK(sensations == std::vector<std::string>{"s.tight", "s.heavy", "s.warm"});
    CHECK(checkin::tagsByUse(entries) == std::vector<std::string>{"home", "walk"});
    CHECK(checkin::sensationsByUse({}).empty());
}
