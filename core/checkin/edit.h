// Free editing of a check-in as a pure function: change anything, in any order. The value before is the way back.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "checkin/check_in.h"

namespace felt::checkin {

// Marks, feelings and needs are meant by their position in the entry. Nothing given takes an answer back, as far as it can be
// taken back; so does an empty text or word.
namespace edit {

// A new mark at the place; where the place has marks already, all of them are taken back with what was said of them. The place
// alone decides, the view is only kept.
struct TogglePlace {
    std::optional<body::View> view;
    body::PlaceId place;
};
// One mark more: a second one at the same place, or one without a place.
struct AddMark {
    std::optional<body::View> view;
    std::optional<body::PlaceId> place;
};
struct RemoveMark {
    std::size_t mark;
};
// "Nowhere" and marks exclude one another, as do "nowhere" and "all over": who chooses the one takes the other back.
// Numb, around and unsure may stand beside anything.
struct ToggleWhole {
    WholeBody choice;
};
struct SensationIs {
    std::size_t mark;
    std::optional<lexicon::ConceptId> conceptId;  // a sensation
    std::optional<std::string> word;
};
struct MarkStrength {
    std::size_t mark;
    std::optional<Intensity> intensity;
};
using Quality = std::variant<std::optional<Temperature>, std::optional<Movement>, std::optional<Size>, std::optional<Depth>,
                             std::optional<Change>, std::optional<Pleasant>>;
struct MarkQuality {
    std::size_t mark;
    Quality quality;
};
struct PlaneIs {
    std::optional<PlanePoint> point;  // its unknown fields are left aside, those of the entry kept
};
// By the concept, or, without one, by the word among those without a concept. At least one of both is given; where the feeling is
// there already, it is taken back with its strength and fit.
struct ToggleFeeling {
    std::optional<lexicon::ConceptId> conceptId;  // a feeling
    std::optional<std::string> word;
};
struct FeelingStrength {
    std::size_t feeling;
    std::optional<Intensity> intensity;
};
struct FeelingFits {
    std::size_t feeling;
    std::optional<Fits> fits;
};
struct FeelingUnsure {
    bool unsure;
};
// As ToggleFeeling.
struct ToggleNeed {
    std::optional<lexicon::ConceptId> conceptId;  // a need
    std::optional<std::string> word;
};
struct NeedMet {
    std::size_t need;
    std::optional<Met> met;
};
struct StateIs {
    std::optional<State> state;
};
struct NoteIs {
    std::string text;
};
struct TagsAre {
    std::vector<std::string> tags;
};
struct AtIs {
    Moment at;
};
struct PrivateIs {
    bool isPrivate;
};
struct AfterIs {
    std::optional<After> after;
};

}  // namespace edit

using Edit =
    std::variant<edit::TogglePlace, edit::AddMark, edit::RemoveMark, edit::ToggleWhole, edit::SensationIs, edit::MarkStrength,
                 edit::MarkQuality, edit::PlaneIs, edit::ToggleFeeling, edit::FeelingStrength, edit::FeelingFits, edit::FeelingUnsure,
                 edit::ToggleNeed, edit::NeedMet, edit::StateIs, edit::NoteIs, edit::TagsAre, edit::AtIs, edit::PrivateIs, edit::AfterIs>;

// Not accepted: what no entry can hold (more than namespace limit allows, text that is no UTF-8, a point beyond the plane), a
// concept of another kind, a position that the entry does not have, a feeling or need without concept and word.
bool accepts(const CheckIn& entry, const Edit& edit);
// The entry with the edit made; as it is where the edit is not accepted. Everything else in the entry stays.
CheckIn edited(CheckIn entry, const Edit& edit);

}  // namespace felt::checkin
