#include "widgets/strength_scale.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "support/desk.h"

namespace felt::desktop::tests {
namespace {

void type(QWidget& widget, QChar letter, quint64 milliseconds) {
    QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
    press.setTimestamp(milliseconds);
    QApplication::sendEvent(&widget, &press);
}

}  // namespace

TEST_CASE("No strength is set before somebody sets it") {
    const Desk desk;
    StrengthScale scale(desk.theme);
    present(scale, {600, scale.heightForWidth(600)});
    const QSignalSpy chosen(&scale, &StrengthScale::strengthChosen);
    CHECK_FALSE(scale.strength());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Left, Qt::Key_Down}) QTest::keyClick(&scale, key);
    CHECK_FALSE(scale.strength());
    CHECK(chosen.isEmpty());
}

TEST_CASE("A strength is typed") {
    const Desk desk;
    StrengthScale scale(desk.theme);
    const auto typed = [&](std::initializer_list<std::pair<QChar, quint64>> keys) {
        for (const auto& [letter, at] : keys) type(scale, letter, at);
        return scale.strength();
    };
    CHECK(typed({{u'6', 1000}}) == 6);
    CHECK(typed({{u'0', 2000}}) == 0);
    CHECK(typed({{u'x', 3000}}) == 10);
    CHECK(typed({{u'1', 4000}}) == 1);
    CHECK(typed({{u'0', 4900}}) == 10);               // within a second
    CHECK(typed({{u'1', 6000}, {u'0', 7100}}) == 0);  // too late
    CHECK(typed({{u'1', 9000}, {u'5', 9100}, {u'0', 9200}}) == 0);
    CHECK(typed({{QChar(0x0667), 10000}}) == 7);  // Arabic-Indic seven
}

TEST_CASE("Arrows move a strength that was chosen, Backspace takes it back") {
    const Desk desk;
    StrengthScale scale(desk.theme);
    present(scale, {600, scale.heightForWidth(600)});
    const QSignalSpy chosen(&scale, &StrengthScale::strengthChosen);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&scale, key);
        return scale.strength();
    };
    QTest::keyClick(&scale, Qt::Key_9);
    CHECK(press(Qt::Key_Right) == 10);
    CHECK(press(Qt::Key_Up) == 10);
    CHECK(press(Qt::Key_Left) == 9);
    scale.setLayoutDirection(Qt::RightToLeft);
    CHECK(press(Qt::Key_Right) == 8);
    CHECK(press(Qt::Key_Backspace) == std::nullopt);
    CHECK(chosen.count() == 5);
    CHECK(chosen.last()[0].value<std::optional<int>>() == std::nullopt);
    scale.setStrength(4);
    CHECK(chosen.count() == 5);  // the program's own setting says nothing
    CHECK(press(Qt::Key_Delete) == std::nullopt);
}

TEST_CASE("A strength is clicked, and runs the other way from right to left") {
    const Desk desk;
    StrengthScale scale(desk.theme);
    present(scale, {600, scale.heightForWidth(600)});
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {10, 22});
    CHECK(scale.strength() == 0);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {590, 22});
    CHECK(scale.strength() == 10);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {300, 44});  // the number under the stop
    CHECK(scale.strength() == 5);
    scale.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {10, 22});
    CHECK(scale.strength() == 10);
}

TEST_CASE("A screen reader hears that nothing is said yet, then the number and its words") {
    const Desk desk;
    StrengthScale scale(desk.theme);
    QAccessibleInterface& heard = accessible(scale);
    REQUIRE(heard.role() == QAccessible::Slider);
    REQUIRE(heard.valueInterface() != nullptr);
    CHECK(heard.text(QAccessible::Value) == QStringLiteral("not said yet"));
    CHECK_FALSE(heard.valueInterface()->currentValue().isValid());
    heard.valueInterface()->setCurrentValue(6);
    CHECK(scale.strength() == 6);
    CHECK(heard.text(QAccessible::Value) == QStringLiteral("6"));
    CHECK(heard.valueInterface()->currentValue().toInt() == 6);
    CHECK(heard.valueInterface()->maximumValue().toInt() == 10);
    scale.setValueWords([](int) { return QStringLiteral("clear, hard to overlook"); });
    CHECK(heard.text(QAccessible::Value) == QStringLiteral("6, clear, hard to overlook"));
}

TEST_CASE("Strength as it looks") {
    for (const auto& [look, name] : {std::pair(Look(), QStringLiteral("light")), std::pair(dark(), QStringLiteral("dark")),
                                     std::pair(highContrast(), QStringLiteral("contrast"))}) {
        const Desk desk(look);
        QWidget sheet;
        auto* const column = new QVBoxLayout(&sheet);
        for (const std::optional<int> strength : {std::optional<int>(), std::optional(0), std::optional(6), std::optional(10)}) {
            auto* const scale = new StrengthScale(desk.theme);
            scale->setStrength(strength);
            if (strength == 6 && name == QStringLiteral("dark")) scale->setLayoutDirection(Qt::RightToLeft);
            column->addWidget(scale);
        }
        present(sheet, {620, 400});
        picture(desk.theme, sheet, QStringLiteral("strength-scale-") + name);
    }
}

}  // namespace felt::desktop::tests
