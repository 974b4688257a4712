#include "trainer/fit.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "trainer/minimize.h"

namespace felt::trainer {
namespace {

// How much a review counts: of the k-th of n predictions least + (1 - least) (k / (n - 1))^3, as fsrs-rs weighs them.
constexpr double leastWeight = 0.25;

using Cards = std::vector<std::vector<WeighedReview>>;

// The reviews card by card; a review that is predicted gets the next weight.
template <class Weight>
Cards byCard(std::span<const LoggedReview> reviews, Weight weight) {
    std::unordered_map<std::int64_t, std::size_t> places;
    Cards cards;
    for (const LoggedReview& review : reviews) {
        const auto [place, isNew] = places.try_emplace(review.card, cards.size());
        if (isNew) cards.emplace_back();
        cards[place->second].push_back({review.elapsedDays, review.rating, !isNew && review.elapsedDays > 0 ? weight() : 0});
    }
    return cards;
}

std::size_t predictionsIn(std::span<const LoggedReview> reviews) {
    std::size_t count = 0;
    (void)byCard(reviews, [&] {
        ++count;
        return 0.0;
    });
    return count;
}

Cards weighed(std::span<const LoggedReview> reviews, std::size_t predictions) {
    const auto weightOf = [&](std::size_t k) {
        const double place = predictions > 1 ? double(k) / double(predictions - 1) : 1;
        return leastWeight + (1 - leastWeight) * place * place * place;
    };
    double sum = 0;
    for (std::size_t k = 0; k < predictions; ++k) sum += weightOf(k);
    const double scale = double(predictions) / sum;  // so that the prior weighs what it would among equals
    return byCard(reviews, [&, k = std::size_t(0)]() mutable { return scale * weightOf(k++); });
}

// The parameters as they are fitted: in units of their spread around the default, on a logarithmic scale for those that are positive and
// far apart among people.
class Scale {
public:
    Scale() {
        for (std::size_t i = 0; i < parameterCount; ++i) {
            m_logarithmic[i] = i < 4 || i == 20;
            // The log-normal with the default as its median and that standard deviation: x^2 - x = (sd / median)^2 for x = e^(s^2).
            const double ratio = spreadOfParameters[i] / defaultParameters[i];
            m_unit[i] = m_logarithmic[i] ? std::sqrt(std::log((1 + std::sqrt(1 + 4 * ratio * ratio)) / 2)) : spreadOfParameters[i];
        }
    }
    double toUnits(std::size_t i, double parameter) const {
        return (m_logarithmic[i] ? std::log(parameter / defaultParameters[i]) : parameter - defaultParameters[i]) / m_unit[i];
    }
    Parameters parameters(const Point& units) const {
        Parameters parameters{};
        for (std::size_t i = 0; i < parameterCount; ++i) {
            const double moved = units[i] * m_unit[i];
            parameters[i] = std::clamp(m_logarithmic[i] ? defaultParameters[i] * std::exp(moved) : defaultParameters[i] + moved,
                                       leastParameters[i], greatestParameters[i]);
        }
        return parameters;
    }
    // By units, from what it is by the parameter.
    double slope(std::size_t i, double byParameter, const Parameters& parameters) const {
        return byParameter * m_unit[i] * (m_logarithmic[i] ? parameters[i] : 1);
    }

private:
    std::array<bool, parameterCount> m_logarithmic{};
    Parameters m_unit{};
};

}  // namespace

std::optional<double> logLoss(std::span<const LoggedReview> reviews, const Parameters& parameters) {
    std::size_t count = 0;
    const Cards cards = byCard(reviews, [&] {
        ++count;
        return 1.0;
    });
    if (count == 0) return std::nullopt;
    double loss = 0;
    Parameters unused{};
    for (const auto& card : cards) loss += lossOf(card, parameters, unused);
    return loss / double(count);
}

std::optional<Fit> fit(std::span<const LoggedReview> reviews, const Progress& progress) {
    Fit result;
    result.predictions = predictionsIn(reviews);
    if (result.predictions == 0) return result;
    const Cards cards = weighed(reviews, result.predictions);
    const Scale scale;
    const auto loss = [&](const Point& units, Point& gradient) {
        const Parameters parameters = scale.parameters(units);
        Parameters byParameter{};
        double sum = 0;
        for (const auto& card : cards) sum += lossOf(card, parameters, byParameter);
        for (std::size_t i = 0; i < parameterCount; ++i) {
            sum += units[i] * units[i];
            gradient[i] = scale.slope(i, byParameter[i], parameters) + 2 * units[i];
        }
        return sum;
    };
    Bounds bounds{Point(parameterCount), Point(parameterCount)};
    for (std::size_t i = 0; i < parameterCount; ++i) {
        bounds.least[i] = scale.toUnits(i, leastParameters[i]);
        bounds.greatest[i] = scale.toUnits(i, greatestParameters[i]);
    }
    bool stopped = false;
    const Point found = minimize(loss, bounds, Point(parameterCount, 0.0), [&](double done) {
        stopped = progress && !progress(done);
        return !stopped;
    });
    if (stopped) return std::nullopt;
    result.parameters = scale.parameters(found);
    result.logLoss = logLoss(reviews, result.parameters);
    return result;
}

std::optional<Fit> fitUnlessWorse(std::span<const LoggedReview> reviews, const Parameters& present, const Progress& progress) {
    const auto part = [&](double from, double length) -> Progress {
        return [&progress, from, length](double done) { return !progress || progress(from + length * done); };
    };
    const Fit kept{present, logLoss(reviews, present), predictionsIn(reviews)};
    const auto earlier = reviews.first(reviews.size() - reviews.size() / 5);
    const auto trial = fit(earlier, part(0, 0.5));
    if (!trial) return std::nullopt;
    // What was held back is predicted from the whole history, and is what differs between all and the earlier ones.
    const auto heldBack = [&](const Parameters& parameters) {
        const double all = logLoss(reviews, parameters).value_or(0) * double(kept.predictions);
        return all - logLoss(earlier, parameters).value_or(0) * double(trial->predictions);
    };
    if (heldBack(trial->parameters) > heldBack(present)) return kept;
    return fit(reviews, part(0.5, 0.5));
}

}  // namespace felt::trainer
