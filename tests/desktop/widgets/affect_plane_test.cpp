#include "widgets/affect_plane.h"

#include <QSignalSpy>
#include <algorithm>

#include "support/desk.h"
#include "support/rapidcheck.h"

namespace felt::desktop::tests {
namespace {

// The feelings of the content, as the check-in offers them.
std::vector<PlaneWord> words(std::size_t most = 40) {
    std::vector<PlaneWord> made;
    for (const lexicon::Concept& each : content()->lexicon.concepts())
        if (each.id.kind() == lexicon::Kind::Feeling && each.tier == 1 && made.size() < most)
            made.push_back(
                {each.id, toQt(content()->lexicon.shown(each.id, need(LanguageTag::make("en"))).lemma), each.valence, each.arousal});
    return made;
}

bool overlap(const std::vector<QRectF>& rects) {
    for (std::size_t i = 0; i < rects.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (rects[i].intersects(rects[j])) return true;
    return false;
}

}  // namespace

TEST_CASE("The first arrow puts the point in the middle, others move it") {
    const Desk desk;
    AffectPlane plane(desk.theme);
    present(plane, {488, 488});
    plane.setFocus();
    const QSignalSpy moved(&plane, &AffectPlane::pointMoved);
    CHECK_FALSE(plane.point());
    QTest::keyClick(&plane, Qt::Key_Up);
    CHECK(plane.point() == QPointF(0, 0));
    QTest::keyClick(&plane, Qt::Key_Up);
    QTest::keyClick(&plane, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(plane.point() == QPointF(-0.2, 0.05));
    for (int i = 0; i < 30; ++i) QTest::keyClick(&plane, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(plane.point()->x() == 1);
    CHECK(moved.count() < 33);  // at the end it stays where it is
    plane.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&plane, Qt::Key_Left);
    CHECK(plane.point()->x() < 1);  // unpleasant stays on the left
}

TEST_CASE("The point goes where one clicks and follows the drag, never out of the plane") {
    const Desk desk;
    AffectPlane plane(desk.theme);
    present(plane, {488, 488});
    QTest::mousePress(&plane, Qt::LeftButton, {}, {244, 244});
    REQUIRE(plane.point());
    CHECK(std::abs(plane.point()->x()) < 0.01);
    QTest::mouseMove(&plane, {400, 100});
    CHECK(plane.point()->x() > 0.5);
    CHECK(plane.point()->y() > 0.5);
    QTest::mouseMove(&plane, {487, 1});
    CHECK(plane.point() == QPointF(1, 1));
    QTest::mouseRelease(&plane, Qt::LeftButton, {}, {487, 1});
    QTest::mouseMove(&plane, {100, 400});
    CHECK(plane.point() == QPointF(1, 1));
}

TEST_CASE("A click on a word takes the word, and the point goes there") {
    const Desk desk;
    AffectPlane plane(desk.theme);
    plane.setWords(words());
    present(plane, {488, 488});
    std::vector<lexicon::ConceptId> chosen;
    QObject::connect(&plane, &AffectPlane::wordChosen, &plane, [&](const lexicon::ConceptId& id) { chosen.push_back(id); });
    REQUIRE(plane.shownWords().size() > 10);
    const std::vector asked{plane.shownWords()[3]};
    QTest::mouseClick(&plane, Qt::LeftButton, {}, plane.wordRects()[3].center().toPoint());
    REQUIRE(chosen == asked);
    const lexicon::Concept* const word = content()->lexicon.find(chosen[0]);
    CHECK(plane.point() == QPointF(word->valence, word->arousal));
}

TEST_CASE("A word that was taken can still be read beside the point") {
    const Desk desk;
    AffectPlane plane(desk.theme);
    plane.setWords(words(3));
    plane.resize(488, 488);
    const lexicon::Concept* const word = content()->lexicon.find(plane.shownWords()[0]);
    const auto before = plane.wordRects();
    plane.setPoint(QPointF(word->valence, word->arousal));
    CHECK(plane.wordRects()[0] != before[0]);
    CHECK(plane.wordRects()[1] == before[1]);
    CHECK(plane.wordRects().size() == before.size());
}

TEST_CASE("The first words have the first right to a place") {
    const Desk desk;
    AffectPlane plane(desk.theme);
    plane.resize(488, 488);
    const auto all = words(3);
    std::vector<PlaneWord> crowd;
    for (int i = 0; i < 20; ++i) crowd.push_back({all[0].id, all[0].text, 0.5, 0.5});
    crowd.insert(crowd.begin(), {all[1].id, QStringLiteral("first"), 0.5, 0.5});
    plane.setWords(crowd);
    REQUIRE_FALSE(plane.shownWords().empty());
    CHECK(plane.shownWords()[0] == all[1].id);
    CHECK(plane.shownWords().size() < crowd.size());
}

TEST_CASE("Making room takes no word out of its quarter") {
    const Desk desk;
    AffectPlane plane(desk.theme);
    plane.resize(700, 700);
    std::vector<PlaneWord> crowd = words(40);
    for (std::size_t i = 0; i < crowd.size(); ++i) {
        crowd[i].valence = (int(i % 10) - 5) / 20.0;
        crowd[i].arousal = (int(i % 7) - 3) / 20.0;
    }
    plane.setWords(crowd);
    const auto shown = plane.shownWords();
    const auto rects = plane.wordRects();
    REQUIRE(shown.size() > 8);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const PlaneWord& word = *std::find_if(crowd.begin(), crowd.end(), [&](const PlaneWord& each) { return each.id == shown[i]; });
        CHECK((rects[i].center().x() < 350) == (word.valence < 0));
        CHECK((rects[i].center().y() > 350) == (word.arousal < 0));
    }
}

TEST_CASE("No two words overlap, whatever the size of the plane and of the text") {
    const auto all = words(60);
    felt::tests::holds([&all] {
        const int width = *rc::gen::inRange(120, 1400), height = *rc::gen::inRange(120, 1400);
        const double scale = *rc::gen::element(0.75, 1.0, 1.25, 1.5, 2.0, 3.0);
        const Theme theme({}, scale);
        AffectPlane plane(theme);
        std::vector<PlaneWord> some;
        const int count = *rc::gen::inRange(0, 60);
        for (int i = 0; i < count; ++i) {
            PlaneWord word = all[*rc::gen::inRange<std::size_t>(0, all.size())];
            word.valence = *rc::gen::inRange(-20, 21) / 20.0;
            word.arousal = *rc::gen::inRange(-20, 21) / 20.0;
            some.push_back(word);
        }
        plane.setWords(some);
        plane.resize(width, height);
        if (*rc::gen::arbitrary<bool>()) plane.setPoint(QPointF(*rc::gen::inRange(-20, 21) / 20.0, *rc::gen::inRange(-20, 21) / 20.0));
        const auto rects = plane.wordRects();
        RC_ASSERT_FALSE(overlap(rects));
        for (const QRectF& rect : rects) RC_ASSERT(QRectF(plane.rect()).contains(rect));
        RC_ASSERT(rects.size() == plane.shownWords().size());
    });
}

TEST_CASE("A screen reader hears where the point is, and the words") {
    const Desk desk;
    AffectPlane plane(desk.theme);
    plane.setWords(words());
    present(plane, {488, 488});
    QAccessibleInterface& heard = accessible(plane);
    CHECK(heard.text(QAccessible::Name) == QStringLiteral("How pleasant, and how much energy"));
    CHECK(heard.text(QAccessible::Value) == QStringLiteral("not said yet"));
    plane.setPoint(QPointF(-0.6, 0.2));
    CHECK(heard.text(QAccessible::Value) == QStringLiteral("unpleasant, a little more energy"));
    plane.setPoint(QPointF(0, 0));
    CHECK(heard.text(QAccessible::Value) == QStringLiteral("in the middle"));
    REQUIRE(heard.childCount() == int(plane.shownWords().size()));
    int chosen = 0;
    QObject::connect(&plane, &AffectPlane::wordChosen, &plane, [&] { ++chosen; });
    heard.child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(chosen == 1);
    CHECK(heard.child(0)->text(QAccessible::Description) == QStringLiteral("near your point"));
}

TEST_CASE("The plane as it looks") {
    for (const auto& [look, scale, name] :
         {std::tuple(Look(), 1.0, "light"), std::tuple(dark(), 1.0, "dark"), std::tuple(Look(), 1.5, "large")}) {
        const Desk desk(look, scale);
        AffectPlane plane(desk.theme);
        plane.setWords(words());
        plane.setPoint(QPointF(-0.5, 0.35));
        present(plane, {488, 488});
        plane.setFocus();
        picture(desk.theme, plane, QStringLiteral("affect-plane-") + QString::fromLatin1(name));
    }
}

}  // namespace felt::desktop::tests
