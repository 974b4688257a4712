#include "checkin/edit.h"

#include <algorithm>

#include "base/check.h"
#include "base/json.h"
#include "checkin/holdable.h"

namespace felt::checkin {
namespace {

using lexicon::ConceptId;
using lexicon::Kind;

// An empty word says as little as none.
std::optional<std::string> saying(const std::optional<std::string>& word) { return word && !word->empty() ? word : std::nullopt; }

bool ofKind(const std::optional<ConceptId>& id, Kind kind) { return !id || id->kind() == kind; }

template <class Noticed, class Toggle>
bool isSame(const Noticed& noticed, const Toggle& toggle) {
    return toggle.conceptId ? noticed.conceptId == toggle.conceptId : !noticed.conceptId && noticed.word == toggle.word;
}

template <class Noticed, class Toggle>
bool canToggle(const std::vector<Noticed>& list, const Toggle& toggle, Kind kind) {
    if (!toggle.conceptId && !saying(toggle.word)) return false;
    if (!ofKind(toggle.conceptId, kind) || !holdableWord(toggle.word)) return false;
    return list.size() < limit::words || std::any_of(list.begin(), list.end(), [&](const Noticed& each) { return isSame(each, toggle); });
}

template <class Noticed, class Toggle>
void toggleIn(std::vector<Noticed>& list, const Toggle& toggle) {
    if (std::erase_if(list, [&](const Noticed& each) { return isSame(each, toggle); }) > 0) return;
    Noticed noticed;
    noticed.conceptId = toggle.conceptId;
    noticed.word = saying(toggle.word);
    list.push_back(std::move(noticed));
}

bool isAt(const Mark& mark, const body::PlaceId& place) { return mark.place == place; }

bool hasMarkAt(const CheckIn& entry, const body::PlaceId& place) {
    return std::any_of(entry.marks.begin(), entry.marks.end(), [&](const Mark& mark) { return isAt(mark, place); });
}

bool has(const CheckIn& entry, WholeBody choice) {
    return std::find(entry.wholeBody.begin(), entry.wholeBody.end(), choice) != entry.wholeBody.end();
}

void addMark(CheckIn& entry, const std::optional<body::View>& view, const std::optional<body::PlaceId>& place) {
    entry.marks.emplace_back();
    entry.marks.back().view = view;
    entry.marks.back().place = place;
    std::erase(entry.wholeBody, WholeBody::Nowhere);
}

// For each edit: whether it can be made, and the making.
bool can(const CheckIn& entry, const edit::TogglePlace& at) { return entry.marks.size() < limit::marks || hasMarkAt(entry, at.place); }
void make(CheckIn& entry, const edit::TogglePlace& at) {
    if (std::erase_if(entry.marks, [&](const Mark& mark) { return isAt(mark, at.place); }) == 0) addMark(entry, at.view, at.place);
}

bool can(const CheckIn& entry, const edit::AddMark&) { return entry.marks.size() < limit::marks; }
void make(CheckIn& entry, const edit::AddMark& at) { addMark(entry, at.view, at.place); }

bool can(const CheckIn& entry, const edit::RemoveMark& which) { return which.mark < entry.marks.size(); }
void make(CheckIn& entry, const edit::RemoveMark& which) { entry.marks.erase(entry.marks.begin() + std::ptrdiff_t(which.mark)); }

bool can(const CheckIn& entry, const edit::ToggleWhole& whole) { return entry.wholeBody.size() < limit::words || has(entry, whole.choice); }
void make(CheckIn& entry, const edit::ToggleWhole& whole) {
    if (std::erase(entry.wholeBody, whole.choice) > 0) return;
    if (whole.choice == WholeBody::Nowhere) {
        entry.marks.clear();
        std::erase(entry.wholeBody, WholeBody::AllOver);
    }
    if (whole.choice == WholeBody::AllOver) std::erase(entry.wholeBody, WholeBody::Nowhere);
    entry.wholeBody.push_back(whole.choice);
}

bool can(const CheckIn& entry, const edit::SensationIs& given) {
    return given.mark < entry.marks.size() && ofKind(given.conceptId, Kind::Sensation) && holdableWord(given.word);
}
void make(CheckIn& entry, const edit::SensationIs& given) {
    entry.marks[given.mark].sensation = given.conceptId;
    entry.marks[given.mark].word = saying(given.word);
}

bool can(const CheckIn& entry, const edit::MarkStrength& given) { return given.mark < entry.marks.size(); }
void make(CheckIn& entry, const edit::MarkStrength& given) { entry.marks[given.mark].intensity = given.intensity; }

void put(Mark& mark, const std::optional<Temperature>& given) { mark.temperature = given; }
void put(Mark& mark, const std::optional<Movement>& given) { mark.movement = given; }
void put(Mark& mark, const std::optional<Size>& given) { mark.size = given; }
void put(Mark& mark, const std::optional<Depth>& given) { mark.depth = given; }
void put(Mark& mark, const std::optional<Change>& given) { mark.change = given; }
void put(Mark& mark, const std::optional<Pleasant>& given) { mark.pleasant = given; }

bool can(const CheckIn& entry, const edit::MarkQuality& given) { return given.mark < entry.marks.size(); }
void make(CheckIn& entry, const edit::MarkQuality& given) {
    std::visit([&](const auto& quality) { put(entry.marks[given.mark], quality); }, given.quality);
}

bool can(const CheckIn&, const edit::PlaneIs& given) { return !given.point || holdablePoint(*given.point); }
void make(CheckIn& entry, const edit::PlaneIs& given) {
    UnknownFields unknown = entry.plane ? std::move(entry.plane->unknown) : UnknownFields();
    entry.plane.reset();
    if (given.point && (given.point->pleasantness || given.point->energy))
        entry.plane = PlanePoint{given.point->pleasantness, given.point->energy, std::move(unknown)};
}

bool can(const CheckIn& entry, const edit::ToggleFeeling& given) { return canToggle(entry.feelings, given, Kind::Feeling); }
void make(CheckIn& entry, const edit::ToggleFeeling& given) { toggleIn(entry.feelings, given); }

bool can(const CheckIn& entry, const edit::FeelingStrength& given) { return given.feeling < entry.feelings.size(); }
void make(CheckIn& entry, const edit::FeelingStrength& given) { entry.feelings[given.feeling].intensity = given.intensity; }

bool can(const CheckIn& entry, const edit::FeelingFits& given) { return given.feeling < entry.feelings.size(); }
void make(CheckIn& entry, const edit::FeelingFits& given) { entry.feelings[given.feeling].fits = given.fits; }

bool can(const CheckIn&, const edit::FeelingUnsure&) { return true; }
void make(CheckIn& entry, const edit::FeelingUnsure& given) { entry.feelingUnsure = given.unsure; }

bool can(const CheckIn& entry, const edit::ToggleNeed& given) { return canToggle(entry.needs, given, Kind::Need); }
void make(CheckIn& entry, const edit::ToggleNeed& given) { toggleIn(entry.needs, given); }

bool can(const CheckIn& entry, const edit::NeedMet& given) { return given.need < entry.needs.size(); }
void make(CheckIn& entry, const edit::NeedMet& given) { entry.needs[given.need].met = given.met; }

bool can(const CheckIn&, const edit::StateIs&) { return true; }
void make(CheckIn& entry, const edit::StateIs& given) { entry.state = given.state; }

bool can(const CheckIn&, const edit::NoteIs& given) { return holdableText(given.text, limit::noteBytes); }
void make(CheckIn& entry, const edit::NoteIs& given) { entry.note = saying(given.text); }

bool can(const CheckIn&, const edit::TagsAre& given) { return holdableTags(given.tags); }
void make(CheckIn& entry, const edit::TagsAre& given) { entry.tags = given.tags; }

bool can(const CheckIn&, const edit::AtIs&) { return true; }
void make(CheckIn& entry, const edit::AtIs& given) { entry.at = given.at; }

bool can(const CheckIn&, const edit::PrivateIs&) { return true; }
void make(CheckIn& entry, const edit::PrivateIs& given) { entry.isPrivate = given.isPrivate; }

bool can(const CheckIn&, const edit::AfterIs&) { return true; }
void make(CheckIn& entry, const edit::AfterIs& given) { entry.after = given.after; }

// An entry that was given an empty list or a "false" keeps it among its unknown fields; now that there is something else, that
// would say two things at once.
void settleUnknown(CheckIn& entry) {
    if (entry.unknown.empty()) return;
    auto fields = parseJson(entry.unknown);
    FELT_CHECK(fields && fields->is_object());
    bool changed = false;
    const auto settle = [&](bool given, const char* field) { changed = (given && fields->erase(field) > 0) || changed; };
    settle(!entry.marks.empty(), "marks");
    settle(!entry.wholeBody.empty(), "whole_body");
    settle(!entry.feelings.empty(), "feelings");
    settle(entry.feelingUnsure, "feeling_unsure");
    settle(!entry.needs.empty(), "needs");
    settle(!entry.tags.empty(), "tags");
    settle(entry.isPrivate, "private");
    if (changed) entry.unknown = fields->empty() ? UnknownFields() : writeJson(*fields);
}

}  // namespace

bool accepts(const CheckIn& entry, const Edit& edit) {
    return std::visit([&](const auto& given) { return can(entry, given); }, edit);
}

CheckIn edited(CheckIn entry, const Edit& edit) {
    if (!accepts(entry, edit)) return entry;
    std::visit([&](const auto& given) { make(entry, given); }, edit);
    settleUnknown(entry);
    return entry;
}

}  // namespace felt::checkin
