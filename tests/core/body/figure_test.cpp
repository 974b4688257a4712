#include "body/figure.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>
#include <set>

#include "figures.h"

using namespace felt;
using namespace felt::body;
using namespace felt::body::tests;

namespace {

std::set<PlaceId> reachableFrom(const Figure& figure, const PlaceId& start) {
    std::set<PlaceId> seen{start};
    std::vector<PlaceId> open{start};
    while (!open.empty()) {
        const PlaceId id = open.back();
        open.pop_back();
        for (const Direction direction : allDirections) {
            const auto next = figure.neighbour(id, direction);
            if (next && seen.insert(*next).second) open.push_back(*next);
        }
    }
    return seen;
}

Direction mirrored(Direction direction) {
    if (direction == Direction::Left) return Direction::Right;
    if (direction == Direction::Right) return Direction::Left;
    return direction;
}

Point mirrored(Point point) { return {1 - point.x, point.y}; }

}  // namespace

TEST_CASE("A figure has 80 places: 67 on the skin and 13 inside, in 12 groups", "[body]") {
    for (const auto name : shippedFigures) {
        const Figure figure = loadFigure(name);
        INFO(name);
        CHECK(figure.name() == name);
        CHECK(figure.aspect() == 0.4);
        CHECK(figure.groups().size() == 12);
        const auto& places = figure.places();
        CHECK(places.size() == 80);
        CHECK(std::count_if(places.begin(), places.end(), [](const Place& p) { return p.kind == Kind::Skin; }) == 67);
        CHECK(std::count_if(places.begin(), places.end(), [](const Place& p) { return p.kind == Kind::Inner; }) == 13);
        const auto shown = [&](View view) {
            return std::count_if(places.begin(), places.end(),
                                 [&](const Place& p) { return p.kind == Kind::Skin && figure.shownIn(p.id, view); });
        };
        CHECK(shown(View::Front) == 38);
        CHECK(shown(View::Back) == 29);
        std::size_t inGroups = 0;
        for (const GroupId& group : figure.groups()) {
            const auto members = figure.placesIn(group);
            CHECK_FALSE(members.empty());
            inGroups += members.size();
        }
        CHECK(inGroups == 80);
        CHECK(figure.placesIn(GroupId::make("arms").value()).size() == 10);
        CHECK(figure.placesIn(GroupId::make("wings").value()).empty());
    }
}

TEST_CASE("The three figures have the same places and the same ways between them", "[body]") {
    const Figure neutral = loadFigure("neutral");
    for (const auto name : shippedFigures) {
        const Figure other = loadFigure(name);
        CHECK(other.groups() == neutral.groups());
        REQUIRE(other.places().size() == neutral.places().size());
        for (std::size_t i = 0; i < neutral.places().size(); ++i) {
            const Place &a = neutral.places()[i], &b = other.places()[i];
            INFO(name << ' ' << a.id.text());
            CHECK((a.id == b.id && a.group == b.group && a.side == b.side && a.kind == b.kind && a.drawn == b.drawn));
            CHECK((a.home == b.home && a.mirror == b.mirror));
        }
    }
}

TEST_CASE("Every label hits its own place", "[body]") {
    for (const auto name : shippedFigures) {
        const Figure figure = loadFigure(name);
        for (const Place& place : figure.places()) {
            INFO(name << ' ' << place.id.text());
            CHECK(figure.find(place.id) == &place);
            if (place.kind == Kind::Inner) continue;
            CHECK(figure.hitTest(place.home, place.in(place.home)->label) == place.id);
        }
    }
}

TEST_CASE("A point hits a place exactly where the silhouette is", "[body]") {
    for (const auto name : shippedFigures) {
        const Figure figure = loadFigure(name);
        std::mt19937 random(3);
        std::uniform_real_distribution<double> unit(0, 1);
        int differences = 0;
        for (int i = 0; i < 20'000; ++i) {
            const View view = allViews[i % 2];
            const Point point{unit(random), unit(random)};
            differences += figure.outline(view).contains(point) != figure.hitTest(view, point).has_value();
        }
        INFO(name);
        CHECK(differences <= 2);
    }
}

TEST_CASE("A point outside the body hits nothing", "[body]") {
    const Figure figure = loadFigure("neutral");
    const double nan = std::nan("");
    for (const View view : allViews) {
        for (const Point point : {Point{0, 0}, Point{1, 1}, Point{0.02, 0.5}, Point{0.5, 0.01}, Point{0.5, 0.8}, Point{-0.5, 0.3},
                                  Point{1.5, 0.3}, Point{0.5, 3}, Point{nan, 0.3}, Point{0.5, nan}, Point{INFINITY, -INFINITY}}) {
            INFO(point.x << ' ' << point.y);
            CHECK_FALSE(figure.hitTest(view, point));
        }
    }
}

