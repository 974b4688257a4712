// Shapes on the body: cubic Bézier outlines in unit coordinates.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace felt::body {

// A share of the view: x of its width from the left, y of its height from the top; 0 to 1 inside the view.
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

// True inside the view, its edges included; false for NaN.
bool isInView(Point point);

struct Box {
    Point low;
    Point high;
    bool contains(Point point) const;  // edges included
    bool operator==(const Box&) const = default;
};

// The size of a view in the units that a path is written in. Both above 0.
struct Extent {
    double width = 1;
    double height = 1;
};

struct Cubic {
    Point firstControl;
    Point secondControl;
    Point end;
    bool operator==(const Cubic&) const = default;
};

// A connected run of curves; at least one.
struct Contour {
    Point start;
    std::vector<Cubic> curves;
    bool operator==(const Contour&) const = default;
};

using Polyline = std::vector<Point>;

class Outline {
public:
    enum class Ends {
        Closed,  // every contour returns to its start, by a straight line where the curves do not
        Open     // strokes
    };

    // A path of SVG: one or more parts "M x y C x y x y x y C … Z"; absolute coordinates in units of extent, separated
    // by spaces, each C with one curve, Z exactly where the ends are Closed. Control points too lie inside the view.
    // Code::ContentInvalid, detail: byte position and what was expected.
    static Result<Outline> parse(std::string_view path, Extent extent, Ends ends);

    Ends ends() const { return m_ends; }
    const std::vector<Contour>& contours() const { return m_contours; }
    // One polyline per contour, within 1/5000 of the view of the curves. A closed one does not repeat its first point.
    const std::vector<Polyline>& polylines() const { return m_polylines; }
    const Box& box() const { return m_box; }  // of the polylines

    // By the even-odd rule on the polylines; false outside the view and where the ends are Open.
    bool contains(Point point) const;

private:
    Outline(std::vector<Contour> contours, Ends ends);
    Ends m_ends;
    std::vector<Contour> m_contours;
    std::vector<Polyline> m_polylines;
    Box m_box;
};

}  // namespace felt::body
