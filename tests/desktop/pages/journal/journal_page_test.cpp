#include "pages/journal/journal_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "bridge/dates.h"
#include "pages/journal/day_grid.h"
#include "pages/room.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;
using felt::tests::id;

namespace {

const std::vector<std::string> entries{
    R"({"at":"2026-02-27T08:00+01:00","marks":[{"view":"front","place":"front.throat","sensation":"s.tight","intensity":6,"depth":"deep","change":"steady"}],)"
    R"("needs":[{"concept":"n.rest","met":"unmet"}],"note":"The visit was good and I was glad when the door closed.","tags":["with people","evening"]})",
    R"({"at":"2026-02-28","note":"All quiet on the stairs","private":true})",
    R"({"at":"2026-02-28T21:15+01:00","written":"2026-02-28T21:40+01:00","feelings":[{"concept":"f.uneasy","intensity":4}],"state":"settled","after":"same"})"};

struct Shown : Household {
    explicit Shown(const std::vector<std::string>& checkIns = entries, QSize size = {1064, 860}, Look look = {},
                   const char* language = "en")
        : Household(checkIns, felt::tests::Lock::Plain, look, language) {
        page = std::make_unique<JournalPage>(session, go);
        page->enter();
        present(*page, size);
        settle();
    }
    QString heading() { return child<QLabel>(*page, "heading").text(); }
    QListView& list() { return child<QListView>(*page, "entries"); }
    DayGrid& days() { return child<DayGrid>(*page, "days"); }
    std::unique_ptr<JournalPage> page;
};

}  // namespace

TEST_CASE("The journal shows the latest entry; arrow keys go through the list", "[desktop][journal]") {
    Shown shown;
    CHECK(shown.heading().contains(QStringLiteral("21:15")));
    CHECK(child<QLabel>(*shown.page, "caption").text() == QStringLiteral("written 21:40"));
    CHECK(shown.list().hasFocus());
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    shown.settle();
    CHECK(child<QLabel>(*shown.page, "note").text() == QStringLiteral("All quiet on the stairs"));
    click(*shown.page, "edit");
    CHECK(shown.go.went == std::vector<std::string>{"edit " + id(2).text()});
    picture(shown.desk.theme, *shown.page, QStringLiteral("journal"));
    shown.page->show(id(1));
    shown.settle();
    picture(shown.desk.theme, *shown.page, QStringLiteral("journal-body"));
}

TEST_CASE("The calendar is walked by keyboard, and read aloud", "[desktop][journal]") {
    Shown shown;
    DayGrid& days = shown.days();
    days.setFocus();
    CHECK(days.day() == QDate(2026, 2, 28));
    const QString name = longDay(QDate(2026, 2, 28), shown.session.locale()) + QStringLiteral(", 2 entries");
    CHECK(childNamed(days, name).state().selected);
    QTest::keyClick(&days, Qt::Key_Left);
    shown.settle();
    CHECK(days.day() == QDate(2026, 2, 27));
    CHECK(child<QLabel>(*shown.page, "sentence").text().contains(QStringLiteral("tight")));
    QTest::keyClick(&days, Qt::Key_PageUp);
    shown.settle();
    CHECK(days.day() == QDate(2026, 1, 27));
    CHECK(child<QLabel>(*shown.page, "nothing").isVisible());
    QTest::keyClick(&days, Qt::Key_Home);
    CHECK(days.day() == QDate(2026, 3, 1));  // today
    click(*shown.page, "previousMonth");
    shown.settle();
    CHECK(shown.list().model()->rowCount() == 3);
    QTest::mouseClick(&days, Qt::LeftButton, {}, days.rectOf(QDate(2026, 2, 28)).center());
    shown.settle();
    CHECK(shown.heading().contains(QStringLiteral("21:15")));
}

TEST_CASE("Search takes the place of the calendar; Escape gives it back", "[desktop][journal]") {
    Shown shown;
    auto& search = child<QLineEdit>(*shown.page, "search");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("throat"));
    QTest::keyClick(&search, Qt::Key_Return);
    shown.settle();
    CHECK(shown.list().model()->rowCount() == 1);
    CHECK_FALSE(shown.days().isVisible());
    QTest::keyClick(&search, Qt::Key_Down);
    shown.settle();
    CHECK(shown.list().hasFocus());
    CHECK(child<QLabel>(*shown.page, "sentence").text().contains(QStringLiteral("tight")));
    picture(shown.desk.theme, *shown.page, QStringLiteral("journal-search"));
    QTest::keyClick(&shown.list(), Qt::Key_Escape);
    shown.settle();
    CHECK(search.text().isEmpty());
    CHECK(shown.days().isVisible());
    CHECK(shown.list().model()->rowCount() == 3);
}

TEST_CASE("Deleting asks nothing and can be taken back; erasing asks in its place", "[desktop][journal]") {
    Shown shown;
    click(*shown.page, "delete");
    shown.settle();
    CHECK(shown.list().model()->rowCount() == 2);
    click(*shown.page, "undo");
    shown.settle();
    CHECK(shown.list().model()->rowCount() == 3);
    CHECK_FALSE(child<QWidget>(*shown.page, "restingEntries").isVisible());
    click(*shown.page, "delete");
    shown.settle();
    click(*shown.page, "restingEntries");
    picture(shown.desk.theme, *shown.page, QStringLiteral("journal-resting"));
    click(*shown.page, "eraseForGood");
    click(*shown.page, "letItRest");
    click(*shown.page, "eraseForGood");
    picture(shown.desk.theme, *shown.page, QStringLiteral("journal-erase"));
    click(*shown.page, "eraseReally");
    shown.settle();
    CHECK_FALSE(child<QWidget>(*shown.page, "restingEntries").isVisible());
    CHECK(shown.list().model()->rowCount() == 2);
}

TEST_CASE("An empty journal says what will be there, and offers one step", "[desktop][journal]") {
    Shown shown(std::vector<std::string>{});
    click(*shown.page, "checkIn");
    CHECK(shown.go.went == std::vector<std::string>{"check-in"});
    picture(shown.desk.theme, *shown.page, QStringLiteral("journal-empty"));
}

TEST_CASE("The journal works in little room, in the dark, and from right to left", "[desktop][journal]") {
    SECTION("little room") {
        Shown shown(entries, {716, 600});
        CHECK(shown.days().days().size() == 7);
        shown.page->show(id(1));
        shown.settle();
        picture(shown.desk.theme, *shown.page, QStringLiteral("journal-900x600"));
    }
    SECTION("dark") {
        Shown shown(entries, {1064, 860}, dark());
        shown.page->show(id(1));
        shown.settle();
        picture(shown.desk.theme, *shown.page, QStringLiteral("journal-dark"));
    }
    SECTION("right to left") {
        Shown shown(entries, {1064, 860}, {}, "ar");
        REQUIRE(shown.page->layoutDirection() == Qt::RightToLeft);
        shown.page->show(id(1));
        shown.settle();
        DayGrid& days = shown.days();
        CHECK(days.rectOf(QDate(2026, 2, 24)).left() > days.rectOf(QDate(2026, 2, 25)).left());
        days.setFocus();
        QTest::keyClick(&days, Qt::Key_Left);
        CHECK(days.day() == QDate(2026, 2, 28));
        picture(shown.desk.theme, *shown.page, QStringLiteral("journal-rtl"));
    }
}
