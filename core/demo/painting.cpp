#include "demo/painting.h"

#include <algorithm>
#include <utility>

namespace felt::demo {
namespace {

using body::Point;

constexpr std::size_t pointsPerPlace = 24;
constexpr int grid = 10'000;  // coordinates are decimal fractions, so that they are the same everywhere

// The drawing's own numbers lie on tenths or quarters of the grid: the little more keeps them off the edge of rounding.
int onGrid(double coordinate) { return int(coordinate * grid + 0.05); }

std::vector<Point> pointsIn(const body::Figure& figure, const body::Place& place, Chance& chance) {
    const body::Box& box = place.in(place.home)->outline.box();
    std::vector<std::pair<int, int>> found;
    for (int attempt = 0; attempt < 1'000 && found.size() < pointsPerPlace; ++attempt) {
        const int x = chance.between(onGrid(box.low.x), onGrid(box.high.x));
        const int y = chance.between(onGrid(box.low.y), onGrid(box.high.y));
        const body::Place* const under = figure.placeAt(place.home, {double(x) / grid, double(y) / grid});
        if (under == &place) found.emplace_back(y, x);
    }
    std::sort(found.begin(), found.end());
    std::vector<Point> points;
    for (const auto& [y, x] : found) points.push_back({double(x) / grid, double(y) / grid});
    return points;
}

checkin::PaintStroke strokeAlong(const std::vector<Point>& points, body::Layer layer, Chance& chance) {
    const std::size_t length = 1 + chance.below(std::min<std::size_t>(points.size(), 9));
    const std::size_t first = chance.below(points.size() - length + 1);
    checkin::PaintStroke stroke{.layer = layer, .radius = chance.between(6, 22) / 1000.0, .points = {}, .unknown = {}};
    stroke.points.assign(points.begin() + std::ptrdiff_t(first), points.begin() + std::ptrdiff_t(first + length));
    return stroke;
}

}  // namespace

Painting::Painting(const body::Figure& figure, Chance chance) {
    for (const body::Place& place : figure.places())
        if (place.kind == body::Kind::Skin) m_points.emplace(place.id, pointsIn(figure, place, chance));
}

std::vector<checkin::PaintStroke> Painting::on(const body::Place& place, body::Layer layer, Chance& chance) const {
    const auto found = m_points.find(place.id);
    if (found == m_points.end() || found->second.empty()) return {};
    std::vector<checkin::PaintStroke> strokes{strokeAlong(found->second, layer, chance)};
    while (strokes.size() < 3 && chance.percent(30)) {
        const bool same = chance.percent(60);
        const body::Layer next = same ? layer : body::allLayers[chance.below(std::size(body::allLayers))];
        strokes.push_back(strokeAlong(found->second, next, chance));
    }
    return strokes;
}

}  // namespace felt::demo
