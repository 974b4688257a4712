#include "widgets/word_chip.h"

#include <QSignalSpy>

#include "support/desk.h"
#include "widgets/flow_layout.h"

namespace felt::desktop::tests {

using lexicon::Kind;

TEST_CASE("A word is chosen and left again by mouse and by keyboard") {
    const Desk desk;
    WordChip chip(desk.theme, Kind::Sensation, QStringLiteral("tight"));
    present(chip);
    const QSignalSpy toggled(&chip, &QAbstractButton::toggled);
    QTest::mouseClick(&chip, Qt::LeftButton);
    CHECK(chip.isChecked());
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Space);
    CHECK_FALSE(chip.isChecked());
    CHECK(toggled.count() == 2);
}

TEST_CASE("A chosen word takes no more room, whatever its kind and the size of the text") {
    for (const double scale : {0.8, 1.0, 1.5, 2.0}) {
        const Desk desk({}, scale);
        for (const Kind kind : lexicon::kinds) {
            for (const char* const word :
                 {"a", "tight", "heavy-hearted", "a weight that will not leave and keeps on pressing through the whole of the day"}) {
                WordChip chip(desk.theme, kind, QString::fromLatin1(word));
                const QSize before = chip.sizeHint();
                chip.setChecked(true);
                CHECK(chip.sizeHint() == before);
                CHECK(before.height() >= 24);
            }
        }
    }
}

TEST_CASE("A long word wraps inside its chip") {
    const Desk desk;
    const WordChip brief(desk.theme, Kind::Need, QStringLiteral("rest"));
    const WordChip lengthy(desk.theme, Kind::Need,
                           QStringLiteral("somebody who stays beside me without asking for anything at all, for an hour"));
    CHECK(lengthy.sizeHint().height() > brief.sizeHint().height());
    CHECK(lengthy.sizeHint().width() < 420);
}

TEST_CASE("A small chip is for reading alone") {
    const Desk desk;
    const WordChip chip(desk.theme, Kind::Feeling, QStringLiteral("uneasy"), WordChip::Size::Small);
    CHECK_FALSE(chip.isCheckable());
    CHECK(chip.focusPolicy() == Qt::NoFocus);
    CHECK(chip.sizeHint().height() == 28);
}

TEST_CASE("An ampersand in somebody's own word stays a letter") {
    const Desk desk;
    const WordChip chip(desk.theme, Kind::Need, QStringLiteral("rest & quiet"));
    CHECK(chip.word() == QStringLiteral("rest & quiet"));
    CHECK(chip.shortcut().isEmpty());
    CHECK(chip.accessibleName() == QStringLiteral("rest & quiet"));
}

TEST_CASE("A screen reader hears the word, its kind, and whether it is chosen") {
    const Desk desk;
    WordChip chip(desk.theme, Kind::Need, QStringLiteral("rest"));
    QAccessibleInterface& heard = accessible(chip);
    CHECK(heard.text(QAccessible::Name) == QStringLiteral("rest"));
    CHECK(heard.text(QAccessible::Description) == QStringLiteral("need"));
    CHECK(heard.role() == QAccessible::CheckBox);
    CHECK_FALSE(heard.state().checked);
    chip.setMet(true);
    CHECK(heard.text(QAccessible::Description) == QStringLiteral("need, met"));
    heard.actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(chip.isChecked());
    CHECK(heard.state().checked);
}

TEST_CASE("Chips as they look") {
    for (const auto& [look, name] : {std::pair(Look(), QStringLiteral("light")), std::pair(dark(), QStringLiteral("dark")),
                                     std::pair(highContrast(), QStringLiteral("contrast"))}) {
        const Desk desk(look);
        QWidget sheet;
        if (name == QStringLiteral("dark")) sheet.setLayoutDirection(Qt::RightToLeft);
        auto* const row = new FlowLayout(&sheet);
        for (const bool chosen : {false, true}) {
            for (const auto& [kind, word] :
                 {std::pair(Kind::Sensation, "tight"), std::pair(Kind::Feeling, "uneasy"), std::pair(Kind::Need, "company")}) {
                auto* const chip = new WordChip(desk.theme, kind, QString::fromLatin1(word));
                chip->setChecked(chosen);
                chip->setMet(chosen);
                row->addWidget(chip);
            }
        }
        auto* const learned = new WordChip(desk.theme, Kind::Sensation, QStringLiteral("fluttery"));
        learned->setLearning(true);
        auto* const foreign = new WordChip(desk.theme, Kind::Feeling, QStringLiteral("desasosiego"));
        foreign->setLanguageTag(QStringLiteral("es"));
        auto* const both = new WordChip(desk.theme, Kind::Feeling, QStringLiteral("desasosiego"));
        both->setLanguageTag(QStringLiteral("es"));
        both->setChecked(true);
        for (QWidget* const each : {learned, foreign, both}) row->addWidget(each);
        for (const Kind kind : lexicon::kinds)
            row->addWidget(new WordChip(desk.theme, kind, QStringLiteral("small"), WordChip::Size::Small));
        row->addWidget(
            new WordChip(desk.theme, Kind::Need, QStringLiteral("somebody who stays beside me without asking for anything at all")));
        sheet.resize(560, row->heightForWidth(560));
        present(sheet);
        picture(desk.theme, sheet, QStringLiteral("word-chip-") + name);
    }
}

}  // namespace felt::desktop::tests
