// Private to core/trainer: the least value of a smooth function within bounds.
#pragma once

#include <functional>
#include <vector>

namespace felt::trainer {

using Point = std::vector<double>;

struct Bounds {
    Point least, greatest;
};

// Value at a point; fills the gradient, which has its size.
using Function = std::function<double(const Point& at, Point& gradient)>;

// Limited-memory BFGS (Nocedal 1980; memory of 8), projected to the bounds, with a backtracking line search that demands the decrease of
// Armijo. Ends when the value falls by less than a part in 10^9, or after 120 steps. progress is told a part of that after each
// step and stops it by false; then, too, the best point so far comes back.
Point minimize(const Function& function, const Bounds& bounds, Point start, const std::function<bool(double)>& progress);

}  // namespace felt::trainer
