#include "body/paint.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>

#include "figures.h"

using namespace felt;
using namespace felt::body;
using namespace felt::body::tests;

namespace {

Stroke dot(Point point, double radius) { return {Layer::More, radius, {point}}; }

std::optional<PlaceId> under(const Figure& figure, View view, const Stroke& stroke) {
    return placeUnder(figure, view, std::vector{stroke});
}

}  // namespace

TEST_CASE("A layer is read back from its text", "[body]") {
    for (const Layer layer : allLayers) CHECK(felt::named<Layer>(felt::name(layer)) == layer);
    for (const char* bad : {"", "More", "heat", "lighter"}) CHECK_FALSE(felt::named<Layer>(bad));
}

TEST_CASE("A stroke has a radius above 0 to 0.5 and points inside the view", "[body]") {
    const double nan = std::nan("");
    const Point inside{0.5, 0.5};
    for (const double good : {1e-12, 0.02, 0.5}) CHECK(checkStroke(dot(inside, good)));
    for (const double bad : {0.0, -0.1, 0.500001, nan, double(INFINITY)}) CHECK(checkStroke(dot(inside, bad)).error().subject == "radius");
    for (const Point good : {Point{0, 0}, Point{1, 1}, inside}) CHECK(checkStroke(dot(good, 0.1)));
    for (const Point bad : {Point{-0.01, 0}, Point{0, 1.01}, Point{nan, 0}, Point{0, INFINITY}}) {
        CHECK(checkStroke({Layer::Less, 0.1, {inside, bad}}).error() == Error{Code::OutOfRange, "points", "0 to 1"});
    }
    CHECK(checkStroke({Layer::Less, 0.1, {}}).error().subject == "points");
}

TEST_CASE("A dot goes to the place under it", "[body]") {
    const Figure figure = loadFigure("neutral");
    std::mt19937 random(11);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < 500; ++i) {
        const View view = allViews[i % 2];
        const Point point{unit(random), unit(random)};
        INFO(point.x << ' ' << point.y);
        CHECK(under(figure, view, dot(point, 1e-6)) == figure.hitTest(view, point));
    }
}

TEST_CASE("A mark on a label goes to its place in all figures", "[body]") {
    for (const auto name : shippedFigures) {
        const Figure figure = loadFigure(name);
        for (const Place& place : figure.places()) {
            if (place.kind == Kind::Inner) continue;
            INFO(name << ' ' << place.id.text());
            CHECK(under(figure, place.home, dot(place.in(place.home)->label, 0.008)) == place.id);
        }
    }
}

TEST_CASE("A mark across a border goes to the larger part", "[body]") {
    const Figure figure = Figure::parse(tinyFigure).value();  // two halves with the border at 0.5
    CHECK(under(figure, View::Front, {Layer::Heavy, 0.05, {{0.3, 0.5}, {0.6, 0.5}}}) == place("front.arm.right"));
    CHECK(under(figure, View::Front, {Layer::Heavy, 0.05, {{0.4, 0.5}, {0.9, 0.5}}}) == place("front.arm.left"));
    CHECK(under(figure, View::Front, dot({0.49, 0.5}, 0.5)) == place("front.arm.right"));
    CHECK(under(figure, View::Front, dot({0.51, 0.5}, 0.5)) == place("front.arm.left"));
}

TEST_CASE("What is painted twice counts once, whatever its layer", "[body]") {
    const Figure figure = Figure::parse(tinyFigure).value();
    const Stroke small{Layer::More, 0.05, {{0.2, 0.5}}};
    const Stroke large{Layer::Less, 0.1, {{0.8, 0.5}}};
    CHECK(placeUnder(figure, View::Front, std::vector{small, small, small, small, small, small, large}) == place("front.arm.left"));
    CHECK(placeUnder(figure, View::Front, std::vector{large, small, small}) == place("front.arm.left"));
}

TEST_CASE("A mark beside the body belongs to no place, one that touches it does", "[body]") {
    const Figure figure = loadFigure("neutral");
    CHECK_FALSE(under(figure, View::Front, dot({0.02, 0.02}, 0.01)));
    CHECK_FALSE(placeUnder(figure, View::Front, {}));
    CHECK(under(figure, View::Front, dot({0.5, 0.01}, 0.02)) == place("front.crown"));
    CHECK_FALSE(under(figure, View::Front, {Layer::More, 0.02, {}}));
    CHECK_FALSE(under(figure, View::Front, dot({0.5, 0.3}, std::nan(""))));
}

TEST_CASE("The mirrored mark goes to the mirrored place", "[body]") {
    const Figure figure = loadFigure("neutral");
    std::mt19937 random(13);
    std::uniform_real_distribution<double> unit(0, 1);
    int differences = 0;
    for (int i = 0; i < 200; ++i) {
        const View view = allViews[i % 2];
        Stroke stroke{Layer::Light, 0.005 + 0.03 * unit(random), {}};
        for (int point = 0; point < 4; ++point) stroke.points.push_back({0.25 + 0.5 * unit(random), unit(random)});
        Stroke mirrored = stroke;
        for (Point& point : mirrored.points) point.x = 1 - point.x;
        const auto there = under(figure, view, stroke);
        const auto twin = under(figure, view, mirrored);
        REQUIRE(there.has_value() == twin.has_value());
        differences += there && figure.mirror(*there) != *twin;
    }
    CHECK(differences <= 2);  // two places with nearly the same share
}
