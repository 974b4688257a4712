// What happens around a check-in: hiding, locking, stopping, and journals that do not open.
#include "shell/window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <fstream>

#include "base/file.h"
#include "checkin/check_in_json.h"
#include "checkin/flow.h"
#include "support/bytes.h"
#include "support/house.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

void click(QWidget& window, const char* name) {
    auto* const button = seen<QAbstractButton>(window, name);
    INFO(name);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

void begin(Window& window) {
    window.begin();
    present(window, {1280, 860});
}

// First start without a passphrase, up to Today.
void firstStart(Window& window) {
    begin(window);
    click(window, "withoutPassphrase");
    until([&] { return seen(window, "checkIn") != nullptr; });
}

void noteStep(Window& window) {
    click(window, "checkIn");
    for (int step = 0; step < 5; ++step) click(window, "next");
    until([&] { return seen(window, "note") != nullptr; });
}

// A closed journal of 60 check-ins, some of which cannot be read; before: what is done while it is sound.
void makeHalfReadable(
    House& house, const std::function<void(House&)>& before = [](House&) {}) {
    house.openPlainJournal();
    for (int i = 1; i <= 60; ++i) house.add(R"({"at":"2026-11-01","note":")" + std::string(200, 'n') + R"("})");
    house.session.store().close();
    QTest::qWait(50);
    before(house);
    const std::string sound = felt::tests::readBytes(house.journal());
    constexpr std::size_t page = 4096;
    for (std::size_t spoiled = 2 * page; spoiled < sound.size(); spoiled += page) {
        felt::tests::writeBytes(house.journal(), std::string(sound).replace(spoiled, page, std::string(page, 'Z')));
        auto readable = need(journal::Journal::openReadable(house.journal(), nullptr, house.session.store().environment()));
        if (readable.reach()->read > 30 && readable.reach()->read < 60) return;
    }
    FAIL("no page held some of the entries");
}

bool shows(QWidget& window, const char* text) {
    for (QLabel* const label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QString::fromUtf8(text))) return true;
    return false;
}

}  // namespace

TEST_CASE("Hiding puts a plain sheet in front at once, closes the journal, and loses no half word", "[desktop]") {
    House house;
    Window window(house.session);
    firstStart(window);
    noteStep(window);
    type("Halfway through a wo");
    press(Qt::Key_H, Qt::ControlModifier);
    CHECK(window.isCovered());
    CHECK(!house.session.store().isOpen());
    CHECK(!window.windowTitle().contains(QStringLiteral("Felt")));
    CHECK(!shows(window, "Felt"));
    type("shopping");
    press(Qt::Key_H, Qt::ControlModifier);
    until([&] { return seen(window, "note") != nullptr; });
    CHECK(seen<QPlainTextEdit>(window, "note")->toPlainText() == QStringLiteral("Halfway through a wo"));
    press(Qt::Key_H, Qt::ControlModifier);
    CHECK(seen<QPlainTextEdit>(window, "paper")->toPlainText().isEmpty());
}

TEST_CASE("Locking asks for the passphrase again and takes the check-in up where it was", "[desktop]") {
    House house;
    Window window(house.session);
    begin(window);
    type("a long one indeed");
    press(Qt::Key_Tab);
    type("a long one indeed");
    press(Qt::Key_Return);
    until([&] { return seen(window, "checkIn") != nullptr; });
    noteStep(window);
    type("still here");
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(!house.session.store().isOpen());
    CHECK(seen(window, "note") == nullptr);
    until([&] { return seen(window, "passphrase") != nullptr; });
    type("a long one indeed");
    press(Qt::Key_Return);
    until([&] { return seen(window, "note") != nullptr; });
    CHECK(seen<QPlainTextEdit>(window, "note")->toPlainText() == QStringLiteral("still here"));
}

TEST_CASE("Enough for now keeps what was given, from any step, by one key", "[desktop]") {
    House house;
    {
        Window window(house.session);
        firstStart(window);
        noteStep(window);
        type("Only this.");
        press(Qt::Key_Escape);
        until([&] { return seen(window, "lastSentence") != nullptr; });
    }
    const auto entries = house.checkIns();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].note == "Only this.");
    CHECK(entries[0].ended == checkin::Ended::Enough);
}

