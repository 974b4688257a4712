#include "widgets/hint.h"

#include <QSignalSpy>
#include <QToolButton>

#include "support/desk.h"

namespace felt::desktop::tests {

TEST_CASE("A hint goes when it is closed, and says so once") {
    const Desk desk;
    Hint hint(desk.theme, QStringLiteral("Arrow keys move over the body; Space marks a place."));
    present(hint, {336, hint.sizeHint().height()});
    picture(desk.theme, hint, QStringLiteral("hint"));
    const QSignalSpy closed(&hint, &Hint::closed);
    auto* const close = hint.findChild<QToolButton*>(QStringLiteral("hintClose"));
    REQUIRE(close != nullptr);
    CHECK(accessible(*close).text(QAccessible::Name) == QStringLiteral("Close this hint"));
    CHECK(accessible(hint).text(QAccessible::Name) == QStringLiteral("Arrow keys move over the body; Space marks a place."));
    CHECK(close->height() >= 24);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    CHECK(closed.count() == 1);
    CHECK_FALSE(hint.isVisible());
}

}  // namespace felt::desktop::tests
