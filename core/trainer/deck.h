// Every card that was ever answered, as it stands: a fold over the stored answers, made anew whenever it is needed.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "journal/entries.h"
#include "trainer/fit.h"
#include "trainer/schedule.h"

namespace felt::trainer {

// The schedule that a plan asks for; the usual where it says nothing, or its parameters are out of bounds or no numbers.
Schedule scheduleOf(const std::optional<journal::StudyPlan>& plan);
// The plan that holds: the one written last.
std::optional<journal::StudyPlan> planThatHolds(std::span<const journal::StudyPlan> plans);

class Deck {
public:
    // reviews: in any order. What tests no memory, has no rating from 1 to 4, or stands there twice (the same card at the same instant)
    // is passed over. A clock that went back counts as the same day.
    Deck(std::span<const journal::Review> reviews, const Schedule& schedule);

    const Scheduler& scheduler() const { return m_scheduler; }
    // Nothing for a card that was never answered.
    std::optional<CardState> find(std::string_view card) const;
    void each(const std::function<void(std::string_view card, const CardState& state)>& visit) const;
    std::size_t size() const { return m_states.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    Scheduler m_scheduler;
    std::unordered_map<std::string, CardState, Hash, std::equal_to<>> m_states;
};

// The answers as the optimizer takes them: what counts, in time order.
std::vector<LoggedReview> logOf(std::span<const journal::Review> reviews, int rolloverHour);

}  // namespace felt::trainer
