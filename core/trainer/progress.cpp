#include "trainer/progress.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "trainer/card.h"
#include "trainer/study_day.h"

namespace felt::trainer {
namespace {

using journal::Wish;

// The person's own language and the one that is learned.
std::vector<LanguageTag> languagesOf(const Learner& learner) {
    std::vector<LanguageTag> languages{learner.languages.feelsIn};
    if (learner.languages.learns && learner.languages.learns != languages.front()) languages.push_back(*learner.languages.learns);
    return languages;
}

// Answered on a later day than the time before, and known.
bool provesIt(const CardState& state) { return state.reviews > 1 && state.last != Rating::Again && state.memory.stability >= 1; }

WordProgress progressOfWord(const lexicon::ConceptId& id, const LanguageTag& language, Wish wish, const Deck& deck, const Uses& uses) {
    WordProgress word{id, language};
    word.wish = wish;
    if (const Use* const use = uses.of(id)) word.used = use->times;
    const std::string rest = "/" + language.text() + "/" + id.text();
    for (const std::string_view kind : Choices<CardKind>::names) {
        const auto state = deck.find(std::string(kind) + rest);
        if (!state) continue;
        word.answers += state->reviews;
        word.recognised = word.recognised || provesIt(*state);
        word.due = word.due ? std::min(*word.due, state->due()) : state->due();
    }
    word.learning = wish == Wish::Learn || (wish == Wish::Open && word.answers > 0);
    word.recognised = word.recognised || wish == Wish::Known;
    if (!word.learning) word.due.reset();
    return word;
}

// The answers in time order with what each did; day: of the answer, elapsed: since the one before, nothing for a card's first.
struct Step {
    std::string_view card;
    int day;
    std::optional<int> elapsed;
    Rating rating;
};
std::vector<Step> stepsOf(std::span<const journal::Review> reviews, int rolloverHour) {
    std::vector<const journal::Review*> all;
    for (const journal::Review& each : reviews)
        if (each.rating >= 1 && each.rating <= 4 && testsMemory(each.card)) all.push_back(&each);
    std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->at.instant() < b->at.instant(); });
    std::unordered_map<std::string_view, int> last;
    std::vector<Step> steps;
    for (const journal::Review* const each : all) {
        const int day = studyDay(each->at, rolloverHour);
        const auto [before, isFirst] = last.try_emplace(each->card, day);
        steps.push_back({each->card, day, isFirst ? std::nullopt : std::optional(std::max(0, day - before->second)), Rating(each->rating)});
        before->second = std::max(before->second, day);
    }
    return steps;
}

}  // namespace

std::vector<WordProgress> progressOf(const Learner& learner, const Deck& deck, const Uses& uses) {
    const Wishes wishes(learner.wishes);
    std::vector<WordProgress> words;
    for (const lexicon::Concept& idea : learner.lexicon.concepts())
        for (const LanguageTag& language : languagesOf(learner)) {
            if (learner.lexicon.word(idea.id, language) == nullptr) continue;
            WordProgress word = progressOfWord(idea.id, language, wishes.of(idea.id, language), deck, uses);
            if (word.used > 0 || word.answers > 0 || word.wish != Wish::Open) words.push_back(std::move(word));
        }
    return words;
}

WordProgress progressOf(const lexicon::ConceptId& id, const LanguageTag& language, const Learner& learner, const Deck& deck,
                        const Uses& uses) {
    return progressOfWord(id, language, Wishes(learner.wishes).of(id, language), deck, uses);
}

Retention trueRetention(std::span<const journal::Review> reviews, int rolloverHour, int fromDay, int toDay) {
    Retention found;
    std::set<std::pair<std::string_view, int>> seen;
    for (const Step& step : stepsOf(reviews, rolloverHour)) {
        const bool isFirstThatDay = seen.insert({step.card, step.day}).second;
        if (step.day < fromDay || step.day > toDay || !isFirstThatDay || step.elapsed.value_or(0) < 1) continue;
        ++found.asked;
        if (step.rating != Rating::Again) ++found.recalled;
    }
    if (found.asked == 0) return found;
    constexpr double z = 1.959963984540054;  // 0.975 of the normal distribution
    const double n = found.asked, share = found.recalled / n;
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    found.low = std::max(0.0, middle - half);
    found.high = std::min(1.0, middle + half);
    return found;
}

std::vector<Standing> standingsOn(const std::vector<int>& days, const Learner& learner, int rolloverHour) {
    const std::vector<Step> steps = stepsOf(learner.reviews, rolloverHour);
    std::map<std::string_view, bool> recognised;  // card: the last answer a day or more after another was a yes
    std::vector<Standing> standings;
    std::size_t next = 0;
    for (const int day : days) {
        Standing now{.day = day};
        for (; next < steps.size() && steps[next].day <= day; ++next) {
            const Step& step = steps[next];
            if (step.elapsed.value_or(0) >= 1) recognised[step.card] = step.rating != Rating::Again;
        }
        std::set<std::string_view> words;  // "es/s.tight"
        for (const auto& [card, yes] : recognised)
            if (yes) words.insert(card.substr(card.find('/') + 1));
        for (const std::string_view word : words)
            if (const auto id = lexicon::ConceptId::make(word.substr(word.find('/') + 1))) ++now.recognised[std::size_t(id->kind())];
        std::set<lexicon::ConceptId> used;
        const auto note = [&](const std::optional<lexicon::ConceptId>& id) {
            if (id && used.insert(*id).second) ++now.used[std::size_t(id->kind())];
        };
        for (const journal::CheckIn& entry : learner.entries) {
            const int lived = studyDay(entry.at, rolloverHour);
            if (lived > day || lived <= day - usedWithinDays) continue;
            for (const auto& mark : entry.marks) note(mark.sensation);
            for (const auto& feeling : entry.feelings) note(feeling.conceptId);
            for (const auto& need : entry.needs) note(need.conceptId);
        }
        standings.push_back(now);
    }
    return standings;
}

}  // namespace felt::trainer
