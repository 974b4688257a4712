// Everything in one file, and everything erased.
#include "pages/settings/leave_card.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>

#include "pages/room.h"
#include "support/bytes.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

struct Shown : Household {
    Shown() : Household({R"({"at":"2026-02-27","note":"a canary","private":true})"}) {
        card = std::make_unique<LeaveCard>(session);
        present(*card, {720, 480});
    }
    std::unique_ptr<LeaveCard> card;
};

}  // namespace

TEST_CASE("Everything is saved in one file that replaces none", "[desktop][settings]") {
    Shown shown;
    const auto file = shown.folder / "all.jsonl";
    const auto save = [&] {
        child<QAbstractButton>(*shown.card, "archive").click();
        auto& dialog = child<QFileDialog>(*shown.card, "archiveFile");
        emit dialog.fileSelected(QString::fromStdString(file.string()));
        dialog.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto says = [&](const char* part) {
        return QTest::qWaitFor([&] { return child<QLabel>(*shown.card, "leaveSaid").text().contains(QString::fromUtf8(part)); });
    };
    save();
    REQUIRE(says("Everything is in"));
    const std::string text = felt::tests::readBytes(file);
    CHECK(text.starts_with(R"({"felt_archive":1)"));
    CHECK(text.find("a canary") != std::string::npos);
    save();
    CHECK(says("is there already"));
    CHECK(felt::tests::readBytes(file) == text);
}

TEST_CASE("Everything is erased after two steps and a word, and nothing else is", "[desktop][settings]") {
    Shown shown;
    std::filesystem::create_directory(shown.folder / "stick");
    shown.settings.setBackupFolder(QString::fromStdString((shown.folder / "stick").string()));
    felt::tests::writeBytes(shown.folder / "stick" / "letter.txt", "of somebody");
    shown.session.keepBackups();
    shown.settle();
    REQUIRE(felt::tests::namesIn(shown.folder / "stick").size() == 2);
    CHECK_FALSE(child<QLineEdit>(*shown.card, "eraseWord").isVisible());
    click(*shown.card, "eraseEverything");
    CHECK(child<QLabel>(*shown.card, "whatGoes").text().contains(QStringLiteral("cannot be undone")));
    auto& word = child<QLineEdit>(*shown.card, "eraseWord");
    auto& now = child<QAbstractButton>(*shown.card, "eraseNow");
    CHECK_FALSE(now.isEnabled());
    QTest::keyClicks(&word, QStringLiteral("eras"));
    CHECK_FALSE(now.isEnabled());
    QTest::keyClick(&word, Qt::Key_Return);
    CHECK(std::filesystem::exists(shown.folder / "journal.felt"));
    QTest::qWait(300);
    picture(shown.desk.theme, *shown.card, QStringLiteral("settings-erase"));
    click(*shown.card, "eraseLeave");
    click(*shown.card, "eraseEverything");
    CHECK(word.text().isEmpty());
    QTest::keyClicks(&word, QStringLiteral("Erase"));
    REQUIRE(now.isEnabled());
    QSignalSpy gone(&shown.session, &Session::everythingErased);
    click(*shown.card, "eraseNow");
    REQUIRE(QTest::qWaitFor([&] { return !gone.empty(); }));
    CHECK_FALSE(shown.session.store().isOpen());
    shown.settings.setGeometry(QByteArray("written at the end"));
    CHECK(felt::tests::namesIn(shown.folder.path()) == std::set<std::string>{"stick"});
    CHECK(felt::tests::namesIn(shown.folder / "stick") == std::set<std::string>{"letter.txt"});
}
