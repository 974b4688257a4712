#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "core/trainer/learners.h"

using namespace felt::trainer;
using namespace felt::trainer::tests;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

// A history of which only the last review is predicted.
std::vector<WeighedReview> history(std::initializer_list<std::pair<int, int>> before, int elapsed, bool recalled) {
    std::vector<WeighedReview> card;
    for (const auto& [days, grade] : before) card.push_back({days, Rating(grade), 0});
    card.push_back({elapsed, recalled ? Rating::Good : Rating::Again, 1});
    return card;
}

}  // namespace

TEST_CASE("Loss and gradient are those that others published", "[trainer][loss]") {
    const std::vector<WeighedReview> cards[] = {
        history({{0, 1}, {0, 3}, {0, 1}, {0, 4}, {1, 3}, {3, 2}}, 4, true),
        history({{0, 2}, {0, 4}, {0, 4}, {1, 3}, {3, 1}, {6, 3}}, 11, true),
        history({{0, 3}, {0, 2}, {0, 4}, {1, 3}, {3, 3}, {6, 3}}, 12, true),
        history({{0, 4}, {0, 4}, {1, 3}, {3, 3}, {5, 3}, {12, 4}}, 23, false),
    };
    const Parameters expected{-0.095688507,  -0.0051607798, -0.0012249566, 0.0074620887, 0.036507616,  -0.082112333, 0.059396414,
                              -2.1474840,    0.57626677,    -2.8751368,    0.71548827,   -0.028993713, 0.0099173043, -0.21892172,
                              -0.0017800565, -0.089381435,  0.29914142,    0.068104303,  -0.011605337, -0.25398224,  0.27700616};
    Parameters gradient{};
    double loss = 0;
    for (const auto& card : cards) loss += lossOf(card, defaultParameters, gradient);
    CHECK_THAT(loss, WithinRel(4.046604773100969, 1e-12));
    for (std::size_t i = 0; i < parameterCount; ++i) {
        INFO("w" << i);
        CHECK_THAT(gradient[i], WithinRel(expected[i], 1e-5));
    }
}

TEST_CASE("The gradient is the slope of the loss", "[trainer][loss]") {
    std::mt19937 chance(GENERATE(1u, 2u, 3u, 4u));
    const Parameters parameters = somebody(chance);
    const auto reviews = learn(parameters, 30, chance);
    for (int card = 0; card < 30; ++card) {
        std::vector<WeighedReview> history;
        for (const LoggedReview& review : reviews)
            if (review.card == card)
                history.push_back({review.elapsedDays, review.rating,
                                   history.empty() || review.elapsedDays == 0 ? 0 : std::uniform_real_distribution<>(0.2, 2)(chance)});
        Parameters gradient{}, unused{};
        lossOf(history, parameters, gradient);
        for (std::size_t i = 0; i < parameterCount; ++i) {
            const double step = 1e-6 * std::max(1.0, std::abs(parameters[i]));
            Parameters above = parameters, below = parameters;
            above[i] += step;
            below[i] -= step;
            const double slope = (lossOf(history, above, unused) - lossOf(history, below, unused)) / (2 * step);
            INFO("card " << card << " w" << i);
            // At a kink (a floor, a cap, a bound) the two sides differ; those of these learners lie elsewhere.
            CHECK_THAT(gradient[i], WithinAbs(slope, 1e-4 * std::max(1.0, std::abs(slope))));
        }
    }
}

TEST_CASE("The loss is the one the scheduler's own predictions have", "[trainer][loss]") {
    std::mt19937 chance(5);
    const Parameters parameters = somebody(chance);
    const Fsrs fsrs(parameters);
    const auto reviews = learn(parameters, 40, chance);
    double sum = 0;
    int predicted = 0;
    for (int card = 0; card < 40; ++card) {
        std::optional<Memory> memory;
        for (const LoggedReview& review : reviews) {
            if (review.card != card) continue;
            if (memory && review.elapsedDays > 0) {
                const double recall = std::clamp(fsrs.retrievability(memory->stability, review.elapsedDays), 1e-7, 1 - 1e-7);
                sum -= std::log(review.rating == Rating::Again ? 1 - recall : recall);
                ++predicted;
            }
            memory = memory ? fsrs.next(*memory, review.elapsedDays, review.rating) : fsrs.first(review.rating);
        }
    }
    CHECK_THAT(logLoss(reviews, parameters).value(), WithinRel(sum / predicted, 1e-10));
}
