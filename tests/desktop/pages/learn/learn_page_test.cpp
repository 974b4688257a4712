#include "pages/learn/learn_page.h"

#include <QLabel>
#include <QLineEdit>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <set>

#include "pages/room.h"
#include "trainer/card.h"
#include "trainer/study_day.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;
using Phase = LearnPresenter::Phase;

namespace {

const std::vector<std::string> entries{
    R"({"at":"2026-02-20T08:00+01:00","marks":[{"view":"front","place":"front.throat","sensation":"s.tight","intensity":6}],"feelings":[{"concept":"f.sad"}]})",
    R"({"at":"2026-02-25T08:00+01:00","needs":[{"concept":"n.rest"}],"feelings":[{"concept":"f.lonely"}],"note":"So lonely on the stairs, and a rest was far."})",
    R"({"at":"2026-02-27T08:00+01:00","private":true,"feelings":[{"concept":"f.ashamed"}],"note":"Ashamed of what I said to him."})"};

struct Sitting : Household {
    explicit Sitting(const char* learns = "", Look look = {}, const char* language = "en")
        : Household(entries, felt::tests::Lock::Plain, look, language) {
        settings.setLearns(QString::fromLatin1(learns));
        if (*learns != '\0') {
            QSignalSpy ready(&session, &Session::contentReady);
            session.loadContent();
            REQUIRE(QTest::qWaitFor([&] { return !ready.empty(); }, 20'000));
        }
    }
    void sit(QSize size = {1280, 860}, int more = 0) {
        page = std::make_unique<LearnPage>(session, go, more, RoomName::Today);
        present(*page, size);
        page->enter();
        settle();
    }
    LearnPresenter& at() { return page->presenter(); }
    void key(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? page.get() : QApplication::focusWidget(), key);
        settle();
    }
    // Answers the card by keyboard, as somebody would who knows it or does not.
    void answer(bool knows) {
        REQUIRE(at().phase() == Phase::Asked);
        if (at().isTyped()) {
            auto& field = child<QLineEdit>(*page, "typedWord");
            CHECK(field.hasFocus());
            QTest::keyClicks(&field, knows ? QString::fromStdString(at().word().lemma) : QStringLiteral("something"));
            key(Qt::Key_Return);
        } else if (at().hasOptions()) {
            const std::size_t right = at().face().right;
            key(Qt::Key(Qt::Key_1 + int(knows ? right : (right + 1) % at().face().options.size())));
        } else {
            click(*page, "look");
            settle();
        }
        REQUIRE(at().phase() == Phase::Answered);
    }
    std::vector<journal::Review> reviews() {
        std::vector<journal::Review> found;
        session.store().ask(
            &context, [](journal::Journal& journal) { return need(journal.entries(journal::EntryKind::Review, {})); },
            [&](const std::vector<journal::Entry>& all) {
                for (const auto& each : all) found.push_back(std::get<journal::Review>(each));
            });
        settle();
        return found;
    }
    std::unique_ptr<LearnPage> page;
};

}  // namespace

TEST_CASE("A sitting is gone through by keyboard alone, and every answer is kept at once", "[desktop][learn]") {
    Sitting sitting;
    sitting.sit();
    REQUIRE(sitting.at().phase() == Phase::Asked);
    picture(sitting.desk.theme, *sitting.page, QStringLiteral("learn-asked"));
    sitting.answer(true);
    CHECK(sitting.at().isRight());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("rating3"));
    picture(sitting.desk.theme, *sitting.page, QStringLiteral("learn-answered"));
    const std::string first = trainer::idOf(sitting.at().face().card);
    sitting.key(Qt::Key_Return);
    CHECK(sitting.reviews().size() == 1);
    CHECK(sitting.reviews().front().card == first);
    CHECK(sitting.reviews().front().rating == 3);
    while (sitting.at().phase() == Phase::Asked) {
        sitting.answer(true);
        sitting.key(Qt::Key_4);
    }
    CHECK(sitting.at().phase() == Phase::Over);
    CHECK(sitting.reviews().size() == 8);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("learnDone"));
    sitting.key(Qt::Key_Escape);
    CHECK(sitting.go.went == std::vector<std::string>{"room"});
}

