#include "checkin/stage.h"

#include "base/check.h"

namespace felt::checkin {

Stage stageOf(Step step) {
    switch (step) {
        case Step::Arrive: return Stage::Arrive;
        case Step::Body: return Stage::Body;
        case Step::Sensation:
        case Step::Strength:
        case Step::Qualities: return Stage::Sensation;
        case Step::Plane:
        case Step::Feeling:
        case Step::FeelingStrength:
        case Step::Fits: return Stage::Feeling;
        case Step::Need:
        case Step::Met: return Stage::Need;
        case Step::State:
        case Step::Note:
        case Step::Tags:
        case Step::When: return Stage::Note;
        case Step::Private:
        case Step::Close:
        case Step::Done: return Stage::Close;
    }
    FELT_CHECK(false);
    return Stage::Close;
}

Step firstStep(Stage stage) {
    switch (stage) {
        case Stage::Arrive: return Step::Arrive;
        case Stage::Body: return Step::Body;
        case Stage::Sensation: return Step::Sensation;
        case Stage::Feeling: return Step::Plane;
        case Stage::Need: return Step::Need;
        case Stage::Note: return Step::State;
        case Stage::Close: return Step::Private;
    }
    FELT_CHECK(false);
    return Step::Arrive;
}

}  // namespace felt::checkin
