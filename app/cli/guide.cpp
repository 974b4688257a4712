#include "guide.h"

#include <algorithm>

#include "checkin/suggest.h"
#include "journal/search.h"
#include "phrases/choice_words.h"
#include "render.h"

namespace felt::cli {
namespace {

namespace answer = checkin::answer;
using checkin::Answer;
using checkin::Step;
using phrases::wordFor;
constexpr std::size_t offered = 9;

template <class Reply>
Answer* wayOut(Reply& reply) {
    return std::get_if<Answer>(&reply);
}

// Every value of a closed list, in the person's words.
template <class Choice>
std::vector<std::string> allWords(const locale::Messages& say) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < Choices<Choice>::names.size(); ++i) words.push_back(wordFor(static_cast<Choice>(i), say));
    return words;
}

// What stands between commas, without blanks around it.
std::vector<std::string> separated(std::string rest) {
    std::vector<std::string> parts;
    rest += ',';
    for (std::size_t comma = rest.find(','); comma != std::string::npos; comma = rest.find(',')) {
        std::string part = rest.substr(0, comma);
        rest.erase(0, comma + 1);
        part.erase(0, std::min(part.size(), part.find_first_not_of(' ')));
        part.erase(part.find_last_not_of(' ') + 1);
        if (!part.empty()) parts.push_back(std::move(part));
    }
    return parts;
}

// As many as are offered, without those that were chosen before.
template <class Noticed>
std::vector<lexicon::ConceptId> notYet(std::vector<lexicon::ConceptId> ids, const std::vector<Noticed>& chosen) {
    const auto was = [&](const lexicon::ConceptId& id) {
        return std::any_of(chosen.begin(), chosen.end(), [&](const Noticed& each) { return each.conceptId == id; });
    };
    std::erase_if(ids, was);
    if (ids.size() > offered) ids.erase(ids.begin() + offered, ids.end());
    return ids;
}

bool isBack(const Answer& given) { return std::holds_alternative<answer::Back>(given); }
bool isSkip(const Answer& given) { return std::holds_alternative<answer::Skip>(given); }

}  // namespace

template <class Choice, class Made>
Guide::Answers Guide::oneOf(const std::string& question) {
    for (;;) {
        auto reply = m_conversation.choose(question, allWords<Choice>(m_context.say()));
        if (auto* const way = wayOut(reply)) return {*way};
        if (const auto* const position = std::get_if<std::size_t>(&reply)) return {Made{static_cast<Choice>(*position)}};
        m_conversation.tell(m_context.say().tr("Please choose one of the numbers, or press Enter to skip."));
    }
}

std::vector<Answer> Guide::ask(const checkin::Flow& flow) {
    const auto& say = m_context.say();
    switch (flow.step) {
        case Step::Arrive: return arrive();
        case Step::Body: return place(flow);
        case Step::Sensation:
        case Step::Feeling:
        case Step::Need: return word(flow);
        case Step::Strength:
        case Step::FeelingStrength: return strength(say.tr("How strong is it, from 0 to 10?"));
        case Step::Qualities: return qualities();
        case Step::Plane: return plane();
        case Step::Fits: return fits(flow);
        case Step::Met: return oneOf<checkin::Met, answer::Meeting>(say.tr("Is that need met just now?"));
        case Step::State: return oneOf<checkin::State, answer::StateIs>(say.tr("As a whole, might one of these describe how you are?"));
        case Step::Note: return note();
        case Step::Tags: return tags();
        case Step::When: return when();
        case Step::Private: return isPrivate();
        case Step::Close: return close(flow);
        case Step::Done: return {};
    }
    return {};
}

Guide::Answers Guide::arrive() {
    const auto& say = m_context.say();
    auto reply = m_conversation.ask(
        say.tr("Take the time you need. Perhaps one slow breath out, or let your eyes rest on something near you. Enter goes on."));
    if (auto* const way = wayOut(reply)) return {*way};
    return {answer::Skip{}};
}

