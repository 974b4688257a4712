#include "pages/words/words_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>

#include "pages/room.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

const std::vector<std::string> entries{
    R"({"at":"2026-02-27T08:00+01:00","marks":[{"view":"front","place":"front.throat","sensation":"s.tight"}],"feelings":[{"concept":"f.uneasy"}]})"};

struct Shown : Household {
    explicit Shown(QSize size = {1064, 860}, Look look = {}, const char* language = "en")
        : Household(entries, felt::tests::Lock::Plain, look, language) {
        page = std::make_unique<WordsPage>(session, go);
        page->enter();
        present(*page, size);
        settle();
        waitForEveryLanguage();
    }
    QListView& list() { return child<QListView>(*page, "words"); }
    QString lemma() { return child<QLabel>(*page, "lemma").text(); }
    void find(const char* typed) {
        auto& search = child<QLineEdit>(*page, "search");
        search.setFocus();
        search.clear();
        QTest::keyClicks(&search, QString::fromUtf8(typed));
        QTest::keyClick(&search, Qt::Key_Return);
        settle();
    }
    std::unique_ptr<WordsPage> page;
};

}  // namespace

TEST_CASE("The words are walked through and searched by keyboard", "[desktop][words]") {
    Shown shown;
    CHECK(shown.list().hasFocus());
    const QString first = shown.lemma();
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    shown.settle();
    CHECK(shown.lemma() != first);
    shown.find("uneasy");
    CHECK(shown.lemma() == QStringLiteral("uneasy"));
    CHECK(shown.list().hasFocus());
    CHECK(child<QLabel>(*shown.page, "use").text().startsWith(QStringLiteral("In your journal: once")));
    picture(shown.desk.theme, *shown.page, QStringLiteral("words"));
    click(*shown.page, "seeUse");
    CHECK(shown.go.went == std::vector<std::string>{"entry " + felt::tests::id(1).text()});
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_Escape);
    CHECK(child<QLineEdit>(*shown.page, "search").text().isEmpty());
}

TEST_CASE("A second language stands beside the first", "[desktop][words]") {
    Shown shown;
    auto& learns = child<QComboBox>(*shown.page, "learns");
    learns.setCurrentIndex(learns.findData(QStringLiteral("es")));
    emit learns.activated(learns.currentIndex());
    shown.find("longing");
    CHECK(child<QLabel>(*shown.page, "otherLemma").isVisible());
    picture(shown.desk.theme, *shown.page, QStringLiteral("words-two"));
}

TEST_CASE("A word of one's own is written in the window and stands in the list", "[desktop][words]") {
    Shown shown;
    shown.find("sherbety");
    click(*shown.page, "addOwn");
    CHECK(child<QLineEdit>(*shown.page, "ownWord").text() == QStringLiteral("sherbety"));
    click(*shown.page, "ownSensation");
    child<QPlainTextEdit>(*shown.page, "ownDefinition").setPlainText(QStringLiteral("Like soda in the arms."));
    picture(shown.desk.theme, *shown.page, QStringLiteral("words-own"));
    QSignalSpy joined(&shown.session, &Session::wordsChanged);
    click(*shown.page, "keepOwn");
    REQUIRE(QTest::qWaitFor([&] { return !joined.empty(); }, 20'000));
    shown.settle();
    CHECK(shown.lemma() == QStringLiteral("sherbety"));
    click(*shown.page, "editOwn");
    child<QLineEdit>(*shown.page, "ownWord").clear();
    click(*shown.page, "keepOwn");
    CHECK(child<QLabel>(*shown.page, "ownSaid").isVisible());
    QTest::keyClick(&child<QLineEdit>(*shown.page, "ownWord"), Qt::Key_Escape);
    CHECK(child<QLabel>(*shown.page, "lemma").isVisible());
}

TEST_CASE("Feelings are found on the plane, sensations on the body", "[desktop][words]") {
    Shown shown;
    click(*shown.page, "kindFeelings");
    click(*shown.page, "picture");
    shown.settle();
    auto& plane = child<QWidget>(*shown.page, "wordPlane");
    CHECK(plane.hasFocus());
    QTest::keyClick(&plane, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(child<QWidget>(*shown.page, "nearPoint").isVisible());
    picture(shown.desk.theme, *shown.page, QStringLiteral("words-plane"));
    click(*shown.page, "backFromPlane");
    CHECK(shown.list().hasFocus());
    click(*shown.page, "kindSensations");
    click(*shown.page, "picture");
    shown.settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK_FALSE(child<QLabel>(*shown.page, "placeTitle").text().isEmpty());
    picture(shown.desk.theme, *shown.page, QStringLiteral("words-body"));
}

TEST_CASE("What a word means to oneself is said on its page", "[desktop][words]") {
    Shown shown;
    shown.find("calm");
    auto& scroll = child<QScrollArea>(*shown.page, "wordScroll");
    scroll.ensureWidgetVisible(&child<QWidget>(*shown.page, "writeMeaning"));
    child<QAbstractButton>(*shown.page, "writeMeaning").click();
    child<QPlainTextEdit>(*shown.page, "meaningField").setPlainText(QStringLiteral("The lake at six."));
    QSignalSpy joined(&shown.session, &Session::wordsChanged);
    child<QAbstractButton>(*shown.page, "keepMeaning").click();
    REQUIRE(QTest::qWaitFor([&] { return !joined.empty(); }, 20'000));
    shown.settle();
    CHECK(child<QLabel>(*shown.page, "ownMeaning").text() == QStringLiteral("The lake at six."));
}

TEST_CASE("The words page in the dark, small, in Spanish", "[desktop][words]") {
    Shown shown({684, 600}, {Look::Scheme::Dark, {}, {}}, "es");
    shown.find("inquiet");
    picture(shown.desk.theme, *shown.page, QStringLiteral("words-small-dark"));
    CHECK(child<QLabel>(*shown.page, "lemma").isVisible());
}
