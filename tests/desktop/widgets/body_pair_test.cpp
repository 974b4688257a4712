#include "widgets/body_pair.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "support/desk.h"

namespace felt::desktop::tests {

using body::View;

TEST_CASE("Arrow keys cross from the front to the back where they face each other") {
    const Desk desk;
    BodyPair pair(desk.theme, content()->figure);
    present(pair, {560, 600});
    BodyMap& front = pair.map(View::Front);
    BodyMap& back = pair.map(View::Back);
    front.setFocus();
    front.setCurrent(place("front.hand.left"));  // on the right of the picture
    QTest::keyClick(&front, Qt::Key_Right);
    CHECK(back.hasFocus());
    CHECK(back.current() == place("back.hand.left"));  // on the left of that picture
    QTest::keyClick(&back, Qt::Key_Left);
    CHECK(front.hasFocus());
    CHECK(front.current() == place("front.hand.left"));
    front.setCurrent(place("front.hand.right"));
    QTest::keyClick(&front, Qt::Key_Left);  // nothing there
    CHECK(front.current() == place("front.hand.right"));
}

TEST_CASE("From right to left the figures change places, not sides") {
    const Desk desk;
    BodyPair pair(desk.theme, content()->figure);
    pair.setLayoutDirection(Qt::RightToLeft);
    present(pair, {560, 600});
    BodyMap& front = pair.map(View::Front);
    CHECK(front.mapTo(&pair, QPoint()).x() > pair.map(View::Back).mapTo(&pair, QPoint()).x());
    CHECK(front.placeRect(place("front.hand.left")).center().x() > front.width() / 2);
    front.setFocus();
    front.setCurrent(place("front.hand.right"));
    QTest::keyClick(&front, Qt::Key_Left);
    CHECK(pair.map(View::Back).hasFocus());
    picture(desk.theme, pair, QStringLiteral("body-pair-rtl"));
}

TEST_CASE("Both figures are one stop of the tab order") {
    const Desk desk;
    QWidget window;
    auto* const column = new QVBoxLayout(&window);
    auto* const before = new QLineEdit;
    auto* const pair = new BodyPair(desk.theme, content()->figure);
    auto* const after = new QLineEdit;
    column->addWidget(before);
    column->addWidget(pair);
    column->addWidget(after);
    present(window, {600, 700});
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    REQUIRE(pair->map(View::Front).hasFocus());
    QTest::keyClick(&pair->map(View::Front), Qt::Key_Tab);
    CHECK(after->hasFocus());
    QTest::mouseClick(&pair->map(View::Back), Qt::LeftButton, {}, pair->map(View::Back).rect().center() - QPoint(0, 100));
    CHECK(pair->map(View::Back).hasFocus());
    QTest::keyClick(&pair->map(View::Back), Qt::Key_Tab);
    CHECK(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    CHECK(pair->map(View::Back).hasFocus());
    CHECK(&pair->active() == &pair->map(View::Back));
}

TEST_CASE("A pick says in which picture it was") {
    const Desk desk;
    BodyPair pair(desk.theme, content()->figure);
    present(pair, {560, 600});
    std::vector<std::pair<View, body::PlaceId>> picked;
    QObject::connect(&pair, &BodyPair::picked, &pair, [&](View view, const body::PlaceId& place) { picked.emplace_back(view, place); });
    BodyMap& back = pair.map(View::Back);
    QTest::mouseClick(&back, Qt::LeftButton, {}, back.placeRect(place("back.nape")).center());
    CHECK(picked == std::vector{std::pair(View::Back, place("back.nape"))});
    picture(desk.theme, pair, QStringLiteral("body-pair"));
}

TEST_CASE("Both figures are named for a screen reader") {
    const Desk desk;
    const BodyPair pair(desk.theme, content()->figure);
    CHECK(accessible(pair.map(View::Front)).text(QAccessible::Name) == QStringLiteral("The body from the front"));
    CHECK(accessible(pair.map(View::Back)).text(QAccessible::Name) == QStringLiteral("The body from the back"));
}

}  // namespace felt::desktop::tests