Guide::Answers Guide::place(const checkin::Flow& flow) {
    const auto& say = m_context.say();
    const auto names = m_context.placeNames();
    if (!names) return {answer::Skip{}};
    std::vector<std::string> options;
    for (const body::GroupId& group : m_knowledge.figure.groups()) options.push_back(m_knowledge.names.groupName(group));
    const std::vector<std::string> whole = allWords<checkin::WholeBody>(say);
    options.insert(options.end(), whole.begin(), whole.end());
    const bool more = !flow.entry.marks.empty() || !flow.entry.wholeBody.empty();
    auto reply = m_conversation.choose(more ? say.tr("Is there something somewhere else too? Enter goes on.")
                                            : say.tr("Where in the body do you notice something? Choose a number, or type a place."),
                                       options);
    if (auto* const way = wayOut(reply)) return {*way};
    if (const auto* const position = std::get_if<std::size_t>(&reply)) {
        const auto& groups = m_knowledge.figure.groups();
        if (*position >= groups.size()) return {answer::Whole{static_cast<checkin::WholeBody>(*position - groups.size())}};
        return placeIn(m_knowledge.figure.placesIn(groups[*position]), say.tr("Where exactly?"));
    }
    const std::vector<const body::Place*> found = called(std::get<std::string>(reply), **names);
    if (!found.empty()) return placeIn(found, say.tr("Which of these?"));
    m_conversation.tell(say.tr("No place is called that here. You can choose one from the list."));
    return {};
}

std::vector<const body::Place*> Guide::called(const std::string& typed, std::span<const body::PlaceNames> names) {
    const journal::PlaceSearch search(m_knowledge.figure, names, m_context.text());
    std::vector<const body::Place*> found;
    for (const body::Place& place : m_knowledge.figure.places()) found.push_back(&place);
    const std::vector<std::string> words = m_context.text().words(typed);
    for (const std::string& word : words) {
        const std::vector<body::PlaceId> matching = search.find(word);
        std::erase_if(found,
                      [&](const body::Place* place) { return std::find(matching.begin(), matching.end(), place->id) == matching.end(); });
    }
    return words.empty() ? std::vector<const body::Place*>() : found;
}

Guide::Answers Guide::placeIn(const std::vector<const body::Place*>& places, const std::string& question) {
    std::vector<std::string> options;
    for (const body::Place* place : places) options.push_back(m_knowledge.names.placeName(place->id));
    for (;;) {
        auto reply = m_conversation.choose(question, options);
        if (auto* const way = wayOut(reply)) {
            // Back and Enter lead to the list of groups again, which belongs to the same step.
            if (isBack(*way) || isSkip(*way)) return {};
            return {*way};
        }
        if (const auto* const position = std::get_if<std::size_t>(&reply)) {
            const body::Place& place = *places[*position];
            const bool skin = place.kind == body::Kind::Skin;
            return {answer::Place{skin ? std::optional(place.home) : std::nullopt, place.id}};
        }
        m_conversation.tell(m_context.say().tr("Please choose one of the numbers, or press Enter to skip."));
    }
}

std::vector<lexicon::ConceptId> Guide::suggestions(const checkin::Flow& flow) const {
    if (flow.step == Step::Sensation) {
        const auto& marks = flow.entry.marks;
        return checkin::suggestSensations(m_knowledge.lexicon, marks.empty() ? std::nullopt : marks.back().place, m_knowledge.usedBefore,
                                          offered);
    }
    if (flow.step == Step::Feeling)
        return notYet(checkin::suggestFeelings(m_knowledge.lexicon, flow.entry, offered + flow.entry.feelings.size()), flow.entry.feelings);
    return notYet(checkin::suggestNeeds(m_knowledge.lexicon, flow.entry, offered + flow.entry.needs.size()), flow.entry.needs);
}

std::string Guide::described(const lexicon::ConceptId& id) const {
    std::string text = m_knowledge.names.wordFor(id);
    if (const lexicon::Word* const word = m_knowledge.lexicon.word(id, m_context.say().language())) text += " — " + word->definition;
    return text;
}

bool Guide::canKeep(Step step, const Answer& given, const std::string& otherwise) const {
    if (checkin::accepts(step, given)) return true;
    m_conversation.tell(otherwise);
    return false;
}

