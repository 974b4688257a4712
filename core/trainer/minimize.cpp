#include "trainer/minimize.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace felt::trainer {
namespace {

constexpr std::size_t remembered = 8;
constexpr int mostSteps = 120, mostHalvings = 40;
constexpr double enough = 1e-9, armijo = 1e-4, least = 1e-10;

double dot(const Point& a, const Point& b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); }

Point moved(const Point& from, const Point& along, double by, const Bounds& bounds) {
    Point to = from;
    for (std::size_t i = 0; i < to.size(); ++i) to[i] = std::clamp(from[i] + by * along[i], bounds.least[i], bounds.greatest[i]);
    return to;
}

// The gradient without what would only press against a bound.
Point freeOf(const Point& gradient, const Point& at, const Bounds& bounds) {
    Point free = gradient;
    for (std::size_t i = 0; i < free.size(); ++i)
        if ((at[i] <= bounds.least[i] && free[i] > 0) || (at[i] >= bounds.greatest[i] && free[i] < 0)) free[i] = 0;
    return free;
}

struct Pair {
    Point step, change;  // of the point, of the gradient
    double curvature;
};

// Minus the inverse Hessian, as the pairs tell it, times the gradient.
Point direction(const std::deque<Pair>& pairs, const Point& gradient) {
    Point result = gradient;
    std::vector<double> shares(pairs.size());
    for (std::size_t i = pairs.size(); i-- > 0;) {
        shares[i] = dot(pairs[i].step, result) / pairs[i].curvature;
        for (std::size_t k = 0; k < result.size(); ++k) result[k] -= shares[i] * pairs[i].change[k];
    }
    if (!pairs.empty()) {
        const double scale = pairs.back().curvature / dot(pairs.back().change, pairs.back().change);
        for (double& each : result) each *= scale;
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const double share = shares[i] - dot(pairs[i].change, result) / pairs[i].curvature;
        for (std::size_t k = 0; k < result.size(); ++k) result[k] += share * pairs[i].step[k];
    }
    for (std::size_t k = 0; k < result.size(); ++k) result[k] = gradient[k] == 0 ? 0 : -result[k];
    return result;
}

}  // namespace

Point minimize(const Function& function, const Bounds& bounds, Point start, const std::function<bool(double)>& progress) {
    Point at = moved(start, start, 0, bounds), gradient(at.size());
    double value = function(at, gradient);
    std::deque<Pair> pairs;
    for (int step = 1; step <= mostSteps; ++step) {
        const Point free = freeOf(gradient, at, bounds);
        Point along = direction(pairs, free);
        if (!(dot(along, free) < 0)) {
            pairs.clear();
            along = direction(pairs, free);
        }
        const double steepness = std::sqrt(dot(free, free));
        if (steepness < least) return at;
        double by = pairs.empty() ? std::min(1.0, 1 / steepness) : 1;
        Point next, nextGradient(at.size());
        double nextValue = value;
        bool falls = false;
        for (int halving = 0; halving < mostHalvings && !falls; ++halving, by /= 2) {
            next = moved(at, along, by, bounds);
            double expected = 0;
            for (std::size_t i = 0; i < at.size(); ++i) expected += gradient[i] * (next[i] - at[i]);
            std::fill(nextGradient.begin(), nextGradient.end(), 0.0);
            nextValue = function(next, nextGradient);
            falls = std::isfinite(nextValue) && expected < 0 && nextValue <= value + armijo * expected;
        }
        if (!falls) {
            if (pairs.empty()) return at;
            pairs.clear();  // what was remembered leads nowhere; the next step goes straight down
            continue;
        }
        Pair pair{Point(at.size()), Point(at.size()), 0};
        for (std::size_t i = 0; i < at.size(); ++i) {
            pair.step[i] = next[i] - at[i];
            pair.change[i] = nextGradient[i] - gradient[i];
        }
        pair.curvature = dot(pair.step, pair.change);
        const bool settled = value - nextValue <= enough * std::max(1.0, std::abs(value));
        at = std::move(next);
        gradient = std::move(nextGradient);
        value = nextValue;
        if (pair.curvature > least) {
            pairs.push_back(std::move(pair));
            if (pairs.size() > remembered) pairs.pop_front();
        }
        if (settled || (progress && !progress(double(step) / mostSteps))) return at;
    }
    return at;
}

}  // namespace felt::trainer
