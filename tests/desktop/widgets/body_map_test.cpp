#include "widgets/body_map.h"

#include <QSignalSpy>

#include "support/desk.h"

namespace felt::desktop::tests {
namespace {

using body::View;
using Mode = BodyMap::Mode;

const body::Figure& figure() { return content()->figure; }

std::unique_ptr<BodyMap> shown(const Desk& desk, View view, QSize size = {240, 560}, Mode mode = Mode::Pick) {
    auto map = std::make_unique<BodyMap>(desk.theme, figure(), view, mode);
    map->setPlaceName([](const body::PlaceId& id) { return toQt(content()->placeName(id)); });
    present(*map, size);
    return map;
}

QPoint labelOf(const BodyMap& map, const char* id) {
    const QRect whole = map.placeRect(place(map.view() == View::Front ? "front.throat" : "back.nape"));
    REQUIRE(whole.isValid());
    return map.placeRect(place(id)).center();
}

// What was picked, in order; a place cannot travel in a QVariant.
class Picks {
public:
    explicit Picks(BodyMap& map) {
        QObject::connect(&map, &BodyMap::picked, &m_context, [this](const body::PlaceId& place) { m_places.push_back(place); });
    }
    const std::vector<body::PlaceId>& places() const { return m_places; }

private:
    QObject m_context;
    std::vector<body::PlaceId> m_places;
};

std::vector<checkin::Mark> marks() {
    return {mark(View::Front, "front.throat"),
            mark(std::nullopt, "inner.gut"),
            painted(View::Front, "front.chest.left", body::Layer::Less, 0.03, {{0.6, 0.27}, {0.64, 0.3}, {0.6, 0.31}}),
            painted(View::Front, "front.thigh.left", body::Layer::Light, 0.03, {{0.62, 0.6}, {0.63, 0.68}}),
            painted(View::Front, "front.thigh.right", body::Layer::More, 0.03, {{0.38, 0.6}, {0.37, 0.68}}),
            painted(View::Back, "back.shoulder.left", body::Layer::Heavy, 0.03, {{0.25, 0.22}, {0.4, 0.2}})};
}

}  // namespace

TEST_CASE("A place is picked with the mouse, and nothing beside the body") {
    const Desk desk;
    const auto map = shown(desk, View::Front);
    const Picks picked(*map);
    QTest::mouseClick(map.get(), Qt::LeftButton, {}, labelOf(*map, "front.throat"));
    REQUIRE(picked.places().size() == 1);
    CHECK(picked.places()[0] == place("front.throat"));
    CHECK(map->current() == place("front.throat"));
    QTest::mouseClick(map.get(), Qt::LeftButton, {}, {3, 3});
    CHECK(picked.places().size() == 1);
}

TEST_CASE("Arrow keys walk over the body, Space picks, the edge is told") {
    const Desk desk;
    const auto map = shown(desk, View::Front);
    map->setFocus();
    REQUIRE(map->current());
    map->setCurrent(place("front.throat"));
    QTest::keyClick(map.get(), Qt::Key_Down);
    CHECK(map->current() == figure().neighbour(place("front.throat"), body::Direction::Down));
    const Picks picked(*map);
    const QSignalSpy edge(map.get(), &BodyMap::edge);
    QTest::keyClick(map.get(), Qt::Key_Space);
    QTest::keyClick(map.get(), Qt::Key_Return);
    CHECK(picked.places().size() == 2);
    map->setCurrent(place("front.hand.left"));  // outermost on the right of the picture
    QTest::keyClick(map.get(), Qt::Key_Right);
    REQUIRE(edge.count() == 1);
    CHECK(edge[0][0].value<body::Direction>() == body::Direction::Right);
    CHECK(map->current() == place("front.hand.left"));
}

TEST_CASE("The person's left stays where it is from right to left") {
    const Desk desk;
    const auto map = shown(desk, View::Front);
    const int before = map->placeRect(place("front.hand.left")).center().x();
    map->setLayoutDirection(Qt::RightToLeft);
    CHECK(map->placeRect(place("front.hand.left")).center().x() == before);
    CHECK(before > map->width() / 2);
    map->setFocus();
    map->setCurrent(place("front.throat"));
    QTest::keyClick(map.get(), Qt::Key_Right);
    const auto right = figure().neighbour(place("front.throat"), body::Direction::Right);
    CHECK(map->current() == right.value_or(place("front.throat")));
}

TEST_CASE("Only skin places of the view can be current") {
    const Desk desk;
    const auto map = shown(desk, View::Front);
    map->setCurrent(place("front.throat"));
    int changes = 0;
    QObject::connect(map.get(), &BodyMap::currentChanged, map.get(), [&changes] { ++changes; });
    map->setCurrent(place("back.nape"));
    map->setCurrent(place("inner.gut"));
    map->setCurrent(place("nowhere.known"));
    CHECK(map->current() == place("front.throat"));
    CHECK(changes == 0);
    map->setCurrent(std::nullopt);
    CHECK(changes == 1);
}

TEST_CASE("Cropped, the place stays in sight, larger than before") {
    const Desk desk;
    const auto map = shown(desk, View::Front, {220, 250}, Mode::Show);
    for (const body::Place& each : figure().places()) {
        if (each.kind != body::Kind::Skin || each.in(View::Front) == nullptr) continue;
        map->setCropped(std::nullopt);
        const QRect whole = map->placeRect(each.id);
        map->setCropped(each.id);
        const QRect near = map->placeRect(each.id);
        INFO(each.id.text());
        CHECK(near.height() > whole.height());
        CHECK(map->rect().contains(near.center()));
    }
}

TEST_CASE("A screen reader hears the places, what is marked, and can pick") {
    const Desk desk;
    const auto map = shown(desk, View::Front);
    map->setMarks(marks());
    QAccessibleInterface& heard = accessible(*map);
    CHECK(heard.role() == QAccessible::List);
    CHECK(heard.text(QAccessible::Name) == QStringLiteral("The body from the front"));
    CHECK(heard.childCount() == 38);
    QAccessibleInterface& throat = childNamed(*map, QStringLiteral("Throat"));
    CHECK(throat.state().checkable);
    CHECK(throat.state().checked);
    QAccessibleInterface& knee = childNamed(*map, QStringLiteral("Left temple"));
    CHECK_FALSE(knee.state().checked);
    const Picks picked(*map);
    knee.actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    REQUIRE(picked.places().size() == 1);
    CHECK(picked.places()[0] == place("front.temple.left"));
    knee.actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(map->hasFocus());
    CHECK(map->current() == place("front.temple.left"));
    CHECK(heard.focusChild() == &knee);
    CHECK(knee.state().focused);
}

TEST_CASE("A picture of the body says in words what is marked") {
    const Desk desk;
    const auto map = shown(desk, View::Back, {240, 560}, Mode::Show);
    QAccessibleInterface& heard = accessible(*map);
    CHECK(heard.role() == QAccessible::Graphic);
    CHECK(heard.childCount() == 0);
    CHECK(heard.text(QAccessible::Description) == QStringLiteral("nothing marked"));
    map->setMarks(marks());
    CHECK(heard.text(QAccessible::Description).contains(toQt(content()->placeName(place("inner.gut")))));
    CHECK_FALSE(heard.text(QAccessible::Description).contains(QStringLiteral("Throat")));
    CHECK(map->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("A marked place is filled, and paint stays on the body unless it is felt around it") {
    const Desk desk;
    const auto map = shown(desk, View::Front, {400, 1000}, Mode::Show);
    const auto colourAt = [&](QPoint point) { return map->grab().toImage().pixelColor(point); };
    const QPoint inside = labelOf(*map, "front.upper-belly"), beside{20, 300};
    CHECK(colourAt(inside) == desk.theme.colour(Colour::Figure));
    map->setMarks({mark(View::Front, "front.upper-belly")});
    CHECK(colourAt(inside + QPoint(9, 9)) == desk.theme.colour(Colour::SensationEdge));
    const QColor ground = colourAt(beside);
    std::vector<checkin::Mark> across{painted(View::Front, "front.upper-belly", body::Layer::More, 0.1, {{0.01, 0.3}, {0.99, 0.3}})};
    map->setMarks(across);
    CHECK(colourAt(beside) == ground);
    across[0].depth = checkin::Depth::Around;
    map->setMarks(across);
    CHECK(colourAt(beside) == desk.theme.colour(Colour::SensationEdge));
    CHECK(colourAt(inside) == desk.theme.colour(Colour::Figure));  // behind the figure
}

TEST_CASE("The body as it looks") {
    for (const auto& [look, name] : {std::pair(Look(), QStringLiteral("light")), std::pair(dark(), QStringLiteral("dark")),
                                     std::pair(highContrast(), QStringLiteral("contrast"))}) {
        const Desk desk(look);
        for (const View view : body::allViews) {
            const auto map = shown(desk, view);
            map->setMarks(marks());
            map->setFocus();
            map->setCurrent(place(view == View::Front ? "front.knee.left" : "back.nape"));
            picture(desk.theme, *map, QStringLiteral("body-map-%1-%2").arg(map->objectName(), name));
        }
        const auto cropped = shown(desk, View::Front, {220, 250}, Mode::Show);
        cropped->setMarks(marks());
        cropped->setCropped(place("front.throat"));
        picture(desk.theme, *cropped, QStringLiteral("body-map-cropped-") + name);
        const auto small = shown(desk, View::Front, {90, 200}, Mode::Show);
        std::vector<checkin::Mark> some{mark(std::nullopt, "whole.skin"), mark(std::nullopt, "inner.heart")};
        some.push_back(mark(View::Front, "front.hand.left"));
        some.back().depth = checkin::Depth::Around;
        small->setMarks(some);
        picture(desk.theme, *small, QStringLiteral("body-map-small-") + name);
    }
}

}  // namespace felt::desktop::tests
