// Made-up learners whose memory follows known parameters.
#pragma once

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "trainer/fit.h"

namespace felt::trainer::tests {

// Parameters of some person, in bounds, half a spread from the defaults.
inline Parameters somebody(std::mt19937& chance) {
    Parameters parameters = defaultParameters;
    for (std::size_t i = 0; i < parameterCount; ++i) {
        const double moved = std::normal_distribution<>(0, 0.5)(chance);
        parameters[i] = i < 4 || i == 20 ? parameters[i] * std::exp(moved / 2) : parameters[i] + moved * spreadOfParameters[i];
        parameters[i] = std::clamp(parameters[i], leastParameters[i], greatestParameters[i]);
    }
    return parameters;
}

// What somebody with those parameters answers who learns that many cards over a year and reviews them early, late and on the same day.
inline std::vector<LoggedReview> learn(const Parameters& parameters, int cards, std::mt19937& chance) {
    const Fsrs fsrs(parameters);
    std::vector<std::pair<double, LoggedReview>> log;
    for (int card = 0; card < cards; ++card) {
        double day = std::uniform_real_distribution<>(0, 300)(chance);
        const auto first = Rating(std::discrete_distribution<>({25, 15, 50, 10})(chance) + 1);
        Memory memory = fsrs.first(first);
        log.push_back({day, {card, 0, first}});
        for (int left = std::uniform_int_distribution<>(3, 12)(chance); left > 0 && day < 1'200; --left) {
            int elapsed = int(fsrs.interval(memory.stability, 0.9) * std::uniform_real_distribution<>(0.5, 1.6)(chance));
            if (std::uniform_int_distribution<>(0, 9)(chance) == 0) elapsed = 0;
            const bool recalled = std::uniform_real_distribution<>(0, 1)(chance) < fsrs.retrievability(memory.stability, elapsed);
            const Rating rating = recalled ? Rating(std::discrete_distribution<>({15, 70, 15})(chance) + 2) : Rating::Again;
            day += elapsed + 0.001;
            log.push_back({day, {card, elapsed, rating}});
            memory = fsrs.next(memory, elapsed, rating);
        }
    }
    std::stable_sort(log.begin(), log.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<LoggedReview> reviews;
    for (const auto& [day, review] : log) reviews.push_back(review);
    return reviews;
}

}  // namespace felt::trainer::tests
