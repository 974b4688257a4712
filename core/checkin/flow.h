// The guided check-in as a value: advance(flow, answer) -> flow. No clock, no store, no words.
#pragma once

#include <variant>
#include <vector>

#include "base/result.h"
#include "checkin/check_in.h"

namespace felt::checkin {

// In the order they are asked. Body to Qualities repeat for each mark, Feeling to Fits for each feeling, Need and Met for each need.
enum class Step {
    Arrive,
    Body,
    Sensation,
    Strength,
    Qualities,
    Plane,
    Feeling,
    FeelingStrength,
    Fits,
    Need,
    Met,
    State,
    Note,
    Tags,
    When,
    Private,
    Close,
    Done
};

namespace answer {

struct Skip {};     // nothing to say here; goes on
struct Enough {};   // the whole check-in ends here, with what was given
struct TooMuch {};  // the same, and the person may want grounding
struct Back {};     // to the step before, as it was
struct Place {
    std::optional<body::View> view;
    body::PlaceId place;
};
struct Whole {
    WholeBody choice;
};
struct Word {  // for Sensation, Feeling and Need; the concept must be of that kind
    std::optional<lexicon::ConceptId> conceptId;
    std::optional<std::string> word;
};
struct Strength {
    Intensity intensity;
};
struct Qualities {
    std::optional<checkin::Temperature> temperature;
    std::optional<checkin::Movement> movement;
    std::optional<checkin::Size> size;
    std::optional<checkin::Depth> depth;
    std::optional<checkin::Change> change;
    std::optional<checkin::Pleasant> pleasant;
};
struct Plane {
    PlanePoint point;
};
struct Unsure {};  // for Feeling: an answer, no error
struct Fitting {
    checkin::Fits fits;
};
struct Meeting {
    checkin::Met met;
};
struct StateIs {
    checkin::State state;
};
struct Note {
    std::string text;
};
struct Tags {
    std::vector<std::string> tags;
};
struct When {
    Moment at;
};
struct Private {
    bool isPrivate;
};
struct Closing {
    checkin::After after;
};

}  // namespace answer

using Answer = std::variant<answer::Skip, answer::Enough, answer::TooMuch, answer::Back, answer::Place, answer::Whole, answer::Word,
                            answer::Strength, answer::Qualities, answer::Plane, answer::Unsure, answer::Fitting, answer::Meeting,
                            answer::StateIs, answer::Note, answer::Tags, answer::When, answer::Private, answer::Closing>;

struct Flow {
    Step step = Step::Arrive;
    CheckIn entry;           // what was given so far, valid at every step
    std::vector<Flow> past;  // for Back; not part of a draft

    bool anythingGiven() const;
};

// form Full asks every step; Brief asks one place, one word, one strength, then closes. startedAt becomes the entry's time
// unless When gives another.
Flow begin(const Moment& startedAt, const LanguageTag& language, Form form);
// Skip, Enough, TooMuch and Back fit every step but Done. What no entry can hold (a word too long, text that is no UTF-8,
// a point beyond the plane) fits none.
bool accepts(Step step, const Answer& answer);
// The answer must be of a kind that the step accepts; one that no entry can hold leaves the flow as it is. Back at the first
// step stays there. When an entry holds as many marks, feelings or needs as it may, no further one is asked for.
Flow advance(Flow flow, const Answer& answer);

// A draft: step and entry as JSON, without the way back. One that was edited freely (edit.h) may hold more than its step would
// have asked for; answers add to its words, note and tags as far as they fit, and replace none of them. Code::WrongType and the codes of
// readCheckIn.
std::string writeDraft(const Flow& flow);
Result<Flow> readDraft(std::string_view json);

}  // namespace felt::checkin