TEST_CASE("Too much right now keeps it, asks nothing more, and offers something outside", "[desktop]") {
    House house;
    {
        Window window(house.session);
        firstStart(window);
        click(window, "checkIn");
        click(window, "next");
        click(window, "whole-numb");
        click(window, "tooMuch");
        until([&] { return seen(window, "leaveRest") != nullptr; });
        CHECK(seen(window, "next") == nullptr);
        press(Qt::Key_Escape);
        until([&] { return seen(window, "checkIn") != nullptr; });
    }
    const auto entries = house.checkIns();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].ended == checkin::Ended::TooMuch);
    CHECK(entries[0].wholeBody == std::vector{checkin::WholeBody::Numb});
}

TEST_CASE("Leaving without having given anything keeps nothing", "[desktop]") {
    House house;
    {
        Window window(house.session);
        firstStart(window);
        click(window, "checkIn");
        press(Qt::Key_Escape);
        until([&] { return seen(window, "checkIn") != nullptr; });
    }
    CHECK(house.checkIns().empty());
}

TEST_CASE("A check-in that was killed is offered again on Today", "[desktop]") {
    House house;
    house.openPlainJournal();
    bool saved = false;
    const checkin::Flow begun{.step = checkin::Step::Note,
                              .entry = checkin::CheckIn{.at = need(Moment::parse("2026-11-19T21:15")), .note = "cut off"}};
    house.session.store().apply(journal::action::SaveDraft{"check-in", checkin::writeDraft(begun)}, &house.session,
                                [&](const Result<journal::Changes>& changes) { saved = changes.has_value(); });
    until([&] { return saved; });
    house.session.store().close();
    Window window(house.session);
    begin(window);
    until([&] { return seen(window, "resume") != nullptr; });

    SECTION("and can be gone on with") {
        click(window, "resume");
        until([&] { return seen(window, "note") != nullptr; });
        CHECK(seen<QPlainTextEdit>(window, "note")->toPlainText() == QStringLiteral("cut off"));
    }
    SECTION("and can be kept as it is") {
        click(window, "keepDraft");
        until([&] { return seen(window, "lastSentence") != nullptr && seen(window, "resume") == nullptr; });
    }
    SECTION("and can be let go, and brought back") {
        click(window, "dropDraft");
        until([&] { return seen(window, "resume") == nullptr; });
        click(window, "undo");
        until([&] { return seen(window, "resume") != nullptr; });
    }
}

