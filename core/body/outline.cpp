#include "body/outline.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace felt::body {
namespace {

constexpr double tolerance = 1.0 / 5000;
constexpr int mostSteps = 32;

// Reads a path from left to right; spaces may stand before every letter and number.
class PathReader {
public:
    PathReader(std::string_view path, Extent extent) : m_path(path), m_extent(extent) {}

    Result<std::vector<Contour>> read(Outline::Ends ends) {
        std::vector<Contour> contours;
        do {
            FELT_TRY(Contour contour, readContour(ends));
            contours.push_back(std::move(contour));
        } while (!atEnd());
        return contours;
    }

private:
    Result<Contour> readContour(Outline::Ends ends) {
        if (!take('M')) return wrong("M expected");
        FELT_TRY(const Point start, readPoint());
        Contour contour{start, {}};
        while (take('C')) {
            FELT_TRY(const Point first, readPoint());
            FELT_TRY(const Point second, readPoint());
            FELT_TRY(const Point end, readPoint());
            contour.curves.push_back({first, second, end});
        }
        if (contour.curves.empty()) return wrong("C expected");
        if (ends == Outline::Ends::Closed && !take('Z')) return wrong("C or Z expected");
        return contour;
    }

    Result<Point> readPoint() {
        FELT_TRY(const double x, readNumber());
        FELT_TRY(const double y, readNumber());
        const Point point{x / m_extent.width, y / m_extent.height};
        if (!isInView(point)) return wrong("the point before lies outside the view");
        return point;
    }

    Result<double> readNumber() {
        skipSpaces();
        double number = 0;
        const char* const end = m_path.data() + m_path.size();
        const auto [stop, error] = std::from_chars(m_path.data() + m_position, end, number);
        if (error != std::errc()) return wrong("number expected");
        m_position = std::size_t(stop - m_path.data());
        return number;
    }

    bool take(char letter) {
        if (atEnd() || m_path[m_position] != letter) return false;
        ++m_position;
        return true;
    }
    bool atEnd() {
        skipSpaces();
        return m_position == m_path.size();
    }
    void skipSpaces() {
        while (m_position < m_path.size() && m_path[m_position] == ' ') ++m_position;
    }
    tl::unexpected<Error> wrong(std::string_view what) const {
        return fail(Code::ContentInvalid, {}, "byte " + std::to_string(m_position) + ": " + std::string(what));
    }

    std::string_view m_path;
    Extent m_extent;
    std::size_t m_position = 0;
};

// Steps that keep the chords of a cubic within the tolerance: Wang's formula (Guojin Wang 1984).
int stepsFor(Point start, const Cubic& curve) {
    const auto bend = [](Point a, Point b, Point c) { return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y); };
    const double most =
        std::max(bend(start, curve.firstControl, curve.secondControl), bend(curve.firstControl, curve.secondControl, curve.end));
    return std::clamp(int(std::ceil(std::sqrt(0.75 * most / tolerance))), 1, mostSteps);
}

Point pointAt(Point start, const Cubic& curve, double t) {
    const double s = 1 - t;
    const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return {a * start.x + b * curve.firstControl.x + c * curve.secondControl.x + d * curve.end.x,
            a * start.y + b * curve.firstControl.y + c * curve.secondControl.y + d * curve.end.y};
}

Polyline flatten(const Contour& contour, Outline::Ends ends) {
    Polyline line{contour.start};
    Point start = contour.start;
    for (const Cubic& curve : contour.curves) {
        const int steps = stepsFor(start, curve);
        for (int step = 1; step < steps; ++step) line.push_back(pointAt(start, curve, double(step) / steps));
        line.push_back(curve.end);
        start = curve.end;
    }
    if (ends == Outline::Ends::Closed && line.back() == line.front()) line.pop_back();
    return line;
}

Box boxAround(const std::vector<Polyline>& lines) {
    Box box{lines.front().front(), lines.front().front()};
    for (const Polyline& line : lines) {
        for (const Point point : line) {
            box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
            box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
        }
    }
    return box;
}

}  // namespace

bool isInView(Point point) { return Box{{0, 0}, {1, 1}}.contains(point); }

bool Box::contains(Point point) const { return point.x >= low.x && point.x <= high.x && point.y >= low.y && point.y <= high.y; }

Outline::Outline(std::vector<Contour> contours, Ends ends) : m_ends(ends), m_contours(std::move(contours)) {
    for (const Contour& contour : m_contours) m_polylines.push_back(flatten(contour, ends));
    m_box = boxAround(m_polylines);
}

Result<Outline> Outline::parse(std::string_view path, Extent extent, Ends ends) {
    FELT_TRY(auto contours, PathReader(path, extent).read(ends));
    return Outline(std::move(contours), ends);
}

bool Outline::contains(Point point) const {
    if (m_ends == Ends::Open || !m_box.contains(point)) return false;
    bool inside = false;
    for (const Polyline& line : m_polylines) {
        Point a = line.back();
        for (const Point b : line) {
            const bool crossesRow = (a.y > point.y) != (b.y > point.y);
            if (crossesRow && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)) inside = !inside;
            a = b;
        }
    }
    return inside;
}

}  // namespace felt::body