Guide::Answers Guide::word(const checkin::Flow& flow) {
    const auto& say = m_context.say();
    std::string question;
    if (flow.step == Step::Sensation) question = say.tr("What is it like? Choose a number, or type a word in any language.");
    if (flow.step == Step::Feeling)
        question = flow.entry.feelings.empty()
                       ? say.tr("What feeling might go with it? Choose a number, type a word, or type ?? if you are not sure.")
                       : say.tr("Another feeling too? Enter goes on.");
    if (flow.step == Step::Need)
        question = flow.entry.needs.empty()
                       ? say.tr("What might be needed, or what need is well looked after? Choose a number, or type a word.")
                       : say.tr("Another need too? Enter goes on.");
    const lexicon::Kind kind = flow.step == Step::Sensation ? lexicon::Kind::Sensation
                               : flow.step == Step::Feeling ? lexicon::Kind::Feeling
                                                            : lexicon::Kind::Need;
    std::vector<lexicon::ConceptId> ids = suggestions(flow);
    std::optional<std::string> own;
    for (;;) {
        std::vector<std::string> options;
        for (const auto& id : ids) options.push_back(described(id));
        if (own) options.push_back(locale::fill(say.tr("“{1}”, as my own word"), {*own}));
        auto reply = m_conversation.choose(question, options);
        if (auto* const way = wayOut(reply)) return {*way};
        if (const auto* const position = std::get_if<std::size_t>(&reply)) {
            if (*position == ids.size()) return {answer::Word{std::nullopt, own}};
            return {answer::Word{ids[*position], std::string(m_knowledge.lexicon.shown(ids[*position], say.language()).lemma)}};
        }
        const auto& typed = std::get<std::string>(reply);
        if (typed == "??" && flow.step == Step::Feeling) return {answer::Unsure{}};
        if (!canKeep(flow.step, answer::Word{std::nullopt, typed}, say.tr("That is too long for a word. Perhaps a few words are enough.")))
            continue;
        own = typed;
        ids.clear();
        for (const auto& id : m_knowledge.words.find(*own))
            if (id.kind() == kind && ids.size() < offered) ids.push_back(id);
        question = ids.empty() ? say.tr("That word is not in the lexicon yet. You can keep it as your own, or type another.")
                               : say.tr("Is it one of these?");
    }
}

Guide::Answers Guide::strength(const std::string& of) {
    const auto& say = m_context.say();
    const std::string steps = say.tr(
        "  0 not there · 1 barely there · 2 faint · 3 light · 4 noticeable · 5 clear · 6 quite strong · 7 strong · 8 very strong · 9 "
        "almost too strong · "
        "10 as strong as it can be");
    auto reply = m_conversation.number(of + "\n" + steps, checkin::Intensity::lowest, checkin::Intensity::highest);
    if (auto* const way = wayOut(reply)) return {*way};
    return {answer::Strength{*checkin::Intensity::make(std::get<int>(reply))}};
}

Guide::Answers Guide::qualities() {
    const auto& say = m_context.say();
    answer::Qualities given;
    bool any = false;
    // Each quality may be skipped; a way out keeps what was said so far. Back at one of them begins them anew.
    const auto one = [&](const std::string& question, auto& target) -> std::optional<Answer> {
        using Choice = typename std::remove_reference_t<decltype(target)>::value_type;
        for (;;) {
            auto reply = m_conversation.choose(question, allWords<Choice>(say));
            if (auto* const way = wayOut(reply)) return isSkip(*way) ? std::nullopt : std::optional(*way);
            if (const auto* const position = std::get_if<std::size_t>(&reply)) {
                target = static_cast<Choice>(*position);
                any = true;
                return std::nullopt;
            }
            m_conversation.tell(say.tr("Please choose one of the numbers, or press Enter to skip."));
        }
    };
    std::optional<Answer> way = one(say.tr("Is it warm or cold?"), given.temperature);
    if (!way) way = one(say.tr("Does it move?"), given.movement);
    if (!way) way = one(say.tr("How big is it?"), given.size);
    if (!way) way = one(say.tr("Is it at the surface or deep?"), given.depth);
    if (!way) way = one(say.tr("Is it changing?"), given.change);
    if (!way) way = one(say.tr("Is it pleasant or not?"), given.pleasant);
    if (way && isBack(*way)) return any ? Answers{} : Answers{*way};
    Answers answers;
    if (any) answers.push_back(given);
    if (way) answers.push_back(*way);
    if (answers.empty()) answers.push_back(answer::Skip{});
    return answers;
}

