#include "body/outline.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>
#include <string>

using namespace felt;
using namespace felt::body;
using Ends = Outline::Ends;

namespace {

constexpr Extent extent{400, 1000};
// A circle around 200, 500 with radius 100, to three parts in ten thousand.
constexpr std::string_view circle =
    "M300 500 C300 555.228 255.228 600 200 600 C144.772 600 100 555.228 100 500 C100 444.772 144.772 400 200 400 "
    "C255.228 400 300 444.772 300 500 Z";
constexpr std::string_view hole =
    "M250 500 C250 527.614 227.614 550 200 550 C172.386 550 150 527.614 150 500 C150 472.386 172.386 450 200 450 "
    "C227.614 450 250 472.386 250 500 Z";

Outline closed(std::string_view path) { return Outline::parse(path, extent, Ends::Closed).value(); }
Point at(double x, double y) { return {x / extent.width, y / extent.height}; }

}  // namespace

TEST_CASE("Paths that are read", "[body]") {
    struct Row {
        const char* path;
        std::size_t contours;
        std::size_t curvesOfFirst;
    };
    for (const Row& row : {Row{"M0 0 C0 0 400 0 400 0 Z", 1, 1}, Row{"M0 0C0 0 400 0 400 0Z", 1, 1},
                           Row{"  M 0  0  C 0 0 400 0 400 0  Z  ", 1, 1}, Row{"M0 0 C1 1 2 2 3 3 C4 4 5 5 0 0 Z", 1, 2},
                           Row{"M0 0 C1 1 2 2 3 3 Z M9 9 C1 1 2 2 3 3 Z", 2, 1}, Row{"M-0 0.5 C1e0 1 2 2 .5 3. Z", 1, 1}}) {
        INFO(row.path);
        const auto outline = Outline::parse(row.path, extent, Ends::Closed);
        REQUIRE(outline);
        CHECK(outline->contours().size() == row.contours);
        CHECK(outline->contours().front().curves.size() == row.curvesOfFirst);
        CHECK(outline->polylines().size() == row.contours);
    }
    const auto stroke = Outline::parse("M0 0 C1 1 2 2 3 3 M9 9 C1 1 2 2 3 3", extent, Ends::Open);
    REQUIRE(stroke);
    CHECK(stroke->contours().size() == 2);
    CHECK_FALSE(stroke->contains(at(2, 2)));
}

TEST_CASE("Paths that are refused", "[body]") {
    using namespace std::string_view_literals;
    const std::string_view paths[] = {
        ""sv,
        " "sv,
        "Z"sv,
        "M"sv,
        "M0"sv,
        "M0 0"sv,
        "M0 0 Z"sv,
        "M0 0 C"sv,
        "M0 0 C0 0 1 1 2 Z"sv,
        "M0 0 C0 0 1 1 2 2"sv,
        "M0 0 C0 0 1 1 2 2 M0 0 C0 0 1 1 2 2 Z"sv,
        "M0 0 C0 0 1 1 2 2 3 3 4 4 5 5 Z"sv,
        "M0 0 C0 0 1 1 2 2 Z Z"sv,
        "M0 0 C0 0 1 1 2 2 Z x"sv,
        "m0 0 c0 0 1 1 2 2 z"sv,
        "M0 0 L1 1 Z"sv,
        "M0,0 C0,0 1,1 2,2 Z"sv,
        "M0 0\nC0 0 1 1 2 2 Z"sv,
        "M0 0 C0 0 1 1 2 2 Z\0"sv,
        "C0 0 1 1 2 2 Z"sv,
        "M0 0 Cnan 0 1 1 2 2 Z"sv,
        "M0 0 C0 0 1 1 inf 2 Z"sv,
        "M0 0 C0 0 1 1 401 2 Z"sv,
        "M0 0 C0 0 1 -1 2 2 Z"sv,
        "M0 0 C0 0 1 1 2 1e999 Z"sv,
        "M0 0 C+0 0 1 1 2 2 Z"sv,
        "M0 0 C0x1 0 1 1 2 2 Z"sv,
        "M\xC2\xA0 0 0 C0 0 1 1 2 2 Z"sv,
    };
    for (const std::string_view path : paths) {
        INFO(path);
        const auto outline = Outline::parse(path, extent, Ends::Closed);
        REQUIRE_FALSE(outline);
        CHECK(outline.error().code == Code::ContentInvalid);
        CHECK(outline.error().detail.starts_with("byte "));
    }
    CHECK_FALSE(Outline::parse("M0 0 C0 0 1 1 2 2 Z", extent, Ends::Open));
}

TEST_CASE("An outline keeps its curves in unit coordinates", "[body]") {
    const Outline outline = closed("M100 500 C200 0 400 1000 0 250 Z");
    const Contour expected{{0.25, 0.5}, {Cubic{{0.5, 0}, {1, 1}, {0, 0.25}}}};
    CHECK(outline.contours() == std::vector<Contour>{expected});
}

TEST_CASE("A point is inside a circle or not", "[body]") {
    const Outline outline = closed(circle);
    std::mt19937 random(1);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < 20'000; ++i) {
        const Point point{unit(random), unit(random)};
        const double distance = std::hypot(point.x * extent.width - 200, point.y * extent.height - 500);
        if (std::abs(distance - 100) < 0.3) continue;
        INFO(point.x << ' ' << point.y);
        REQUIRE(outline.contains(point) == (distance < 100));
    }
    for (const Point point : {at(200, 500), at(101, 500), at(299, 500), at(200, 401), at(200, 599)}) CHECK(outline.contains(point));
    const double nan = std::nan("");
    for (const Point point : {Point{-1, 0.5}, Point{2, 0.5}, Point{nan, 0.5}, Point{0.5, nan}, Point{INFINITY, 0.5}}) {
        CHECK_FALSE(outline.contains(point));
    }
}

TEST_CASE("A part inside a part is a hole, parts beside each other are both inside", "[body]") {
    const Outline ring = closed(std::string(circle) + std::string(hole));
    CHECK_FALSE(ring.contains(at(200, 500)));
    CHECK(ring.contains(at(275, 500)));
    const Outline pair = closed(
        "M0 0 C0 0 100 0 100 0 C100 0 100 100 100 100 C100 100 0 100 0 100 Z "
        "M200 0 C200 0 300 0 300 0 C300 0 300 100 300 100 C300 100 200 100 200 100 Z");
    CHECK(pair.contains(at(50, 50)));
    CHECK(pair.contains(at(250, 50)));
    CHECK_FALSE(pair.contains(at(150, 50)));
}

TEST_CASE("Polylines stay close to the curve and inside the box", "[body]") {
    const Outline outline = closed(circle);
    const Polyline& line = outline.polylines().front();
    CHECK(line.front() != line.back());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Point a = line[i], b = line[(i + 1) % line.size()];
        const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        const double distance = std::hypot(middle.x * extent.width - 200, middle.y * extent.height - 500);
        CHECK(std::abs(distance - 100) < 0.25);
        CHECK(outline.box().contains(a));
    }
    CHECK(outline.box() == Box{at(100, 400), at(300, 600)});
}

TEST_CASE("Any text at all is either a path or an error", "[body]") {
    std::mt19937 random(7);
    const std::string letters = "MCZ 0123456789.-e";
    for (int i = 0; i < 20'000; ++i) {
        std::string path(random() % 60, ' ');
        for (char& c : path) c = letters[random() % letters.size()];
        const auto outline = Outline::parse(path, extent, i % 2 == 0 ? Ends::Closed : Ends::Open);
        if (!outline) REQUIRE(outline.error().code == Code::ContentInvalid);
    }
}
