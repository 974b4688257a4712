// One check-in: what was noticed, as a value. Absent is never zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/bounded.h"
#include "base/language_tag.h"
#include "base/moment.h"
#include "base/unknown_fields.h"
#include "base/uuid.h"
#include "body/outline.h"
#include "body/paint.h"
#include "body/place_id.h"
#include "checkin/choices.h"
#include "lexicon/concept.h"

namespace felt::checkin {

// 0 not there to 10 as strong as it can be. Never preset.
using Intensity = Bounded<struct IntensityTag, int, 0, 10>;
// How hard it is right now, 0 to 10, before and after.
using Distress = Bounded<struct DistressTag, int, 0, 10>;

// A stroke as painted; radius is a share of the view's height.
struct PaintStroke {
    std::optional<body::Layer> layer;
    std::optional<double> radius;
    std::vector<body::Point> points;
    UnknownFields unknown;
    bool operator==(const PaintStroke&) const = default;
};

// Something noticed at one place.
struct Mark {
    std::optional<body::View> view;  // none for inner and whole places
    std::optional<body::PlaceId> place;
    std::vector<PaintStroke> paint;
    std::optional<lexicon::ConceptId> sensation;
    std::optional<std::string> word;  // the person's own word, or the one that was shown
    std::optional<Intensity> intensity;
    std::optional<Temperature> temperature;
    std::optional<Movement> movement;
    std::optional<Size> size;
    std::optional<Depth> depth;
    std::optional<Change> change;
    std::optional<Pleasant> pleasant;
    UnknownFields unknown;
    bool operator==(const Mark&) const = default;
};

struct FeelingNoticed {
    std::optional<lexicon::ConceptId> conceptId;
    std::optional<std::string> word;
    std::optional<Intensity> intensity;
    std::optional<Fits> fits;
    UnknownFields unknown;
    bool operator==(const FeelingNoticed&) const = default;
};

struct NeedNoticed {
    std::optional<lexicon::ConceptId> conceptId;
    std::optional<std::string> word;
    std::optional<Met> met;
    UnknownFields unknown;
    bool operator==(const NeedNoticed&) const = default;
};

// Both from -1 to 1: unpleasant to pleasant (valence), quiet to stirred (arousal).
struct PlanePoint {
    std::optional<double> pleasantness;
    std::optional<double> energy;
    UnknownFields unknown;
    bool operator==(const PlanePoint&) const = default;
};

struct DistressChange {
    std::optional<Distress> before;
    std::optional<Distress> after;
    UnknownFields unknown;
    bool operator==(const DistressChange&) const = default;
};

// One slider of the fixed panel, 0 to 100.
struct PanelRating {
    lexicon::ConceptId feeling;
    double rating = 0;
    bool operator==(const PanelRating&) const = default;
};

struct CheckIn {
    std::optional<Uuid> id;
    Moment at;                      // as lived
    std::optional<Moment> written;  // when it was put down
    std::optional<LanguageTag> language;
    std::optional<Form> form;
    std::optional<Ended> ended;
    std::optional<std::string> prompt;
    std::vector<Mark> marks;
    std::vector<WholeBody> wholeBody;
    std::vector<FeelingNoticed> feelings;
    bool feelingUnsure = false;
    std::optional<PlanePoint> plane;
    std::vector<PanelRating> panel;
    std::vector<NeedNoticed> needs;
    std::optional<State> state;
    std::optional<DistressChange> distress;
    std::vector<std::string> tags;
    std::optional<std::string> note;
    std::optional<After> after;
    bool isPrivate = false;
    std::optional<std::string> source;  // a JSON object: where an imported entry came from
    UnknownFields unknown;
    bool operator==(const CheckIn&) const = default;
};

// What one entry may hold. Far above a hard day's use, far below what would stall the program.
namespace limit {
inline constexpr std::size_t noteBytes = 1u << 20;
inline constexpr std::size_t wordBytes = 1'000;
inline constexpr std::size_t marks = 200;
inline constexpr std::size_t strokes = 2'000;
inline constexpr std::size_t points = 20'000;
inline constexpr std::size_t words = 100;
}  // namespace limit

}  // namespace felt::checkin