Guide::Answers Guide::plane() {
    const auto& say = m_context.say();
    constexpr int ends = 5;
    checkin::PlanePoint point;
    auto pleasant = m_conversation.number(
        say.tr("How pleasant is it to be you right now? From -5, very unpleasant, through 0 to 5, very pleasant."), -ends, ends);
    if (auto* const way = wayOut(pleasant); way != nullptr && !isSkip(*way)) return {*way};
    if (const int* const value = std::get_if<int>(&pleasant)) point.pleasantness = double(*value) / ends;
    auto energy = m_conversation.number(say.tr("How much energy is there? From -5, very quiet, through 0 to 5, very active."), -ends, ends);
    Answers answers;
    auto* const way = wayOut(energy);
    if (way != nullptr && isBack(*way)) return {};
    if (const int* const value = std::get_if<int>(&energy)) point.energy = double(*value) / ends;
    if (point.pleasantness || point.energy) answers.push_back(answer::Plane{point});
    if (way != nullptr && (answers.empty() || !isSkip(*way))) answers.push_back(*way);
    return answers;
}

Guide::Answers Guide::fits(const checkin::Flow& flow) {
    const auto& say = m_context.say();
    const auto& id = flow.entry.feelings.back().conceptId;
    const lexicon::Concept* const entry = id ? m_knowledge.lexicon.find(*id) : nullptr;
    if (entry == nullptr) return {answer::Skip{}};
    std::string question = described(*id) + "\n";
    constexpr std::size_t compared = 4;  // more would be a page to read
    for (const auto& near : checkin::suggestNear(m_knowledge.lexicon, *id, compared))
        question += locale::fill(say.tr("  near it: {1}"), {described(near)}) + "\n";
    if (entry->judgement)
        question += say.tr("This word may also say what somebody did. What is felt underneath might have another name.") + "\n";
    return oneOf<checkin::Fits, answer::Fitting>(question + say.tr("Does the word fit?"));
}

Guide::Answers Guide::note() {
    const auto& say = m_context.say();
    for (;;) {
        auto reply = m_conversation.text(say.tr("Anything you would like to note? As many lines as you like; an empty line ends it."));
        if (auto* const way = wayOut(reply)) return {*way};
        answer::Note given{std::get<std::string>(reply)};
        if (canKeep(
                Step::Note, given,
                say.tr(
                    "That is too long for one note, so it was not kept. A shorter one fits; what is left may go into another check-in.")))
            return {std::move(given)};
    }
}

Guide::Answers Guide::tags() {
    const auto& say = m_context.say();
    for (;;) {
        auto reply =
            m_conversation.ask(say.tr("What was going on around it? For example: work, after a meal, alone. Separate with commas."));
        if (auto* const way = wayOut(reply)) return {*way};
        answer::Tags given{separated(std::get<std::string>(reply))};
        if (canKeep(Step::Tags, given,
                    say.tr("That is too long, or too many at once. A few short words are enough here; the note has room for more.")))
            return {std::move(given)};
    }
}

Guide::Answers Guide::when() {
    const auto& say = m_context.say();
    for (;;) {
        auto reply = m_conversation.ask(
            say.tr("When was it? Enter keeps the moment it began. Otherwise like 14:30 for today, or 2026-03-01, or 2026-03-01T07:30."));
        if (auto* const way = wayOut(reply)) return {*way};
        std::string typed = std::get<std::string>(reply);
        const std::string now = m_context.environment().clock().text();
        if (typed.size() == 4 && typed[1] == ':') typed = "0" + typed;
        if (typed.size() == 5 && typed[2] == ':') typed = now.substr(0, 11) + typed + now.substr(now.size() - 6);
        if (auto at = Moment::parse(typed)) return {answer::When{std::move(*at)}};
        m_conversation.tell(say.tr("That does not look like a date or time."));
    }
}

Guide::Answers Guide::isPrivate() {
    const auto& say = m_context.say();
    for (;;) {
        auto reply = m_conversation.choose(say.tr("May this be among what you share one day? It is never shared unless you choose it."),
                                           {say.tr("yes, it may"), say.tr("keep it private")});
        if (auto* const way = wayOut(reply)) return {*way};
        if (const auto* const position = std::get_if<std::size_t>(&reply)) return {answer::Private{*position == 1}};
        m_conversation.tell(say.tr("Please choose one of the numbers, or press Enter to skip."));
    }
}

Guide::Answers Guide::close(const checkin::Flow& flow) {
    const auto& say = m_context.say();
    if (const auto summary = renderWhole(m_context, flow.entry)) m_conversation.tell("\n" + *summary);
    return oneOf<checkin::After, answer::Closing>(say.tr("After looking at it like this, how is it now?"));
}

}  // namespace felt::cli
