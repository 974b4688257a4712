// A person's first evening with Felt, by the keyboard alone: first start, a whole check-in, and finding it again the next day.
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

#include "support/house.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

void onward() { press(Qt::Key_Return, Qt::ControlModifier); }

bool asks(QWidget& window, const char* question) {
    auto* const label = seen<QLabel>(window, "question");
    return label != nullptr && label->text().contains(QString::fromUtf8(question));
}

}  // namespace

TEST_CASE("A whole check-in by keyboard is found again after a restart", "[desktop][whole]") {
    House house;
    {
        Window window(house.session);
        window.begin();
        present(window, {1280, 860});
        REQUIRE(seen(window, "passphrase") != nullptr);
        CHECK(QApplication::focusWidget() == seen(window, "passphrase"));
        type("four unrelated words here");
        press(Qt::Key_Tab);
        type("four unrelated words here");
        press(Qt::Key_Return);
        until([&] { return seen(window, "checkIn") != nullptr; });

        until([&] { return QApplication::focusWidget() == seen(window, "checkIn"); });
        press(Qt::Key_Space);
        until([&] { return asks(window, "Arrive"); });
        seen<QAbstractButton>(window, "noPrompt")->click();
        onward();
        until([&] { return asks(window, "Where is something"); });
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        onward();
        until([&] { return asks(window, "what is it like there"); });
        type("tight");
        press(Qt::Key_Return);
        type("6");
        onward();
        until([&] { return asks(window, "feeling that goes with it"); });
        press(Qt::Key_Left);
        press(Qt::Key_Up);
        press(Qt::Key_Tab);
        type("uneasy");
        press(Qt::Key_Return);
        onward();
        until([&] { return asks(window, "something you need"); });
        type("rest");
        press(Qt::Key_Return);
        onward();
        until([&] { return asks(window, "anything to add"); });
        type("Held my breath on the stairs.");
        onward();
        until([&] { return seen<QLabel>(window, "sentence") != nullptr; });
        CHECK(seen<QLabel>(window, "sentence")->text().contains(QStringLiteral("tight")));
        onward();
        until([&] { return seen(window, "lastSentence") != nullptr; });
    }
    const auto entries = house.checkIns("four unrelated words here");
    REQUIRE(entries.size() == 1);
    const checkin::CheckIn& entry = entries.front();
    REQUIRE(entry.marks.size() == 1);
    CHECK(entry.marks[0].place.has_value());
    CHECK(entry.marks[0].sensation == conceptId("s.tight"));
    CHECK(entry.marks[0].intensity == checkin::Intensity::make(6));
    REQUIRE(entry.feelings.size() == 1);
    CHECK(entry.feelings[0].conceptId == conceptId("f.uneasy"));
    CHECK(!entry.feelings[0].intensity);  // never preset
    REQUIRE(entry.needs.size() == 1);
    CHECK(entry.needs[0].conceptId == conceptId("n.rest"));
    CHECK(entry.note == "Held my breath on the stairs.");
    CHECK(entry.ended == checkin::Ended::Complete);
    REQUIRE(entry.plane);
    CHECK(!entry.prompt);

    Window again(house.session);
    again.begin();
    present(again, {1280, 860});
    REQUIRE(seen(again, "passphrase") != nullptr);
    type("another one");
    press(Qt::Key_Return);
    until([&] {
        return seen<QLabel>(again, "said") != nullptr && seen<QLabel>(again, "said")->text().contains(QStringLiteral("does not open"));
    });
    type("four unrelated words here");
    press(Qt::Key_Return);
    until([&] { return seen<QLabel>(again, "lastSentence") != nullptr; });
    CHECK(seen<QLabel>(again, "lastSentence")->text().contains(QStringLiteral("tight, 6")));
}
