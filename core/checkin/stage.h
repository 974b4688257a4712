// The check-in in seven stages, for those who show a whole stage at once. Steps and stages share the flow and its drafts.
#pragma once

#include "checkin/flow.h"

namespace felt::checkin {

// In the order they are met.
enum class Stage { Arrive, Body, Sensation, Feeling, Need, Note, Close };
inline constexpr Stage allStages[] = {Stage::Arrive, Stage::Body, Stage::Sensation, Stage::Feeling, Stage::Need, Stage::Note, Stage::Close};

// Where a step belongs; Done belongs to Close. A draft kept at a single step continues at its stage.
Stage stageOf(Step step);
// The first step of a stage that can be asked of any entry; stageOf(firstStep(stage)) == stage.
Step firstStep(Stage stage);

}  // namespace felt::checkin

template <>
struct felt::Choices<felt::checkin::Stage> {
    static constexpr auto names = std::to_array<std::string_view>({"arrive", "body", "sensation", "feeling", "need", "note", "close"});
};
