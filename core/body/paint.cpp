#include "body/paint.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace felt::body {
namespace {

constexpr int rows = 540;
constexpr double cell = 1.0 / rows;  // side of a square cell, as a share of the height

// Counts, place by place, the cells that a brush has covered. Lengths are shares of the height on both axes.
class Coverage {
public:
    Coverage(const Figure& figure, View view)
        : m_figure(figure),
          m_view(view),
          m_columns(std::max(1, int(std::ceil(figure.aspect() * rows)))),
          m_painted(std::size_t(m_columns) * rows),
          m_counts(figure.places().size()) {}

    void paint(const Stroke& stroke) {
        // Discs half a radius apart miss 3 % of the radius of what a rolling brush covers.
        const double spacing = std::max(stroke.radius, cell) / 2;
        Point from = scaled(stroke.points.front());
        stamp(from, stroke.radius);
        for (const Point point : stroke.points) {
            const Point to = scaled(point);
            const int stops = int(std::ceil(std::hypot(to.x - from.x, to.y - from.y) / spacing));
            for (int stop = 1; stop <= stops; ++stop) {
                const double t = double(stop) / stops;
                stamp({from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t}, stroke.radius);
            }
            from = to;
        }
    }

    const Place* largest() const {
        const auto most = std::max_element(m_counts.begin(), m_counts.end());
        if (most == m_counts.end() || *most == 0) return nullptr;
        return &m_figure.places()[std::size_t(most - m_counts.begin())];
    }

private:
    Point scaled(Point point) const { return {point.x * m_figure.aspect(), point.y}; }

    void stamp(Point centre, double radius) {
        // The cell under the brush is judged by the brush itself, so that a dot goes where it was put.
        count(int(centre.x / cell), int(centre.y / cell), centre);
        const int top = std::max(0, int(std::floor((centre.y - radius) / cell)));
        const int bottom = std::min(rows - 1, int((centre.y + radius) / cell));
        for (int row = top; row <= bottom; ++row) {
            const double distance = (row + 0.5) * cell - centre.y;
            if (std::abs(distance) > radius) continue;
            const double half = std::sqrt(radius * radius - distance * distance);
            const int first = std::max(0, int(std::ceil((centre.x - half) / cell - 0.5)));
            const int last = std::min(m_columns - 1, int(std::floor((centre.x + half) / cell - 0.5)));
            for (int column = nextFree(row, first, last); column <= last; column = nextFree(row, column + 1, last)) {
                count(column, row, {(column + 0.5) * cell, (row + 0.5) * cell});
            }
        }
    }

    // The first cell from first to last that is not painted yet, or last + 1. Most cells under a moving brush are painted.
    int nextFree(int row, int first, int last) const {
        if (first > last) return last + 1;
        const char* const start = m_painted.data() + std::size_t(row) * std::size_t(m_columns) + first;
        const char* const found = std::char_traits<char>::find(start, std::size_t(last - first + 1), '\0');
        return found ? first + int(found - start) : last + 1;
    }

    void count(int column, int row, Point sample) {
        const auto position = std::size_t(std::min(row, rows - 1)) * std::size_t(m_columns) + std::size_t(std::min(column, m_columns - 1));
        if (m_painted[position] != 0) return;
        m_painted[position] = 1;
        const Place* place = m_figure.placeAt(m_view, {sample.x / m_figure.aspect(), sample.y});
        if (place) ++m_counts[std::size_t(place - m_figure.places().data())];
    }

    const Figure& m_figure;
    View m_view;
    int m_columns;
    std::vector<char> m_painted;        // by row and column
    std::vector<std::size_t> m_counts;  // by place
};

}  // namespace

Status checkStroke(const Stroke& stroke) {
    if (!(stroke.radius > 0 && stroke.radius <= 0.5)) return fail(Code::OutOfRange, "radius", "above 0 to 0.5");
    const auto& points = stroke.points;
    if (points.empty() || !std::all_of(points.begin(), points.end(), isInView)) return fail(Code::OutOfRange, "points", "0 to 1");
    return {};
}

std::optional<PlaceId> placeUnder(const Figure& figure, View view, std::span<const Stroke> strokes) {
    Coverage coverage(figure, view);
    for (const Stroke& stroke : strokes) {
        if (checkStroke(stroke)) coverage.paint(stroke);
    }
    const Place* place = coverage.largest();
    return place ? std::optional(place->id) : std::nullopt;
}

}  // namespace felt::body