TEST_CASE("A file that is no journal is left alone, and the window says so", "[desktop]") {
    House house;
    std::ofstream(house.journal()) << "Dear diary, this is a plain text file that somebody called journal.felt.";
    Window window(house.session);
    begin(window);
    until([&] { return seen(window, "again") != nullptr; });
    CHECK(seen(window, "checkIn") == nullptr);
    CHECK(need(readFile(house.journal(), 1'000)).starts_with("Dear diary"));
}

TEST_CASE("A damaged journal offers its newest sound copy and keeps the damaged file", "[desktop]") {
    House house;
    house.openPlainJournal();
    house.add(R"({"at":"2026-11-01","note":"kept"})");
    bool copied = false;
    house.session.store().ask(
        &house.session, [copy = house.folder / "journal.felt.backup"](journal::Journal& journal) { return journal.backUp(copy); },
        [&](const Status& status) { copied = status.has_value(); });
    until([&] { return copied; });
    house.session.store().close();
    QTest::qWait(50);
    {
        std::fstream file(house.journal(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100);
        file << std::string(8'000, '\xAA');
    }
    Window window(house.session);
    begin(window);
    until([&] { return seen(window, "again") != nullptr; });
    REQUIRE(seen(window, "restore") != nullptr);
    click(window, "restore");
    until([&] { return seen(window, "lastSentence") != nullptr; });
    CHECK(house.checkIns().size() == 1);
    CHECK(std::filesystem::exists(house.folder / "journal.felt.before-restore"));
}

TEST_CASE("Damage behind the first pages is found by itself, and what can be read stands there", "[desktop]") {
    House house;
    makeHalfReadable(house);
    Window window(house.session);
    begin(window);
    until([&] { return seen(window, "damage") != nullptr; });
    CHECK(house.session.store().reach()->read > 0);
    CHECK(seen(window, "restore") == nullptr);  // there is no copy
    click(window, "checkIn");                   // what would change something leads to the ways on
    CHECK(seen(window, "steps") == nullptr);
    CHECK(seen(window, "goOn")->hasFocus());
    press(Qt::Key_2, Qt::ControlModifier);
    until([&] { return seen(window, "entries") != nullptr; });
    CHECK(seen(window, "damage") != nullptr);
    picture(house.theme, window, QStringLiteral("damaged"));
    const std::size_t read = house.session.store().reach()->read;
    click(window, "goOn");
    until([&] { return house.session.store().isOpen() && !house.session.store().reach(); });
    until([&] { return seen(window, "entries") != nullptr && seen(window, "damage") == nullptr; });
    CHECK(house.checkIns().size() == read);
    CHECK(std::filesystem::exists(house.folder / "journal.felt.before-restore"));
}

TEST_CASE("Above what can be read its sound copy is offered", "[desktop]") {
    House house;
    makeHalfReadable(house, [&](House&) {
        std::filesystem::copy_file(house.journal(), house.folder / "journal.felt.backup");
        auto journal = need(journal::Journal::open(house.journal(), nullptr, house.session.store().environment()));
        need(
            journal.apply(journal::action::Add{need(checkin::readCheckIn(std::string_view(R"({"at":"2026-11-02","note":"since"})"))), {}}));
    });
    Window window(house.session);
    begin(window);
    until([&] { return seen(window, "damage") != nullptr; });
    CHECK(seen(window, "restore")->isVisible());
    CHECK(shows(window, "1 entry that can be read here is not in it"));
    click(window, "restore");
    until([&] { return house.session.store().isOpen() && !house.session.store().reach(); });
    until([&] { return seen(window, "lastSentence") != nullptr && seen(window, "damage") == nullptr; });
    CHECK(house.checkIns().size() == 60);
}

TEST_CASE("A check-in that is open when damage is found is finished first", "[desktop]") {
    House house;
    makeHalfReadable(house);
    Window window(house.session);
    begin(window);
    until([&] { return seen(window, "checkIn") != nullptr; });
    click(window, "checkIn");
    QTest::qWait(2'500);
    CHECK(seen(window, "damage") == nullptr);
    press(Qt::Key_1, Qt::ControlModifier);
    until([&] { return seen(window, "damage") != nullptr; });
}

TEST_CASE("Missing content is said, and the journal left in peace", "[desktop]") {
    felt::tests::TempFolder folder;
    Settings settings(toQt((folder / "felt.ini").string()));
    Theme theme({}, 1);
    theme.apply();
    Session session({folder / "journal.felt",
                     {folder / "nothing", FELT_CATALOGUE_FOLDER},
                     {app::systemNow, systemRandom},
                     cheap,
                     need(LanguageTag::make("en"))},
                    settings, theme);
    Window window(session);
    begin(window);
    until([&] { return seen(window, "again") != nullptr; });
}

TEST_CASE("The language of the first start changes at once", "[desktop]") {
    House house;
    Window window(house.session);
    begin(window);
    CHECK(shows(window, "A place for what the body feels"));
    house.session.setLanguage(need(LanguageTag::make("es")));
    until([&] { return shows(window, "Un lugar para lo que siente el cuerpo"); });
}

TEST_CASE("Locking from a room asks for the passphrase, hiding from one shows the sheet, by mouse too", "[desktop]") {
    House house;
    Window window(house.session);
    begin(window);
    type("a long one indeed");
    press(Qt::Key_Tab);
    type("a long one indeed");
    press(Qt::Key_Return);
    until([&] { return seen(window, "checkIn") != nullptr; });
    click(window, "lock");
    until([&] { return seen(window, "passphrase") != nullptr; });
    CHECK(!window.isCovered());
    CHECK(!house.session.store().isOpen());
    type("a long one indeed");
    press(Qt::Key_Return);
    until([&] { return seen(window, "checkIn") != nullptr; });
    click(window, "hide");
    CHECK(window.isCovered());
    CHECK(seen(window, "paper") != nullptr);
    press(Qt::Key_H, Qt::ControlModifier);
    until([&] { return seen(window, "passphrase") != nullptr; });
}

TEST_CASE("The language and the figure of an open journal change at once, in the room where one is", "[desktop]") {
    House house;
    Window window(house.session);
    firstStart(window);
    house.session.setLanguage(need(LanguageTag::make("es")));
    until([&] { return shows(window, "¿Qué notas, ahora mismo?"); });
    CHECK(!window.isCovered());
    house.session.settings().setFigure(QStringLiteral("wide"));
    house.session.loadContent();
    until([&] { return house.session.content()->figure.name() == "wide" && seen(window, "checkIn") != nullptr; });
    CHECK(!window.isCovered());
}
