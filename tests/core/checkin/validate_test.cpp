#include "checkin/validate.h"

#include "checkin/check_in_json.h"
#include "vocabulary.h"

using namespace felt;
using namespace felt::checkin;
using namespace felt::checkin::tests;

namespace {

Status check(std::string_view fields) {
    const std::string text = R"({"at":"2026-03-01",)" + std::string(fields) + "}";
    const auto entry = readCheckIn(std::string_view(text));
    if (!entry) FAIL(text << ": " << entry.error().subject);
    return validate(*entry, {shippedLexicon(), shippedFigure()});
}

}  // namespace

TEST_CASE("Names that exist pass", "[checkin]") {
    for (
        const char* fields : {
            R"("note":"nothing named")",
            R"("marks":[{"view":"front","place":"front.chest.left","sensation":"s.tight"}])",
            R"("marks":[{"view":"back","place":"back.nape"},{"place":"back.nape"},{"view":"front"},{}])",
            R"("marks":[{"place":"inner.stomach"},{"place":"whole.body"},{"place":"whole.skin"}])",
            R"("feelings":[{"concept":"f.uneasy"},{"word":"mulmig"}],"needs":[{"concept":"n.rest"},{}],"panel":{"f.surprised":3})",
            R"("marks":[{"sensation":"s.own-018e6b5a-7c00-7abc-8def-0123456789ab"}])",
            R"("feelings":[{"concept":"f.own-018e6b5a-7c00-7abc-8def-0123456789ab"}],"needs":[{"concept":"n.own-018e6b5a-7c00-7abc-8def-0123456789ab"}])",
            R"("panel":{"f.own-018e6b5a-7c00-7abc-8def-0123456789ab":5})",
        }) {
        INFO(fields);
        const Status status = check(fields);
        if (!status) FAIL(status.error().subject << ": " << status.error().detail);
        CHECK(status);
    }
}

TEST_CASE("Names that do not exist are refused with their path", "[checkin]") {
    struct Row {
        const char* fields;
        Error error;
    };
    const Row rows[] = {
        {R"("marks":[{},{"sensation":"s.unheard-of"}])", {Code::UnknownConcept, "marks[1].sensation", "s.unheard-of"}},
        {R"("marks":[{"sensation":"s.owned"}])", {Code::UnknownConcept, "marks[0].sensation", "s.owned"}},
        {R"("feelings":[{"concept":"f.tight"}])", {Code::UnknownConcept, "feelings[0].concept", "f.tight"}},
        {R"("feelings":[{},{},{"concept":"f.x"}])", {Code::UnknownConcept, "feelings[2].concept", "f.x"}},
        {R"("needs":[{"concept":"n.x"}])", {Code::UnknownConcept, "needs[0].concept", "n.x"}},
        {R"("panel":{"f.surprised":1,"f.x":2})", {Code::UnknownConcept, "panel", "f.x"}},
        {R"("marks":[{"place":"front.tail"}])", {Code::UnknownPlace, "marks[0].place", "front.tail"}},
        {R"("marks":[{"place":"chest"}])", {Code::UnknownPlace, "marks[0].place", "chest"}},
        {R"("marks":[{},{"view":"front","place":"front.tail"}])", {Code::UnknownPlace, "marks[1].place", "front.tail"}},
        {R"("marks":[{"view":"back","place":"front.chest.left"}])", {Code::ViewMismatch, "marks[0].view", {}}},
        {R"("marks":[{"view":"front","place":"back.nape"}])", {Code::ViewMismatch, "marks[0].view", {}}},
        {R"("marks":[{},{"view":"front","place":"inner.stomach"}])", {Code::ViewMismatch, "marks[1].view", {}}},
        {R"("marks":[{"view":"front","place":"whole.body"}])", {Code::ViewMismatch, "marks[0].view", {}}},
        {R"("marks":[{"view":"back","place":"whole.skin"}])", {Code::ViewMismatch, "marks[0].view", {}}},
    };
    for (const Row& row : rows) {
        INFO(row.fields);
        const Status status = check(row.fields);
        REQUIRE_FALSE(status);
        CHECK(status.error() == row.error);
    }
}

TEST_CASE("Every shipped concept and place passes", "[checkin]") {
    const Vocabulary vocabulary{shippedLexicon(), shippedFigure()};
    CheckIn entry{.id = {}, .at = Moment::parse("2026-03-01").value()};
    for (const auto& each : shippedLexicon().concepts()) {
        if (each.id.kind() == lexicon::Kind::Sensation) entry.marks.emplace_back().sensation = each.id;
        if (each.id.kind() == lexicon::Kind::Feeling) entry.feelings.emplace_back().conceptId = each.id;
        if (each.id.kind() == lexicon::Kind::Need) entry.needs.emplace_back().conceptId = each.id;
    }
    for (const body::Place& each : shippedFigure().places()) {
        Mark& mark = entry.marks.emplace_back();
        mark.place = each.id;
        if (each.kind == body::Kind::Skin) mark.view = each.home;
    }
    CHECK(validate(entry, vocabulary));
}
