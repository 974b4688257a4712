// The loss of one card and its gradient: forward over the reviews, then backward with the chain rule written out.
#include <algorithm>
#include <cmath>
#include <vector>

#include "trainer/fit.h"

namespace felt::trainer {
namespace {

constexpr double leastProbability = 1e-7;

double bounded(double value, double least, double greatest) { return value >= least ? std::min(value, greatest) : least; }
bool within(double value, double least, double greatest) { return value >= least && value <= greatest; }

// What does not depend on the card.
struct Constants {
    explicit Constants(const Parameters& w)
        : factor(std::expm1(tenth / w[20])),
          factorByDecay(-tenth / (w[20] * w[20]) * (factor + 1)),
          easiest(w[4] - std::exp(3 * w[5]) + 1),
          growth(std::exp(w[8])),
          lapseCap(std::exp(-w[17] * w[18])) {}
    static constexpr double tenth = 0.105360515657826301;  // -ln 0.9
    double factor, factorByDecay, easiest, growth, lapseCap;
};

// The derivatives of the stability after a review; of those by parameters only the few that are not zero.
struct Slopes {
    double stability = 0, difficulty = 0, forgotten = 0;  // of the stability after, by what was before
    struct {
        std::size_t parameter;
        double slope;
    } by[4] = {{0, 0}, {0, 0}, {0, 0}, {0, 0}};
};

// What the way back needs of a review.
struct Step {
    double stability = 0, difficulty = 0;  // before
    double recall = 1;
    double recallByStability = 0, recallByDecay = 0;  // of ln recall
    double lossByRecall = 0;                          // by ln recall
    Slopes slopes;
    bool stabilityFree = false, difficultyFree = false;  // not held by a bound
};

double sameDay(const Parameters& w, double stability, double grade, Slopes& slopes) {
    const double logStability = std::log(stability);
    const double change = std::exp(w[17] * (grade - 3 + w[18]) - w[19] * logStability);
    if (grade >= 2 && change < 1) {
        slopes.stability = 1;
        return stability;
    }
    const double after = stability * change;
    slopes.stability = change * (1 - w[19]);
    slopes.by[0] = {17, after * (grade - 3 + w[18])};
    slopes.by[1] = {18, after * w[17]};
    slopes.by[2] = {19, -after * logStability};
    return after;
}

double afterSuccess(const Parameters& w, const Constants& c, const Step& step, double grade, Slopes& slopes) {
    const double forgotten = 1 - step.recall, logStability = std::log(step.stability);
    const double answer = grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
    const double base = c.growth * (11 - step.difficulty) * std::exp((1 - w[9]) * logStability);
    const double bridged = std::exp(w[10] * forgotten);
    const double gain = base * (bridged - 1) * answer;
    slopes.stability = 1 + gain * (1 - w[9]) / step.stability;
    slopes.difficulty = -gain / (11 - step.difficulty);
    slopes.forgotten = base * answer * w[10] * bridged;
    slopes.by[0] = {8, gain};
    slopes.by[1] = {9, -gain * logStability};
    slopes.by[2] = {10, base * answer * forgotten * bridged};
    if (grade != 3) slopes.by[3] = {grade == 2 ? 15u : 16u, base * (bridged - 1)};
    return step.stability + gain;
}

double afterLapse(const Parameters& w, const Constants& c, const Step& step, Slopes& slopes) {
    const double forgotten = 1 - step.recall;
    const double logDifficulty = std::log(step.difficulty), logNext = std::log1p(step.stability);
    const double base = std::exp(w[14] * forgotten - w[12] * logDifficulty), power = std::exp(w[13] * logNext);
    const double fallen = w[11] * base * (power - 1), cap = step.stability * c.lapseCap;
    if (fallen > cap) {
        slopes.stability = c.lapseCap;
        slopes.by[0] = {17, -w[18] * cap};
        slopes.by[1] = {18, -w[17] * cap};
        return cap;
    }
    slopes.stability = w[11] * base * w[13] * power / (1 + step.stability);
    slopes.difficulty = -w[12] * fallen / step.difficulty;
    slopes.forgotten = w[14] * fallen;
    slopes.by[0] = {11, base * (power - 1)};
    slopes.by[1] = {12, -fallen * logDifficulty};
    slopes.by[2] = {13, w[11] * base * power * logNext};
    slopes.by[3] = {14, fallen * forgotten};
    return fallen;
}

// ln recall, and the loss where the review is predicted.
double recallAt(const Parameters& w, const Constants& c, const WeighedReview& review, Step& step) {
    const double ratio = review.elapsedDays / step.stability, lengthened = 1 + c.factor * ratio, logLengthened = std::log(lengthened);
    step.recall = std::exp(-w[20] * logLengthened);
    step.recallByStability = w[20] * c.factor * ratio / (step.stability * lengthened);
    step.recallByDecay = -logLengthened - w[20] * ratio * c.factorByDecay / lengthened;
    if (review.weight == 0) return 0;
    const bool recalled = review.rating != Rating::Again;
    const double probability = bounded(step.recall, leastProbability, 1 - leastProbability);
    if (probability == step.recall) step.lossByRecall = review.weight * (recalled ? -1 : step.recall / (1 - step.recall));
    return -review.weight * std::log(recalled ? probability : 1 - probability);
}

}  // namespace

double lossOf(std::span<const WeighedReview> card, const Parameters& w, Parameters& gradient) {
    if (card.empty()) return 0;
    const Constants c(w);
    const auto grade = [&](std::size_t i) { return double(card[i].rating); };
    const double firstStability = w[std::size_t(card[0].rating) - 1], firstDifficulty = w[4] - std::exp(w[5] * (grade(0) - 1)) + 1;
    double stability = bounded(firstStability, leastStability, greatestStability);
    double difficulty = bounded(firstDifficulty, leastDifficulty, greatestDifficulty);
    static thread_local std::vector<Step> steps;
    steps.assign(card.size(), {});
    double loss = 0;
    std::size_t last = 0;  // the last review that is predicted: what comes after it changes nothing
    for (std::size_t i = 1; i < card.size(); ++i)
        if (card[i].weight != 0 && card[i].elapsedDays > 0) last = i;
    for (std::size_t i = 1; i <= last; ++i) {
        Step& step = steps[i];
        step.stability = stability;
        step.difficulty = difficulty;
        if (card[i].elapsedDays > 0) loss += recallAt(w, c, card[i], step);
        if (i == last) break;
        const double after = card[i].elapsedDays <= 0          ? sameDay(w, stability, grade(i), step.slopes)
                             : card[i].rating == Rating::Again ? afterLapse(w, c, step, step.slopes)
                                                               : afterSuccess(w, c, step, grade(i), step.slopes);
        const double damped = difficulty - w[6] * (grade(i) - 3) * (greatestDifficulty - difficulty) / 9;
        const double next = w[7] * c.easiest + (1 - w[7]) * damped;
        step.stabilityFree = within(after, leastStability, greatestStability);
        step.difficultyFree = within(next, leastDifficulty, greatestDifficulty);
        stability = bounded(after, leastStability, greatestStability);
        difficulty = bounded(next, leastDifficulty, greatestDifficulty);
    }
    // Of the loss, by the stability and the difficulty after the review.
    double byStability = 0, byDifficulty = 0;
    for (std::size_t i = last; i >= 1; --i) {
        const Step& step = steps[i];
        const double through = step.stabilityFree ? byStability : 0, throughDifficulty = step.difficultyFree ? byDifficulty : 0;
        for (const auto& [parameter, slope] : step.slopes.by) gradient[parameter] += through * slope;
        const double byRecall = step.lossByRecall - through * step.slopes.forgotten * step.recall;  // by ln recall
        gradient[20] += byRecall * step.recallByDecay;
        byStability = through * step.slopes.stability + byRecall * step.recallByStability;
        const double damped = step.difficulty - w[6] * (grade(i) - 3) * (greatestDifficulty - step.difficulty) / 9;
        gradient[4] += throughDifficulty * w[7];
        gradient[5] += throughDifficulty * w[7] * -3 * std::exp(3 * w[5]);
        gradient[6] += throughDifficulty * (1 - w[7]) * -(grade(i) - 3) * (greatestDifficulty - step.difficulty) / 9;
        gradient[7] += throughDifficulty * (c.easiest - damped);
        byDifficulty = through * step.slopes.difficulty + throughDifficulty * (1 - w[7]) * (1 + w[6] * (grade(i) - 3) / 9);
    }
    if (within(firstStability, leastStability, greatestStability)) gradient[std::size_t(card[0].rating) - 1] += byStability;
    if (within(firstDifficulty, leastDifficulty, greatestDifficulty)) {
        gradient[4] += byDifficulty;
        gradient[5] -= byDifficulty * (grade(0) - 1) * std::exp(w[5] * (grade(0) - 1));
    }
    return loss;
}

}  // namespace felt::trainer