TEST_CASE("Left is the person's own left", "[body]") {
    const Figure figure = loadFigure("neutral");
    CHECK(figure.hitTest(View::Front, {0.62, 0.27}) == place("front.chest.left"));
    CHECK(figure.hitTest(View::Back, {0.62, 0.26}) == place("back.shoulder-blade.right"));
    for (const Place& place : figure.places()) {
        if (place.kind == Kind::Inner) {
            CHECK(place.side == Side::None);
            continue;
        }
        const double x = place.in(place.home)->label.x;
        INFO(place.id.text());
        if (place.side == Side::Middle) CHECK(x == 0.5);
        if (place.side == Side::Left) CHECK((x > 0.5) == (place.home == View::Front));
        if (place.side == Side::Right) CHECK((x > 0.5) == (place.home == View::Back));
    }
}

TEST_CASE("The mirror is its own inverse and keeps group, view and shape", "[body]") {
    const Figure figure = loadFigure("neutral");
    for (const Place& place : figure.places()) {
        INFO(place.id.text());
        const PlaceId twin = figure.mirror(place.id);
        REQUIRE(figure.find(twin));
        CHECK(figure.mirror(twin) == place.id);
        CHECK((twin == place.id) == (place.side == Side::Middle || place.side == Side::None));
        CHECK(figure.find(twin)->group == place.group);
        CHECK(figure.find(twin)->home == place.home);
        if (place.kind == Kind::Skin) CHECK(figure.hitTest(place.home, mirrored(place.in(place.home)->label)) == twin);
    }
    CHECK(figure.mirror(place("front.chest.left")) == place("front.chest.right"));
    CHECK(figure.mirror(place("inner.heart")) == place("inner.heart"));
    CHECK(figure.mirror(place("tail.left")) == place("tail.left"));
}

TEST_CASE("The mirror turns the arrow keys left and right round", "[body]") {
    for (const auto name : shippedFigures) {
        const Figure figure = loadFigure(name);
        for (const Place& place : figure.places()) {
            for (const Direction direction : allDirections) {
                // Up and down of a middle place may lead to one side of a pair.
                if (place.side == Side::Middle && mirrored(direction) == direction) continue;
                INFO(name << ' ' << place.id.text());
                const auto there = figure.neighbour(place.id, direction);
                const auto twins = figure.neighbour(place.mirror, mirrored(direction));
                REQUIRE(there.has_value() == twins.has_value());
                if (there) CHECK(figure.mirror(*there) == *twins);
            }
        }
    }
}

TEST_CASE("Arrow keys reach every place of a view from every other and never leave it", "[body]") {
    for (const auto name : shippedFigures) {
        const Figure figure = loadFigure(name);
        for (const Place& place : figure.places()) {
            if (place.kind == Kind::Inner) continue;
            INFO(name << ' ' << place.id.text());
            CHECK(reachableFrom(figure, place.id).size() == (place.home == View::Front ? 38 : 29));
        }
    }
}

TEST_CASE("Skin places are shown in one view, inner ones in both, unknown ones nowhere", "[body]") {
    const Figure figure = loadFigure("neutral");
    for (const Place& place : figure.places()) {
        CHECK(figure.shownIn(place.id, place.home));
        const bool both = figure.shownIn(place.id, View::Front) && figure.shownIn(place.id, View::Back);
        CHECK(both == (place.kind == Kind::Inner));
    }
    CHECK_FALSE(figure.shownIn(place("tail"), View::Back));
    CHECK(figure.find(place("tail")) == nullptr);
    CHECK_FALSE(figure.neighbour(place("tail"), Direction::Up));
    CHECK_FALSE(figure.neighbour(place("inner.heart"), Direction::Left));
}

TEST_CASE("The drawing is there: silhouettes, strokes, and two lungs", "[body]") {
    const Figure figure = loadFigure("neutral");
    for (const View view : allViews) {
        CHECK(figure.outline(view).contains({0.5, 0.3}));
        CHECK(figure.details(view).size() > 20);
        for (const Detail& detail : figure.details(view)) {
            CHECK((detail.weight > 0 && detail.weight <= 1));
            CHECK(detail.stroke.ends() == Outline::Ends::Open);
        }
    }
    CHECK(figure.find(place("inner.lungs"))->in(View::Front)->outline.contours().size() == 2);
    CHECK(figure.find(place("whole.skin"))->drawn == Drawn::Edge);
    CHECK(figure.find(place("whole.body"))->drawn == Drawn::Fill);
}

TEST_CASE("A copy and a moved figure answer like the first", "[body]") {
    Figure first = loadFigure("neutral");
    const Figure copy = first;
    const Figure moved = std::move(first);
    for (const Place& place : copy.places()) {
        CHECK(copy.find(place.id) == &place);
        CHECK(moved.find(place.id)->id == place.id);
    }
}
