#include "trainer/deck.h"

#include <algorithm>
#include <cmath>

#include "trainer/card.h"
#include "trainer/study_day.h"

namespace felt::trainer {
namespace {

using journal::Review;
using journal::StudyPlan;

bool counts(const Review& review) { return review.rating >= 1 && review.rating <= 4 && testsMemory(review.card); }

bool isBefore(const Review& a, const Review& b) {
    if (a.at.instant() != b.at.instant()) return a.at.instant() < b.at.instant();
    return a.card < b.card;
}

// In time order, each answer once. The journal gives them in order nearly always.
std::vector<const Review*> thatCount(std::span<const Review> reviews) {
    std::vector<const Review*> all;
    all.reserve(reviews.size());
    for (const Review& each : reviews)
        if (counts(each)) all.push_back(&each);
    const auto before = [](const Review* a, const Review* b) { return isBefore(*a, *b); };
    if (!std::is_sorted(all.begin(), all.end(), before)) std::stable_sort(all.begin(), all.end(), before);
    const auto same = [](const Review* a, const Review* b) { return a->at.instant() == b->at.instant() && a->card == b->card; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

}  // namespace

Schedule scheduleOf(const std::optional<StudyPlan>& plan) {
    Schedule schedule;
    if (!plan) return schedule;
    schedule.retention = plan->retention.value_or(schedule.retention);
    schedule.rolloverHour = int(plan->rolloverHour.value_or(schedule.rolloverHour));
    if (plan->parameters.size() != parameterCount) return schedule;
    for (std::size_t i = 0; i < parameterCount; ++i)
        if (!(plan->parameters[i] >= leastParameters[i] && plan->parameters[i] <= greatestParameters[i])) return schedule;
    std::copy(plan->parameters.begin(), plan->parameters.end(), schedule.parameters.begin());
    return schedule;
}

std::optional<StudyPlan> planThatHolds(std::span<const StudyPlan> plans) {
    const StudyPlan* last = nullptr;
    for (const StudyPlan& each : plans)
        if (last == nullptr || each.written.value_or(each.at).instant() >= last->written.value_or(last->at).instant()) last = &each;
    return last == nullptr ? std::nullopt : std::optional(*last);
}

// Only a card's last answer needs an interval, so those are reckoned at the end, from the state before it.
Deck::Deck(std::span<const Review> reviews, const Schedule& schedule) : m_scheduler(schedule) {
    const std::vector<const Review*> all = thatCount(reviews);
    std::unordered_map<std::string_view, std::pair<std::optional<CardState>, CardState>> steps;
    steps.reserve(all.size() / 3);
    for (const Review* const review : all) {
        const int day = studyDay(review->at, schedule.rolloverHour);
        const auto [found, isNew] = steps.try_emplace(review->card);
        auto& [before, now] = found->second;
        if (!isNew) before = now;
        now = m_scheduler.remembered(before, day, Rating(review->rating));
    }
    m_states.reserve(steps.size());
    for (auto& [card, step] : steps) {
        auto& [before, now] = step;
        now.interval = m_scheduler.interval(before, card, now.day, now.last);
        m_states.emplace(card, now);
    }
}

std::optional<CardState> Deck::find(std::string_view card) const {
    const auto found = m_states.find(card);
    return found == m_states.end() ? std::nullopt : std::optional(found->second);
}

void Deck::each(const std::function<void(std::string_view, const CardState&)>& visit) const {
    for (const auto& [card, state] : m_states) visit(card, state);
}

std::vector<LoggedReview> logOf(std::span<const Review> reviews, int rolloverHour) {
    struct Last {
        std::int64_t number;
        int day;
    };
    std::unordered_map<std::string_view, Last> cards;
    std::vector<LoggedReview> log;
    for (const Review* const review : thatCount(reviews)) {
        const int day = studyDay(review->at, rolloverHour);
        const auto [last, isNew] = cards.try_emplace(review->card, Last{std::int64_t(cards.size()), day});
        log.push_back({last->second.number, std::max(0, day - last->second.day), Rating(review->rating)});
        last->second.day = std::max(day, last->second.day);
    }
    return log;
}

}  // namespace felt::trainer
