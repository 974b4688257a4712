// The journal is locked by itself, wrong passphrases cost time, and what was copied does not stay.
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <catch2/generators/catch_generators.hpp>

#include "bridge/passphrase_strength.h"
#include "bridge/patience.h"
#include "shell/clipboard_care.h"
#include "shell/lock_watch.h"
#include "support/house.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;
using namespace std::chrono_literals;

namespace {

void click(QWidget& window, const char* name) {
    auto* const button = seen<QAbstractButton>(window, name);
    INFO(name);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

enum class With { Passphrase, None };

// Today, in a journal that was just made.
void begin(Window& window, With with) {
    window.begin();
    present(window, {1280, 860});
    if (with == With::None) {
        click(window, "withoutPassphrase");
    } else {
        type("a long one indeed");
        press(Qt::Key_Tab);
        type("a long one indeed");
        press(Qt::Key_Return);
    }
    until([&] { return seen(window, "checkIn") != nullptr; });
}

}  // namespace

TEST_CASE("Locking is wanted when nobody has touched anything for a while, and when the desktop says so", "[desktop][lock]") {
    LockWatch watch;
    QSignalSpy wanted(&watch, &LockWatch::lockWanted);
    QWidget window;
    watch.setIdle(200ms);
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(60);
        QTest::keyClick(&window, Qt::Key_A);
    }
    CHECK(wanted.empty());
    CHECK(QTest::qWaitFor([&] { return wanted.size() == 1; }, 5'000));
    watch.setIdle(0ms);
    QTest::qWait(300);
    CHECK(wanted.size() == 1);
    watch.prepareForSleep(false);  // it wakes
    watch.screenSaverActive(false);
    CHECK(wanted.size() == 1);
    watch.prepareForSleep(true);
    watch.screenSaverActive(true);
    watch.sessionLocked();
    CHECK(wanted.size() == 4);
}

TEST_CASE("By itself it locks what has a passphrase, covers what has none, and keeps a half word", "[desktop][lock]") {
    const With with = GENERATE(With::Passphrase, With::None);
    House house;
    Window window(house.session);
    begin(window, with);
    click(window, "checkIn");
    for (int step = 0; step < 5; ++step) click(window, "next");
    until([&] { return seen(window, "note") != nullptr; });
    type("Halfway through a wo");
    window.lockWatch().prepareForSleep(true);
    CHECK(!house.session.store().isOpen());
    CHECK(window.isCovered() == (with == With::None));
    CHECK(seen(window, "note") == nullptr);
    window.lockWatch().screenSaverActive(true);  // again is no harm
    if (with == With::None) {
        press(Qt::Key_H, Qt::ControlModifier);
    } else {
        until([&] { return seen(window, "passphrase") != nullptr; });
        type("a long one indeed");
        press(Qt::Key_Return);
    }
    until([&] { return seen(window, "note") != nullptr; });
    CHECK(seen<QPlainTextEdit>(window, "note")->toPlainText() == QStringLiteral("Halfway through a wo"));
}

TEST_CASE("A dialog that is open goes when it locks", "[desktop][lock]") {
    House house;
    Window window(house.session);
    begin(window, With::Passphrase);
    press(Qt::Key_4, Qt::ControlModifier);
    for (const char* opens : {"backUp", "backupFolder", "archive", "bringTogether"}) {
        until([&] { return seen(window, opens) != nullptr; });
        seen<QAbstractButton>(window, opens)->click();
        REQUIRE(window.findChild<QFileDialog*>() != nullptr);
        window.lockWatch().sessionLocked();
        until([&] { return window.findChild<QFileDialog*>() == nullptr; });
        CHECK(!house.session.store().isOpen());
        until([&] { return seen(window, "passphrase") != nullptr; });
        window.activateWindow();
        until([&] { return QApplication::focusWidget() == seen(window, "passphrase"); });
        type("a long one indeed");
        press(Qt::Key_Return);
        until([&] { return seen(window, "checkIn") != nullptr || seen(window, "backUp") != nullptr; });
    }
}

TEST_CASE("The time until it locks is chosen, never too", "[desktop][lock]") {
    House house;
    CHECK(house.settings.lockAfter() == 5);
    house.settings.setLockAfter(0);
    CHECK(house.settings.lockAfter() == 0);
}

TEST_CASE("Slips cost nothing, guesses more and more, and nobody is locked out", "[desktop][lock]") {
    Patience patience;
    const auto start = Patience::Clock::now();
    CHECK(patience.left(start) == 0ms);
    std::vector<long> waits;
    for (int i = 0; i < 9; ++i) {
        patience.wrong(start);
        waits.push_back(std::chrono::duration_cast<std::chrono::seconds>(patience.left(start)).count());
    }
    CHECK(waits == std::vector<long>{0, 0, 2, 4, 8, 16, 30, 30, 30});
    CHECK(patience.left(start + 10s) == 20s);
    CHECK(patience.left(start + 31s) == 0ms);
    for (int i = 0; i < 1'000; ++i) patience.wrong(start);
    CHECK(patience.left(start) == 30s);
    patience.right();
    CHECK(patience.wrongOnes() == 0);
}

TEST_CASE("After three wrong passphrases the next try waits, hiding does not shorten it, and what cannot be done is said kindly",
          "[desktop][lock]") {
    House house;
    Window window(house.session);
    begin(window, With::Passphrase);
    press(Qt::Key_L, Qt::ControlModifier);
    for (int tries = 1; tries <= 3; ++tries) {
        until([&] { return seen(window, "open") != nullptr && seen<QLineEdit>(window, "passphrase")->isEnabled(); });
        CHECK(seen(window, "lost") == nullptr);
        type("not this one");
        press(Qt::Key_Return);
        until([&] { return house.session.patience().wrongOnes() == tries; });
    }
    until([&] { return seen(window, "lost") != nullptr; });
    CHECK(seen<QLabel>(window, "said")->text().contains(QStringLiteral("The next try can be made in")));
    CHECK_FALSE(seen<QAbstractButton>(window, "open")->isEnabled());
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_H, Qt::ControlModifier);
    until([&] { return seen(window, "open") != nullptr; });
    CHECK_FALSE(seen<QAbstractButton>(window, "open")->isEnabled());
    QTest::qWait(100);
    picture(house.theme, window, QStringLiteral("unlock-waits"));
    until([&] { return seen<QAbstractButton>(window, "open")->isEnabled(); });
    type("a long one indeed");
    press(Qt::Key_Return);
    until([&] { return seen(window, "checkIn") != nullptr; });
    CHECK(house.session.patience().wrongOnes() == 0);
}

TEST_CASE("What was copied is kept out of histories and goes after a while, unless it is another's by then", "[desktop][lock]") {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.clear();
    bool ours = true;
    ClipboardCare care(300ms, [&ours](QClipboard::Mode) { return ours; });
    const QString hint = QStringLiteral("x-kde-passwordManagerHint");
    QPlainTextEdit note(QStringLiteral("tight behind the eyes"));
    note.selectAll();
    note.copy();
    REQUIRE(clipboard.text() == QStringLiteral("tight behind the eyes"));
    CHECK(clipboard.mimeData()->data(hint) == QByteArrayLiteral("secret"));
    CHECK(QTest::qWaitFor([&] { return clipboard.text().isEmpty(); }, 5'000));
    clipboard.setText(QStringLiteral("first"));
    QTest::qWait(200);
    clipboard.setText(QStringLiteral("second"));
    QTest::qWait(200);
    CHECK(clipboard.text() == QStringLiteral("second"));  // its own time
    care.clear();
    CHECK(clipboard.text().isEmpty());
    // What another program put there is not touched.
    ours = false;
    clipboard.setText(QStringLiteral("of another program"));
    QTest::qWait(500);
    care.clear();
    CHECK(clipboard.text() == QStringLiteral("of another program"));
    ours = true;
    if (!clipboard.supportsSelection()) return;
    clipboard.setText(QStringLiteral("chosen with the mouse"), QClipboard::Selection);
    CHECK(QTest::qWaitFor([&] { return clipboard.text(QClipboard::Selection).isEmpty(); }, 5'000));
}

TEST_CASE("What a passphrase is worth is said in words", "[desktop][lock]") {
    CHECK(passphraseStrength({}) == PassphraseStrength::Empty);
    CHECK(passphraseStrength(QStringLiteral("aaaaaaaaaaaaaaaa")) == PassphraseStrength::Short);
    CHECK(passphraseStrength(QStringLiteral("stone")) == PassphraseStrength::Short);
    CHECK(passphraseStrength(QStringLiteral("stone lamp river")) >= PassphraseStrength::Fair);
    CHECK(passphraseStrength(QStringLiteral("stone lamp river kettle")) == PassphraseStrength::Strong);
    CHECK(passphraseHint(QStringLiteral("stone")).contains(QStringLiteral("another word")));
}

TEST_CASE("After everything was erased the window says so, and the next start begins anew", "[desktop][lock]") {
    House house;
    {
        Window window(house.session);
        begin(window, With::Passphrase);
        press(Qt::Key_4, Qt::ControlModifier);
        until([&] { return seen(window, "eraseEverything") != nullptr; });
        seen<QAbstractButton>(window, "eraseEverything")->click();
        auto* const word = window.findChild<QLineEdit*>(QStringLiteral("eraseWord"));
        REQUIRE(word != nullptr);
        word->setFocus();
        QTest::keyClicks(word, QStringLiteral("erase"));
        window.findChild<QAbstractButton*>(QStringLiteral("eraseNow"))->click();
        until([&] { return seen(window, "gone") != nullptr; });
        QTest::qWait(100);
        picture(house.theme, window, QStringLiteral("everything-gone"));
        CHECK(!std::filesystem::exists(house.journal()));
        CHECK(!std::filesystem::exists(house.folder / "felt.ini"));
        click(window, "closeWindow");
        CHECK(!window.isVisible());
    }
    CHECK(!std::filesystem::exists(house.folder / "felt.ini"));
    Window again(house.session);
    again.begin();
    present(again, {1280, 860});
    CHECK(seen(again, "begin") != nullptr);
}
