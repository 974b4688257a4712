#include "phrases/card_words.h"

#include <algorithm>

#include "phrases/summary.h"

namespace felt::phrases {
namespace {

using trainer::CardKind;
using trainer::Face;
using trainer::Gap;
using trainer::Rating;
using trainer::Scene;

constexpr const char* answersGap = "____";
constexpr const char* othersGap = "(…)";

std::string withGaps(const Face& face) {
    struct Hole {
        Gap gap;
        const char* mark;
    };
    std::vector<Hole> holes;
    for (std::size_t i = 0; i < face.gaps.size(); ++i) holes.push_back({face.gaps[i], i < face.own ? answersGap : othersGap});
    std::sort(holes.begin(), holes.end(), [](const Hole& a, const Hole& b) { return a.gap.begin > b.gap.begin; });
    std::string text = face.shown;
    for (const Hole& each : holes) text.replace(each.gap.begin, each.gap.length, each.mark);
    return text;
}

// What was noticed, with the gap wherever the word stands.
std::string toldWithGap(const Face& face, const Names& names, const locale::Messages& say) {
    checkin::CheckIn entry = *face.scene->entry;
    const auto leaveOut = [&](auto& said, const std::optional<lexicon::ConceptId>& id) {
        if (id == face.card.conceptId) said.word = answersGap;
    };
    for (auto& mark : entry.marks) leaveOut(mark, mark.sensation);
    for (auto& feeling : entry.feelings) leaveOut(feeling, feeling.conceptId);
    for (auto& need : entry.needs) leaveOut(need, need.conceptId);
    return summary(entry, names, say, Length::Full);
}

}  // namespace

std::string titleOf(CardKind kind, const locale::Messages& say) {
    switch (kind) {
        case CardKind::WordMeaning: return say.tr("A word");
        case CardKind::MeaningWord: return say.tr("A meaning");
        case CardKind::WordWord: return say.tr("From one language to another");
        case CardKind::Apart: return say.tr("Near, and not the same");
        case CardKind::Place: return say.tr("A place in the body");
        case CardKind::Gap: return say.tr("A sentence with a gap");
        case CardKind::OwnGap: return say.tr("From your own entry");
        case CardKind::Disguise: return say.tr("A feeling, or something else");
        case CardKind::Reading: return say.tr("How it is written");
        case CardKind::Noticed: return say.tr("A word you are learning");
    }
    return {};
}

std::string questionOf(const Face& face, const std::string& language, const locale::Messages& say) {
    switch (face.card.kind) {
        case CardKind::WordMeaning: return say.tr("What does this word say to you?");
        case CardKind::MeaningWord: return say.tr("Which word may this be?");
        case CardKind::WordWord: return locale::fill(say.tr("How might one say it in this language: {1}?"), {language});
        case CardKind::Apart: return say.tr("Which word may belong in the long gap?");
        case CardKind::Place: return say.tr("Where in the body might it be felt?");
        case CardKind::Gap: return say.tr("Which word may belong in the gap?");
        case CardKind::OwnGap:
            // What was left out in another language is told in this one.
            return face.foreign ? locale::fill(say.tr("You wrote this. Which word may stand in the gap in this language: {1}?"), {language})
                                : say.tr("You wrote this. Which word stood in the gap?");
        case CardKind::Disguise: return say.tr("Does it name a feeling, or what somebody did?");
        case CardKind::Reading: return say.tr("How is this word written?");
        case CardKind::Noticed: return say.tr("Is it anywhere in you now?");
    }
    return {};
}

std::string shownOn(const Face& face, const Names& names, const locale::Messages& say) {
    if (face.scene && face.scene->in != Scene::In::Note) return toldWithGap(face, names, say);
    return withGaps(face);
}

std::string shownWhole(const Face& face, const Names& names, const locale::Messages& say) {
    if (face.scene && face.scene->in != Scene::In::Note) return summary(*face.scene->entry, names, say, Length::Full);
    return face.gaps.empty() ? std::string() : face.shown;
}

std::vector<std::string> optionsOf(const Face& face, const locale::Messages& say) {
    if (face.card.kind == CardKind::Disguise)
        return {say.tr("It names a feeling"), say.tr("It says what somebody did; a feeling may stand behind it")};
    std::vector<std::string> texts;
    for (const trainer::Option& each : face.options) texts.push_back(each.text);
    return texts;
}

std::string wordFor(Rating rating, const locale::Messages& say) {
    switch (rating) {
        case Rating::Again: return say.trc("how a word came to mind", "Not yet");
        case Rating::Hard: return say.trc("how a word came to mind", "With effort");
        case Rating::Good: return say.trc("how a word came to mind", "Yes");
        case Rating::Easy: return say.trc("how a word came to mind", "At once");
    }
    return {};
}

std::string comesBackIn(int days, const locale::Messages& say) {
    constexpr int wholeDays = 21, month = 30, year = 365, wholeMonths = 18;
    if (days <= 1) return say.tr("tomorrow");
    if (days < wholeDays) return say.trn("in {1} day", "in {1} days", days);
    if (days < 2 * month) return say.trn("in about {1} week", "in about {1} weeks", (days + 3) / 7);
    if (days < wholeMonths * month) return say.trn("in about {1} month", "in about {1} months", (days + month / 2) / month);
    return say.trn("in about {1} year", "in about {1} years", (days + year / 2) / year);
}

}  // namespace felt::phrases
