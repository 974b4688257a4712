// What tests/checks/plaintext.py watches: a telling word put down in the window, found again, locked away. Runs only when asked for.
#include <QAbstractButton>
#include <QLineEdit>

#include "support/house.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

TEST_CASE("A telling word goes through every room of the window", "[.plaintext]") {
    const QByteArray telling = qgetenv("FELT_TELLING");
    REQUIRE_FALSE(telling.isEmpty());
    app::protectProcess();
    House house;
    Window window(house.session);
    window.begin();
    present(window, {1280, 860});
    const auto unlock = [] {
        type("four unrelated words here");
        press(Qt::Key_Return);
    };
    type("four unrelated words here");
    press(Qt::Key_Tab);
    unlock();
    const auto click = [&](const char* name) {
        INFO(name);
        until([&] { return seen<QAbstractButton>(window, name) != nullptr; });
        QTest::mouseClick(seen<QAbstractButton>(window, name), Qt::LeftButton);
    };
    click("checkIn");
    for (int step = 0; step < 5; ++step) click("next");
    until([&] { return seen(window, "note") != nullptr; });
    type(telling.constData());
    QTest::qWait(2'500);  // a draft by itself
    press(Qt::Key_L, Qt::ControlModifier);
    until([&] { return seen(window, "passphrase") != nullptr; });
    unlock();
    until([&] { return seen(window, "note") != nullptr; });
    press(Qt::Key_Escape);
    until([&] { return seen(window, "lastSentence") != nullptr; });
    house.session.keepBackups();
    press(Qt::Key_2, Qt::ControlModifier);
    until([&] { return seen<QLineEdit>(window, "search") != nullptr; });
    seen<QLineEdit>(window, "search")->setFocus();
    type(telling.constData());
    QTest::qWait(500);
    press(Qt::Key_4, Qt::ControlModifier);
    QTest::qWait(500);
    CHECK(house.checkIns("four unrelated words here").size() == 1);
    window.close();
}
