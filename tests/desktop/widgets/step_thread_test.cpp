#include "widgets/step_thread.h"

#include <QSignalSpy>

#include "support/desk.h"

namespace felt::desktop::tests {
namespace {

QStringList labels() {
    return {QStringLiteral("Arrive"), QStringLiteral("Body"), QStringLiteral("Sensation"), QStringLiteral("Feeling"),
            QStringLiteral("Need"),   QStringLiteral("Note"), QStringLiteral("Close")};
}

}  // namespace

TEST_CASE("Only the steps before the current one lead anywhere") {
    const Desk desk;
    StepThread thread(desk.theme, labels());
    thread.setCurrent(2);
    present(thread, thread.sizeHint());
    const QSignalSpy chosen(&thread, &StepThread::chosen);
    for (const QString& label : labels())
        QTest::mouseClick(&thread, Qt::LeftButton, {}, thread.part(int(labels().indexOf(label))).shape.center());
    REQUIRE(chosen.count() == 2);
    CHECK(chosen[0][0].toInt() == 0);
    CHECK(chosen[1][0].toInt() == 1);
    CHECK(thread.current() == 2);
}

TEST_CASE("Arrows walk the steps that are done, Enter goes there") {
    const Desk desk;
    StepThread thread(desk.theme, labels());
    present(thread, thread.sizeHint());
    CHECK(thread.focusPolicy() == Qt::NoFocus);  // nowhere to go yet
    thread.setCurrent(3);
    thread.setFocus();
    REQUIRE(thread.hasFocus());
    const QSignalSpy chosen(&thread, &StepThread::chosen);
    const auto go = [&](std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys) QTest::keyClick(&thread, key);
        QTest::keyClick(&thread, Qt::Key_Return);
        return chosen.last()[0].toInt();
    };
    CHECK(go({}) == 2);
    CHECK(go({Qt::Key_Right}) == 2);  // no further than what is done
    CHECK(go({Qt::Key_Left}) == 1);
    CHECK(go({Qt::Key_Left, Qt::Key_Left, Qt::Key_Left}) == 0);
    CHECK(go({Qt::Key_End}) == 2);
    thread.setLayoutDirection(Qt::RightToLeft);
    CHECK(go({Qt::Key_Right}) == 1);
}

TEST_CASE("The thread runs the other way in a script from right to left") {
    const Desk desk;
    StepThread thread(desk.theme, labels());
    thread.resize(thread.sizeHint());
    CHECK(thread.part(0).shape.center().x() < thread.part(6).shape.center().x());
    thread.setLayoutDirection(Qt::RightToLeft);
    CHECK(thread.part(0).shape.center().x() > thread.part(6).shape.center().x());
}

TEST_CASE("Labels take a second line before they are cut") {
    const Desk desk;
    StepThread thread(desk.theme,
                      {QStringLiteral("Ankommen"), QStringLiteral("Was der Körper gerade spürt"), QStringLiteral("Empfindungen")});
    const int wide = thread.heightForWidth(900), narrow = thread.heightForWidth(thread.minimumSizeHint().width());
    CHECK(narrow > wide);
    CHECK(thread.sizeHint().width() >= thread.minimumSizeHint().width());
}

TEST_CASE("A screen reader can read the steps and go back") {
    const Desk desk;
    StepThread thread(desk.theme, labels());
    thread.setCurrent(2);
    present(thread, thread.sizeHint());
    thread.setFocus();
    QAccessibleInterface& heard = accessible(thread);
    CHECK(heard.role() == QAccessible::List);
    CHECK(heard.text(QAccessible::Name) == QStringLiteral("Steps"));
    REQUIRE(heard.childCount() == 7);
    QAccessibleInterface& body = childNamed(thread, QStringLiteral("Body"));
    CHECK(body.parent() == &heard);
    CHECK(heard.indexOfChild(&body) == 1);
    CHECK(heard.focusChild() == &body);
    CHECK(body.state().focused);
    CHECK(body.rect().isValid());
    CHECK(heard.childAt(body.rect().center().x(), body.rect().center().y()) == &body);
    CHECK(childNamed(thread, QStringLiteral("Sensation")).state().selected);
    CHECK(childNamed(thread, QStringLiteral("Need")).state().disabled);
    CHECK(childNamed(thread, QStringLiteral("Need")).actionInterface()->actionNames().isEmpty());
    const QSignalSpy chosen(&thread, &StepThread::chosen);
    body.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 1);
}

TEST_CASE("Steps as they look") {
    const Desk desk;
    StepThread thread(desk.theme, labels());
    thread.setCurrent(3);
    present(thread, thread.sizeHint());
    picture(desk.theme, thread, QStringLiteral("step-thread"));
    thread.setFocus();
    picture(desk.theme, thread, QStringLiteral("step-thread-focus"));
    const Desk large({}, 2);
    StepThread doubled(large.theme, labels());
    doubled.setCurrent(1);
    present(doubled, doubled.minimumSizeHint());
    picture(large.theme, doubled, QStringLiteral("step-thread-large"));
    const Desk night(dark());
    StepThread lengthy(night.theme, {QStringLiteral("Ankommen"), QStringLiteral("Der Körper"), QStringLiteral("Empfindung jetzt"),
                                     QStringLiteral("Gefühl"), QStringLiteral("Was gebraucht wird"), QStringLiteral("Notiz"),
                                     QStringLiteral("Abschluss")});
    lengthy.setLayoutDirection(Qt::RightToLeft);
    lengthy.setCurrent(2);
    present(lengthy, {560, lengthy.heightForWidth(560)});
    picture(night.theme, lengthy, QStringLiteral("step-thread-german-rtl-dark"));
}

}  // namespace felt::desktop::tests
