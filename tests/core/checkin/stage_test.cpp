#include "checkin/stage.h"

#include <catch2/catch_test_macros.hpp>

using namespace felt;
using namespace felt::checkin;

TEST_CASE("Every step belongs to a stage, and the stages follow one another as the steps do", "[checkin]") {
    Stage last = Stage::Arrive;
    for (int i = 0; i <= int(Step::Done); ++i) {
        const Stage stage = stageOf(static_cast<Step>(i));
        INFO(i);
        CHECK(int(stage) >= int(last));
        CHECK(int(stage) <= int(last) + 1);
        last = stage;
    }
    CHECK(last == Stage::Close);
}

TEST_CASE("A stage begins with the first of its steps", "[checkin]") {
    for (const Stage stage : allStages) {
        const Step first = firstStep(stage);
        INFO(name(stage));
        CHECK(stageOf(first) == stage);
        if (first != Step::Arrive) CHECK(stageOf(static_cast<Step>(int(first) - 1)) != stage);
    }
}

TEST_CASE("Steps stand in the stage where people look for them", "[checkin]") {
    CHECK(stageOf(Step::Strength) == Stage::Sensation);
    CHECK(stageOf(Step::Plane) == Stage::Feeling);
    CHECK(stageOf(Step::Met) == Stage::Need);
    CHECK(stageOf(Step::State) == Stage::Note);
    CHECK(stageOf(Step::Private) == Stage::Close);
    CHECK(stageOf(Step::Done) == Stage::Close);
}

TEST_CASE("Stages have the names of the loop", "[checkin]") {
    CHECK(allNames<Stage>() == "arrive, body, sensation, feeling, need, note, close");
    for (const Stage stage : allStages) CHECK(named<Stage>(name(stage)) == stage);
}

TEST_CASE("A draft kept at the beginning of a stage continues there", "[checkin]") {
    Flow flow = begin(Moment::parse("2026-03-01T07:30+01:00").value(), LanguageTag::make("en").value(), Form::Full);
    for (const Stage stage : allStages) {
        flow.step = firstStep(stage);
        const auto draft = readDraft(writeDraft(flow));
        REQUIRE(draft);
        CHECK(stageOf(draft->step) == stage);
    }
}
