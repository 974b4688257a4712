#include "checkin/flow.h"

#include <algorithm>

#include "base/check.h"
#include "base/object_reader.h"
#include "checkin/check_in_json.h"
#include "checkin/holdable.h"

namespace felt::checkin {
namespace {

template <class... Parts>
struct Overloaded : Parts... {
    using Parts::operator()...;
};
template <class... Parts>
Overloaded(Parts...) -> Overloaded<Parts...>;

template <class Kind>
bool is(const Answer& given) {
    return std::holds_alternative<Kind>(given);
}

bool brief(const Flow& flow) { return flow.entry.form == Form::Brief; }

// Where the step leads when nothing, or nothing more, is to be said in it.
Step after(const Flow& flow) {
    if (brief(flow)) {
        switch (flow.step) {
            case Step::Arrive: return Step::Body;
            case Step::Body: return flow.entry.wholeBody.empty() ? Step::Sensation : Step::Close;
            case Step::Sensation: return Step::Strength;
            case Step::Close: return Step::Done;
            default: return Step::Close;
        }
    }
    switch (flow.step) {
        case Step::Body: return Step::Plane;
        case Step::Qualities: return flow.entry.marks.size() < limit::marks ? Step::Body : Step::Plane;
        case Step::Feeling: return Step::Need;
        case Step::Fits: return flow.entry.feelings.size() < limit::words ? Step::Feeling : Step::Need;
        case Step::Need: return Step::State;
        case Step::Met: return flow.entry.needs.size() < limit::words ? Step::Need : Step::State;
        case Step::Done: return Step::Done;
        default: return static_cast<Step>(static_cast<int>(flow.step) + 1);
    }
}

// A skipped word at one's own place leaves the mark as it is: a place without a word is an answer too.
Mark& currentMark(CheckIn& entry) {
    if (entry.marks.empty()) entry.marks.emplace_back();
    return entry.marks.back();
}

// Where the step leads when the entry has no room for another mark.
Step pastTheBody(const Flow& flow) { return brief(flow) ? Step::Close : Step::Plane; }

void takePlace(Flow& flow, const answer::Place& at) {
    if (flow.entry.marks.size() >= limit::marks) {
        flow.step = pastTheBody(flow);
        return;
    }
    flow.entry.marks.emplace_back();
    flow.entry.marks.back().view = at.view;
    flow.entry.marks.back().place = at.place;
    flow.step = Step::Sensation;
}

// A mark of a draft that was edited freely may have its word already: what is said now is a second one at the same place.
void takeSensation(Flow& flow, const answer::Word& given) {
    CheckIn& entry = flow.entry;
    const Mark current = currentMark(entry);
    const bool hasWord = current.sensation || current.word;
    if (hasWord && entry.marks.size() >= limit::marks) {
        flow.step = pastTheBody(flow);
        return;
    }
    if (hasWord) {
        entry.marks.emplace_back();
        entry.marks.back().view = current.view;
        entry.marks.back().place = current.place;
    }
    entry.marks.back().sensation = given.conceptId;
    entry.marks.back().word = given.word;
    flow.step = Step::Strength;
}

// The same for the note and the tags: as much is added as the entry can hold.
void takeNote(CheckIn& entry, const std::string& text) {
    const std::string before = entry.note && !entry.note->empty() ? *entry.note + "\n" : std::string();
    if (before.size() + text.size() <= limit::noteBytes) entry.note = before + text;
}

void takeTags(CheckIn& entry, const std::vector<std::string>& tags) {
    if (entry.tags.empty()) entry.tags = tags;
    for (const std::string& tag : tags)
        if (entry.tags.size() < limit::words && std::find(entry.tags.begin(), entry.tags.end(), tag) == entry.tags.end())
            entry.tags.push_back(tag);
}

void takeWord(Flow& flow, const answer::Word& given) {
    if (flow.step == Step::Sensation) {
        takeSensation(flow, given);
    } else if (flow.step == Step::Feeling && flow.entry.feelings.size() >= limit::words) {
        flow.step = Step::Need;
    } else if (flow.step == Step::Need && flow.entry.needs.size() >= limit::words) {
        flow.step = Step::State;
    } else if (flow.step == Step::Feeling) {
        flow.entry.feelings.push_back({.conceptId = given.conceptId, .word = given.word, .intensity = {}, .fits = {}, .unknown = {}});
        flow.step = Step::FeelingStrength;
    } else {
        flow.entry.needs.push_back({.conceptId = given.conceptId, .word = given.word, .met = {}, .unknown = {}});
        flow.step = Step::Met;
    }
}

void takeWhole(Flow& flow, WholeBody choice) {
    auto& given = flow.entry.wholeBody;
    if (std::find(given.begin(), given.end(), choice) == given.end()) given.push_back(choice);
    if (brief(flow)) flow.step = Step::Close;
    if (!brief(flow) && choice == WholeBody::Nowhere) flow.step = Step::Plane;
}

void end(Flow& flow, Ended how) {
    flow.entry.ended = how;
    flow.step = Step::Done;
}

void take(Flow& flow, const Answer& given) {
    CheckIn& entry = flow.entry;
    const auto next = [&] {
        flow.step = after(flow);
        if (flow.step == Step::Done) entry.ended = Ended::Complete;
    };
    std::visit(Overloaded{
                   [&](const answer::Skip&) { next(); },
                   [&](const answer::Enough&) { end(flow, Ended::Enough); },
                   [&](const answer::TooMuch&) { end(flow, Ended::TooMuch); },
                   [&](const answer::Back&) {},
                   [&](const answer::Place& at) { takePlace(flow, at); },
                   [&](const answer::Whole& whole) { takeWhole(flow, whole.choice); },
                   [&](const answer::Word& word) { takeWord(flow, word); },
                   [&](const answer::Strength& strength) {
                       if (flow.step == Step::Strength)
                           currentMark(entry).intensity = strength.intensity;
                       else
                           entry.feelings.back().intensity = strength.intensity;
                       next();
                   },
                   [&](const answer::Qualities& qualities) {
                       Mark& mark = currentMark(entry);
                       mark.temperature = qualities.temperature;
                       mark.movement = qualities.movement;
                       mark.size = qualities.size;
                       mark.depth = qualities.depth;
                       mark.change = qualities.change;
                       mark.pleasant = qualities.pleasant;
                       next();
                   },
                   [&](const answer::Plane& plane) { entry.plane = plane.point, next(); },
                   [&](const answer::Unsure&) { entry.feelingUnsure = true, next(); },
                   [&](const answer::Fitting& fitting) { entry.feelings.back().fits = fitting.fits, next(); },
                   [&](const answer::Meeting& meeting) { entry.needs.back().met = meeting.met, next(); },
                   [&](const answer::StateIs& state) { entry.state = state.state, next(); },
                   [&](const answer::Note& note) { takeNote(entry, note.text), next(); },
                   [&](const answer::Tags& tags) { takeTags(entry, tags.tags), next(); },
                   [&](const answer::When& when) { entry.at = when.at, next(); },
                   [&](const answer::Private& choice) { entry.isPrivate = choice.isPrivate, next(); },
                   [&](const answer::Closing& closing) { entry.after = closing.after, next(); },
               },
               given);
}

lexicon::Kind kindAt(Step step) {
    if (step == Step::Sensation) return lexicon::Kind::Sensation;
    return step == Step::Feeling ? lexicon::Kind::Feeling : lexicon::Kind::Need;
}

// Whether an entry may hold what is given.
bool holdable(const Answer& given) {
    if (const auto* const word = std::get_if<answer::Word>(&given)) return holdableWord(word->word);
    if (const auto* const note = std::get_if<answer::Note>(&given)) return holdableText(note->text, limit::noteBytes);
    if (const auto* const plane = std::get_if<answer::Plane>(&given)) return holdablePoint(plane->point);
    if (const auto* const tags = std::get_if<answer::Tags>(&given)) return holdableTags(tags->tags);
    return true;
}

bool belongs(Step step, const Answer& given) {
    if (step == Step::Done) return false;
    if (is<answer::Skip>(given) || is<answer::Enough>(given) || is<answer::TooMuch>(given) || is<answer::Back>(given)) return true;
    if (const auto* const word = std::get_if<answer::Word>(&given); word != nullptr) {
        const bool here = step == Step::Sensation || step == Step::Feeling || step == Step::Need;
        return here && (word->conceptId || word->word) && (!word->conceptId || word->conceptId->kind() == kindAt(step));
    }
    switch (step) {
        case Step::Body: return is<answer::Place>(given) || is<answer::Whole>(given);
        case Step::Strength:
        case Step::FeelingStrength: return is<answer::Strength>(given);
        case Step::Qualities: return is<answer::Qualities>(given);
        case Step::Plane: return is<answer::Plane>(given);
        case Step::Feeling: return is<answer::Unsure>(given);
        case Step::Fits: return is<answer::Fitting>(given);
        case Step::Met: return is<answer::Meeting>(given);
        case Step::State: return is<answer::StateIs>(given);
        case Step::Note: return is<answer::Note>(given);
        case Step::Tags: return is<answer::Tags>(given);
        case Step::When: return is<answer::When>(given);
        case Step::Private: return is<answer::Private>(given);
        case Step::Close: return is<answer::Closing>(given);
        default: return false;
    }
}

}  // namespace

bool Flow::anythingGiven() const {
    const CheckIn& given = entry;
    return !given.marks.empty() || !given.wholeBody.empty() || !given.feelings.empty() || given.feelingUnsure || given.plane ||
           !given.needs.empty() || given.state || !given.tags.empty() || given.note || given.after;
}

Flow begin(const Moment& startedAt, const LanguageTag& language, Form form) {
    Flow flow{.step = form == Form::Brief ? Step::Body : Step::Arrive, .entry = {.id = {}, .at = startedAt}, .past = {}};
    flow.entry.language = language;
    flow.entry.form = form;
    return flow;
}

bool accepts(Step step, const Answer& given) { return belongs(step, given) && holdable(given); }

Flow advance(Flow flow, const Answer& given) {
    FELT_CHECK(belongs(flow.step, given));
    if (!holdable(given)) return flow;
    if (is<answer::Back>(given)) {
        if (flow.past.empty()) return flow;
        std::vector<Flow> past = std::move(flow.past);
        Flow before = std::move(past.back());
        past.pop_back();
        before.past = std::move(past);
        return before;
    }
    std::vector<Flow> past = std::move(flow.past);
    flow.past.clear();
    past.push_back(flow);
    take(flow, given);
    flow.past = std::move(past);
    return flow;
}

std::string writeDraft(const Flow& flow) { return writeJson(Json{{"step", static_cast<int>(flow.step)}, {"entry", toJson(flow.entry)}}); }

Result<Flow> readDraft(std::string_view text) {
    FELT_TRY(const Json json, parseJson(text));
    ObjectReader in(json, "");
    std::optional<long long> step;
    in.integer("step", step, 0, static_cast<int>(Step::Done));
    FELT_DO(in.status());
    if (!step || !json.contains("entry")) return fail(Code::MissingField, step ? "entry" : "step");
    FELT_TRY(CheckIn entry, readCheckIn(json["entry"]));
    Flow flow{.step = static_cast<Step>(*step), .entry = std::move(entry), .past = {}};
    // A step that speaks of the last feeling or need has one to speak of.
    const bool feelingMissing = (flow.step == Step::FeelingStrength || flow.step == Step::Fits) && flow.entry.feelings.empty();
    const bool needMissing = flow.step == Step::Met && flow.entry.needs.empty();
    if (feelingMissing) flow.step = Step::Feeling;
    if (needMissing) flow.step = Step::Need;
    return flow;
}

}  // namespace felt::checkin