TEST_CASE("A wrong answer is told kindly, leads to \"not yet\", and the word comes again", "[desktop][learn]") {
    Sitting sitting;
    sitting.sit();
    const trainer::Card card = sitting.at().face().card;
    sitting.answer(false);
    CHECK_FALSE(child<QLabel>(*sitting.page, "said").text().contains(QStringLiteral("wrong"), Qt::CaseInsensitive));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("rating1"));
    sitting.key(Qt::Key_Return);
    int seen = 0;
    while (sitting.at().phase() == Phase::Asked) {
        if (sitting.at().face().card == card) ++seen;
        sitting.answer(true);
        sitting.key(Qt::Key_3);
    }
    CHECK(seen == 1);
    CHECK(sitting.reviews().size() == 9);
}

TEST_CASE("The last answer is taken back, and nothing of it stays", "[desktop][learn]") {
    Sitting sitting;
    sitting.sit();
    const trainer::Card card = sitting.at().face().card;
    CHECK_FALSE(child<QAbstractButton>(*sitting.page, "takeBack").isVisible());
    sitting.answer(true);
    sitting.key(Qt::Key_3);
    CHECK_FALSE(sitting.at().face().card == card);
    QTest::keyClick(sitting.page.get(), Qt::Key_Z, Qt::ControlModifier);
    sitting.settle();
    CHECK(sitting.at().face().card == card);
    CHECK(sitting.reviews().empty());
}

TEST_CASE("A word is laid aside or known, and that can be taken back too", "[desktop][learn]") {
    Sitting sitting;
    sitting.sit();
    const trainer::Card card = sitting.at().face().card;
    click(*sitting.page, "restWord");
    sitting.settle();
    CHECK_FALSE(sitting.at().face().card.conceptId == card.conceptId);
    click(*sitting.page, "knowWord");
    sitting.settle();
    click(*sitting.page, "takeBack");
    sitting.settle();
    click(*sitting.page, "takeBack");
    sitting.settle();
    CHECK(sitting.at().face().card == card);
    CHECK(sitting.reviews().empty());
}

TEST_CASE("Seven days of learning in two languages, with the clock as it is told", "[desktop][learn][slow]") {
    Sitting sitting("es");
    std::set<std::string> kinds, cards;
    std::map<int, int> aDay;
    for (int day = 0; day < 7; ++day) {
        sitting.sit();
        int card = 0;
        while (sitting.at().phase() == Phase::Asked) {
            const trainer::Face face = sitting.at().face();
            kinds.insert(std::string(name(face.card.kind)));
            cards.insert(trainer::idOf(face.card));
            if (face.scene) CHECK_FALSE(face.scene->entry->isPrivate);
            CHECK_FALSE(sitting.at().shown().contains(QStringLiteral("what I said to him")));
            picture(sitting.desk.theme, *sitting.page, QStringLiteral("learn-day%1-%2").arg(day).arg(card));
            const bool knows = (day + card) % 5 != 0;
            if (face.ask == trainer::Ask::Point)
                sitting.at().point(*body::PlaceId::make(face.places.front()));
            else
                sitting.answer(knows);
            sitting.settle();
            sitting.key(knows ? Qt::Key_3 : Qt::Key_1);
            ++card;
        }
        aDay[day] = card;
        sitting.page.reset();
        sitting.world.time.advance(felt::tests::day);
    }
    for (const auto& [day, count] : aDay) {
        CHECK(count >= 8);
        CHECK(count <= 14);
    }
    CHECK(kinds.size() >= 4);
    CHECK(kinds.contains("own-gap"));
    CHECK(cards.size() > 20);
    CHECK(std::any_of(cards.begin(), cards.end(), [](const std::string& each) { return each.find("/es/") != std::string::npos; }));
}

TEST_CASE("Every card fits a small window, light and dark, long words and right to left", "[desktop][learn]") {
    const auto look = GENERATE(0, 1, 2);
    Sitting sitting(look == 1 ? "ar" : "de", look == 2 ? dark() : Look{}, look == 1 ? "ar" : "en");
    sitting.sit({900, 600}, 12);
    for (int i = 0; i < 6 && sitting.at().phase() == Phase::Asked; ++i) {
        picture(sitting.desk.theme, *sitting.page, QStringLiteral("learn-small-%1-%2").arg(look).arg(i));
        const auto& enough = child<QAbstractButton>(*sitting.page, "enough");
        CHECK(sitting.page->rect().contains(QRect(enough.mapTo(sitting.page.get(), QPoint()), enough.size())));
        sitting.at().look();
        sitting.settle();
        picture(sitting.desk.theme, *sitting.page, QStringLiteral("learn-small-%1-%2-answered").arg(look).arg(i));
        sitting.at().rate(trainer::Rating::Good);
        sitting.settle();
    }
}
