// Every page of the window under what languages, screens and eyes ask of it: named, whole and inside, long, mirrored, twice as large.
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <functional>

#include "support/house.h"
#include "support/pseudo.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

// Goes through the scenes one after the other and shows each to look.
void walk(House& house, QSize size, const std::function<void(QWidget&, const std::string&)>& look) {
    Window window(house.session);
    window.begin();
    present(window, size);
    const auto here = [&](const std::string& scene) {
        // The journal's thread has answered what was asked of it, and the pages have shown it.
        if (house.session.store().isOpen()) {
            bool answered = false;
            house.session.store().ask(
                &house.session, [](journal::Journal&) { return true; }, [&](bool) { answered = true; });
            until([&] { return answered; });
        }
        settle(window);
        look(window, scene);
    };
    const auto click = [&](const char* name) {
        INFO(name);
        REQUIRE(seen<QAbstractButton>(window, name) != nullptr);
        seen<QAbstractButton>(window, name)->click();
    };
    here("start");
    click("withoutPassphrase");
    until([&] { return seen(window, "checkIn") != nullptr; });
    here("today-first");
    house.add(
        R"({"at":"2026-11-19T21:15:00+01:00","marks":[{"view":"front","place":"front.throat","sensation":"s.tight","word":"tight","intensity":6,)"
        R"("depth":"deep","change":"steady"},{"view":"back","place":"back.shoulder.left","sensation":"s.heavy","intensity":4}],)"
        R"("feelings":[{"concept":"f.uneasy","intensity":4}],"needs":[{"concept":"n.rest","met":"unmet"}],"state":"mixed","after":"same",)"
        R"("tags":["with people","evening"],"note":"The visit was good and I was glad when the door closed."})");
    press(Qt::Key_2, Qt::ControlModifier);
    QTest::qWait(150);
    here("journal");
    press(Qt::Key_3, Qt::ControlModifier);
    until([&] { return seen(window, "lemma") != nullptr; });
    here("words");
    click("picture");
    here("words-plane");
    click("addOwn");
    here("words-own");
    press(Qt::Key_4, Qt::ControlModifier);
    here("settings");
    press(Qt::Key_1, Qt::ControlModifier);
    until([&] { return seen(window, "lastSentence") != nullptr; });
    here("today");
    click("checkIn");
    here("arrive");
    click("next");
    until([&] { return seen(window, "figures") != nullptr; });
    seen(window, "figures")->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    here("body");
    click("next");
    here("sensation-empty");
    click("s.tight");
    press(Qt::Key_6);
    here("sensation");
    click("moreWords");
    here("sensation-all");
    click("next");
    until([&] { return seen(window, "plane") != nullptr; });
    seen(window, "plane")->setFocus();
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);
    here("feeling-empty");
    seen<QLineEdit>(window, "search-feeling")->setFocus();
    type("uneasy");
    press(Qt::Key_Return);
    here("feeling");
    click("next");
    seen<QLineEdit>(window, "search-need")->setFocus();
    type("rest");
    press(Qt::Key_Return);
    here("need");
    click("next");
    type("Held my breath on the stairs.");
    here("note");
    click("next");
    here("close");
    click("tooMuch");
    until([&] { return seen(window, "leaveRest") != nullptr; });
    here("rest");
}

bool isInteractive(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr || widget->focusPolicy() != Qt::NoFocus;
}

std::string nameOf(const QWidget* widget) {
    return std::string(widget->metaObject()->className()) + " \"" + widget->objectName().toStdString() + "\" " +
           widget->accessibleName().toStdString();
}

void expectNames(QWidget& window, const std::string& scene) {
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isInteractive(widget)) continue;
        if (qobject_cast<QScrollArea*>(widget) != nullptr || widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
        const QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(widget);
        INFO(scene << ": " << nameOf(widget));
        REQUIRE(interface != nullptr);
        CHECK(!interface->text(QAccessible::Name).trimmed().isEmpty());
    }
}

bool scrolls(const QWidget* widget) {
    for (const QWidget* each = widget->parentWidget(); each != nullptr; each = each->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(each) != nullptr) return true;
    return false;
}

// Texts have the room they ask for, and nothing that can be used lies beyond the window's edges.
void expectRoom(QWidget& window, const std::string& scene) {
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->size().isEmpty()) continue;
        const auto* const label = qobject_cast<QLabel*>(widget);
        const auto* const button = qobject_cast<QAbstractButton*>(widget);
        if (qobject_cast<const QToolButton*>(widget) != nullptr) continue;  // icons with a name
        if ((label == nullptr || label->text().isEmpty()) && (button == nullptr || button->text().isEmpty())) continue;
        INFO(scene << ": " << nameOf(widget) << (label != nullptr ? label->text().toStdString() : button->text().toStdString()));
        if (label != nullptr && label->wordWrap()) CHECK(label->heightForWidth(label->width()) <= label->height() + 2);
        if (label != nullptr && !label->wordWrap()) CHECK(label->sizeHint().width() <= label->width() + 1);
        if (button != nullptr && button->property("kind").toString() != QStringLiteral("row"))
            CHECK(button->minimumSizeHint().width() <= button->width() + 1);
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        CHECK(place.left() >= -1);
        CHECK(place.right() <= window.width());
        if (!scrolls(widget)) CHECK(place.bottom() <= window.height());
    }
}

}  // namespace

TEST_CASE("Everything that can be used has a name", "[desktop][pages]") {
    House house;
    walk(house, {1280, 860}, [&](QWidget& window, const std::string& scene) {
        expectNames(window, scene);
        expectRoom(window, scene);
        picture(house.theme, window, QStringLiteral("light-") + toQt(scene));
    });
}

TEST_CASE("A small window in the dark holds every page", "[desktop][pages]") {
    House house("es", dark());
    walk(house, {900, 600}, [&](QWidget& window, const std::string& scene) {
        expectRoom(window, scene);
        picture(house.theme, window, QStringLiteral("small-dark-es-") + toQt(scene));
    });
}

TEST_CASE("A language that is longer by 40 % finds room in a small window", "[desktop][pages]") {
    House house;
    LongTranslator longer;
    QCoreApplication::installTranslator(&longer);
    walk(house, {900, 600}, [&](QWidget& window, const std::string& scene) {
        expectRoom(window, scene);
        picture(house.theme, window, QStringLiteral("long-") + toQt(scene));
    });
    QCoreApplication::removeTranslator(&longer);
}

TEST_CASE("From right to left everything that should be is mirrored, and keeps its room", "[desktop][pages]") {
    House house;
    RightToLeftTranslator mirrored;
    QCoreApplication::installTranslator(&mirrored);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    walk(house, {1280, 860}, [&](QWidget& window, const std::string& scene) {
        expectRoom(window, scene);
        expectNames(window, scene);
        picture(house.theme, window, QStringLiteral("rtl-") + toQt(scene));
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&mirrored);
}

TEST_CASE("Text of 200 % finds room in the smallest window, as large as its text", "[desktop][pages]") {
    House house("en", {.scheme = Look::Scheme::Dark, .contrast = Look::Contrast::High, .motion = Look::Motion::Reduced}, 2);
    walk(house, {1800, 1200}, [&](QWidget& window, const std::string& scene) {
        expectRoom(window, scene);
        picture(house.theme, window, QStringLiteral("large-") + toQt(scene));
    });
}
