#include "trainer/fsrs.h"

#include <algorithm>
#include <cmath>

namespace felt::trainer {
namespace {

// Into the bounds; what is no number goes to the lower one.
double bounded(double value, double least, double greatest) { return value >= least ? std::min(value, greatest) : least; }
double boundedStability(double value) { return bounded(value, leastStability, greatestStability); }
double boundedDifficulty(double value) { return bounded(value, leastDifficulty, greatestDifficulty); }
double grade(Rating rating) { return double(rating); }

}  // namespace

Fsrs::Fsrs(const Parameters& parameters)
    : m_w(parameters),
      m_factor(std::expm1(-std::log(0.9) / parameters[20])),
      m_easiest(firstDifficulty(Rating::Easy)),
      m_growth(std::exp(parameters[8])),
      m_lapseCap(std::exp(-parameters[17] * parameters[18])) {}

double Fsrs::firstDifficulty(Rating rating) const { return m_w[4] - std::exp(m_w[5] * (grade(rating) - 1)) + 1; }

Memory Fsrs::first(Rating rating) const {
    return {boundedStability(m_w[std::size_t(rating) - 1]), boundedDifficulty(firstDifficulty(rating))};
}

double Fsrs::forgotten(double stability, double elapsedDays) const {
    return -std::expm1(-m_w[20] * std::log1p(m_factor * elapsedDays / stability));
}

double Fsrs::retrievability(double stability, double elapsedDays) const {
    return std::exp(-m_w[20] * std::log1p(m_factor * elapsedDays / stability));
}

double Fsrs::difficulty(double before, Rating rating) const {
    const double step = -m_w[6] * (grade(rating) - 3);
    const double damped = before + step * (greatestDifficulty - before) / 9;
    return boundedDifficulty(m_w[7] * m_easiest + (1 - m_w[7]) * damped);
}

double Fsrs::sameDay(double stability, Rating rating) const {
    const double change = std::exp(m_w[17] * (grade(rating) - 3 + m_w[18]) - m_w[19] * std::log(stability));
    return stability * (rating == Rating::Again ? change : std::max(change, 1.0));
}

double Fsrs::afterSuccess(const Memory& before, double forgotten, Rating rating) const {
    const double hard = rating == Rating::Hard ? m_w[15] : 1, easy = rating == Rating::Easy ? m_w[16] : 1;
    return before.stability * (1 + m_growth * (11 - before.difficulty) * std::exp(-m_w[9] * std::log(before.stability)) *
                                       std::expm1(m_w[10] * forgotten) * hard * easy);
}

double Fsrs::afterLapse(const Memory& before, double forgotten) const {
    const double fallen = m_w[11] * std::exp(m_w[14] * forgotten - m_w[12] * std::log(before.difficulty)) *
                          std::expm1(m_w[13] * std::log1p(before.stability));
    return std::min(fallen, before.stability * m_lapseCap);
}

Memory Fsrs::next(const Memory& given, int elapsedDays, Rating rating) const {
    const Memory before{boundedStability(given.stability), boundedDifficulty(given.difficulty)};
    double stability = 0;
    if (elapsedDays <= 0) {
        stability = sameDay(before.stability, rating);
    } else {
        const double lost = forgotten(before.stability, elapsedDays);
        stability = rating == Rating::Again ? afterLapse(before, lost) : afterSuccess(before, lost, rating);
    }
    return {boundedStability(stability), difficulty(before.difficulty, rating)};
}

int Fsrs::interval(double stability, double desiredRetention) const {
    const double days = stability / m_factor * std::expm1(-std::log(desiredRetention) / m_w[20]);
    return int(bounded(std::round(days), 1, longestInterval));
}

}  // namespace felt::trainer
