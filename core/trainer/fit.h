// Fitting the parameters of FSRS-6 to a person's own reviews.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "trainer/fsrs.h"

namespace felt::trainer {

// The bounds within which parameters are fitted, and the spread of fitted ones over many people (one standard deviation), as the FSRS
// project publishes them.
inline constexpr Parameters leastParameters{0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0,    0,  0.001,
                                            0.001, 0.001, 0.001, 0,     0, 1,     0,     0,     0.01, 0.1};
inline constexpr Parameters greatestParameters{100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8};
inline constexpr Parameters spreadOfParameters{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                                               0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

struct LoggedReview {
    std::int64_t card;
    int elapsedDays;  // whole study days since the card's review before, 0 for the same day; of a card's first it says nothing
    Rating rating;
};

// One card's reviews, the oldest first. weight: how much the prediction of that review counts; 0 where none is made.
struct WeighedReview {
    int elapsedDays;
    Rating rating;
    double weight;
};

// The weighted sum of -ln of the probability that the model gave to what happened, over one card; adds its gradient. The probability of
// recall is kept within [1e-7, 1 - 1e-7].
double lossOf(std::span<const WeighedReview> card, const Parameters& parameters, Parameters& gradient);

// Mean -ln of the probability given to what happened, over every review at least a day after the card's one before. Nothing without any.
std::optional<double> logLoss(std::span<const LoggedReview> reviews, const Parameters& parameters);

struct Fit {
    Parameters parameters = defaultParameters;
    std::optional<double> logLoss;  // of these parameters over the same reviews
    std::size_t predictions = 0;    // reviews that were predicted
};

// done: 0 to 1; false stops, and nothing comes of it.
using Progress = std::function<bool(double done)>;

// Maximum a posteriori: the losses, later ones weighing up to four times as much as the first, and a prior around the defaults with the
// published spreads (log-normal for the first stabilities and the decay, normal for the others). reviews: in time order, of all cards.
// Always the same for the same reviews; the defaults where nothing can be predicted. Nothing where progress stopped it.
std::optional<Fit> fit(std::span<const LoggedReview> reviews, const Progress& progress = {});

// Fits the earlier four fifths and holds the rest back: the new parameters, fitted to all, only where they predict what was held back no
// worse than the present ones do.
std::optional<Fit> fitUnlessWorse(std::span<const LoggedReview> reviews, const Parameters& present, const Progress& progress = {});

}  // namespace felt::trainer
