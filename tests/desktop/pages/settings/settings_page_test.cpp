#include "pages/settings/settings_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>

#include "pages/room.h"
#include "support/bytes.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;
using felt::tests::Lock;

namespace {

struct Shown : Household {
    explicit Shown(Lock lock = Lock::Plain, QSize size = {1064, 860}, Look look = {}, const char* language = "en")
        : Household({R"({"at":"2026-02-28","note":"a canary"})"}, lock, look, language) {
        page = std::make_unique<SettingsPage>(session, go);
        page->enter();
        present(*page, size);
        REQUIRE(QTest::qWaitFor([&] { return page->findChild<QAbstractButton*>(QStringLiteral("figure-wide")) != nullptr; }, 20'000));
        settle();
    }
    void type(const char* field, const char* text) {
        auto& line = child<QLineEdit>(*page, field);
        line.setFocus();
        QTest::keyClicks(&line, QString::fromUtf8(text));
    }
    QString said(const char* name) { return child<QLabel>(*page, name).text(); }
    std::optional<Code> opens(std::optional<std::string_view> passphrase) {
        session.store().close();
        return felt::tests::failure(felt::tests::tryOpen(world, folder / "journal.felt", passphrase));
    }
    bool waitsFor(const char* name, const char* part) {
        return QTest::qWaitFor([&] { return said(name).contains(QString::fromUtf8(part)); }, 20'000);
    }
    std::unique_ptr<SettingsPage> page;
};

}  // namespace

TEST_CASE("The look is chosen and told", "[desktop][settings]") {
    Shown shown;
    QSignalSpy chosen(&shown.session, &Session::lookChosen);
    click(*shown.page, "schemeDark");
    CHECK(shown.settings.scheme() == Settings::Scheme::Dark);
    click(*shown.page, "schemeSystem");
    CHECK(shown.settings.scheme() == Settings::Scheme::System);
    QTest::keyClick(&child<QCheckBox>(*shown.page, "highContrast"), Qt::Key_Space);
    CHECK(shown.settings.highContrast());
    CHECK(chosen.size() == 3);
    picture(shown.desk.theme, *shown.page, QStringLiteral("settings"));
}

TEST_CASE("Another language is spoken at once", "[desktop][settings]") {
    Shown shown;
    QSignalSpy changed(&shown.session, &Session::languageChanged);
    auto& language = child<QComboBox>(*shown.page, "language");
    REQUIRE(language.findText(QStringLiteral("Español")) >= 0);
    language.setFocus();
    QTest::keyClicks(&language, QStringLiteral("Esp"));
    if (changed.empty()) emit language.activated(language.currentIndex());  // some styles choose only with Enter
    CHECK(changed.size() == 1);
    CHECK(shown.settings.language() == QStringLiteral("es"));
}

TEST_CASE("Another figure is drawn from then on", "[desktop][settings]") {
    Shown shown;
    QSignalSpy ready(&shown.session, &Session::contentReady);
    click(*shown.page, "figure-wide");
    CHECK(shown.settings.figure() == QStringLiteral("wide"));
    REQUIRE(QTest::qWaitFor([&] { return !ready.empty(); }, 20'000));
    CHECK(shown.session.content()->figure.name() == "wide");
}

TEST_CASE("A passphrase is set", "[desktop][settings]") {
    Shown shown;
    CHECK(shown.said("passphraseState").contains(QStringLiteral("no passphrase")));
    click(*shown.page, "setPassphrase");
    CHECK_FALSE(child<QLineEdit>(*shown.page, "presentPassphrase").isVisible());
    shown.type("newPassphrase", "stone lamp river");
    shown.type("newPassphraseAgain", "stone lamp");
    child<QAbstractButton>(*shown.page, "doIt").click();
    CHECK(shown.said("passphraseSaid").contains(QStringLiteral("not the same")));
    shown.type("newPassphraseAgain", " river");
    child<QAbstractButton>(*shown.page, "doIt").click();
    CHECK(shown.waitsFor("passphraseSaid", "Backups made before"));
    CHECK(shown.waitsFor("passphraseState", "is locked"));
    CHECK(shown.opens({}) == Code::PassphraseNeeded);
    CHECK(shown.opens("stone lamp river") == std::nullopt);
}

TEST_CASE("A passphrase changes and goes only for who knows it", "[desktop][settings]") {
    Shown shown(Lock::Locked);
    click(*shown.page, "changePassphrase");
    shown.type("presentPassphrase", "wrong");
    shown.type("newPassphrase", "stone");
    shown.type("newPassphraseAgain", "stone");
    child<QAbstractButton>(*shown.page, "doIt").click();
    REQUIRE(shown.waitsFor("passphraseSaid", "assphrase"));
    CHECK(child<QLineEdit>(*shown.page, "presentPassphrase").text().isEmpty());
    shown.type("presentPassphrase", "correct horse");
    shown.type("newPassphrase", "stone");
    shown.type("newPassphraseAgain", "stone");
    picture(shown.desk.theme, child<QWidget>(*shown.page, "passphraseCard"), QStringLiteral("settings-passphrase"));
    QTest::keyClick(&child<QLineEdit>(*shown.page, "newPassphraseAgain"), Qt::Key_Return);
    REQUIRE(shown.waitsFor("passphraseSaid", "Backups made before"));
    shown.settle();
    child<QAbstractButton>(*shown.page, "removePassphrase").click();
    shown.type("presentPassphrase", "stone");
    child<QAbstractButton>(*shown.page, "doIt").click();
    CHECK(shown.waitsFor("passphraseState", "no passphrase"));
    CHECK(shown.opens({}) == std::nullopt);
}

TEST_CASE("Felt keeps copies by itself, in another folder too, and says where", "[desktop][settings]") {
    Shown shown;
    CHECK(shown.said("keptBackups").contains(QStringLiteral("They will lie in")));
    CHECK_FALSE(child<QAbstractButton>(*shown.page, "noBackupFolder").isVisible());
    shown.session.keepBackups();
    REQUIRE(shown.waitsFor("keptBackups", "The newest is of Sunday 1 March"));
    const auto name = std::filesystem::path("journal-2026-03-01.felt");
    CHECK(std::filesystem::exists(shown.folder / "backups" / name));

    std::filesystem::create_directory(shown.folder / "stick");
    click(*shown.page, "backupFolder");
    auto& dialog = child<QFileDialog>(*shown.page, "otherFolder");
    emit dialog.fileSelected(QString::fromStdString((shown.folder / "stick").string()));
    dialog.close();
    REQUIRE(shown.waitsFor("keptBackups", "as well"));
    CHECK(std::filesystem::exists(shown.folder / "stick" / name));
    std::filesystem::remove_all(shown.folder / "stick");
    shown.page->enter();
    CHECK(shown.said("keptBackups").contains(QStringLiteral("is not there now")));
    shown.session.keepBackups();
    shown.settle();
    CHECK_FALSE(std::filesystem::exists(shown.folder / "stick"));  // a stick that is not in is not made up
    click(*shown.page, "noBackupFolder");
    CHECK_FALSE(child<QAbstractButton>(*shown.page, "noBackupFolder").isVisible());
}

TEST_CASE("Once a passphrase is set no copy can be read without it", "[desktop][settings]") {
    Shown shown;
    shown.session.keepBackups();
    shown.settle();
    click(*shown.page, "setPassphrase");
    shown.type("newPassphrase", "stone lamp river");
    shown.type("newPassphraseAgain", "stone lamp river");
    child<QAbstractButton>(*shown.page, "doIt").click();
    REQUIRE(shown.waitsFor("passphraseState", "is locked"));
    const auto copy = shown.folder / "backups" / "journal-2026-03-01.felt";
    REQUIRE(std::filesystem::exists(copy));
    CHECK(felt::tests::readBytes(copy).find("canary") == std::string::npos);
    CHECK(std::filesystem::exists(copy.string() + ".key"));
}

TEST_CASE("A backup goes where one says, and replaces nothing", "[desktop][settings]") {
    Shown shown;
    const auto file = shown.folder / "copy.felt";
    const auto backUp = [&] {
        child<QAbstractButton>(*shown.page, "backUp").click();
        auto& dialog = child<QFileDialog>(*shown.page, "backupFile");
        emit dialog.fileSelected(QString::fromStdString(file.string()));
        dialog.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    backUp();
    CHECK(shown.waitsFor("backupSaid", "copy.felt"));
    CHECK(felt::tests::notes(*std::make_unique<journal::Journal>(felt::tests::openJournal(shown.world, file, Lock::Plain))).size() == 1);
    const std::string before = felt::tests::readBytes(file);
    backUp();
    CHECK(QTest::qWaitFor([&] { return child<QLabel>(*shown.page, "backupSaid").property("tone") == QStringLiteral("alarm"); }));
    CHECK(felt::tests::readBytes(file) == before);
}

TEST_CASE("The settings say where the journal lies", "[desktop][settings]") {
    Shown shown;
    child<QAbstractButton>(*shown.page, "copyPlace").click();
    CHECK(QGuiApplication::clipboard()->text() == shown.said("journalPlace"));
    CHECK(shown.said("journalPlace").endsWith(QStringLiteral("journal.felt")));
    CHECK(shown.said("version").contains(QStringLiteral(FELT_VERSION)));
}

TEST_CASE("The settings work in little room, in the dark, and from right to left", "[desktop][settings]") {
    SECTION("little room") {
        Shown shown(Lock::Plain, {716, 600});
        picture(shown.desk.theme, *shown.page, QStringLiteral("settings-900x600"));
    }
    SECTION("dark") {
        Shown shown(Lock::Locked, {1064, 2500}, dark());
        click(*shown.page, "changePassphrase");
        click(*shown.page, "eraseEverything");
        QTest::qWait(300);  // until the layouts have found their place
        picture(shown.desk.theme, *shown.page, QStringLiteral("settings-dark"));
    }
    SECTION("right to left") {
        Shown shown(Lock::Plain, {1064, 860}, {}, "ar");
        picture(shown.desk.theme, *shown.page, QStringLiteral("settings-rtl"));
    }
}

TEST_CASE("What a new passphrase is worth is said while it is typed", "[desktop][settings]") {
    Shown shown;
    click(*shown.page, "setPassphrase");
    shown.type("newPassphrase", "stone");
    CHECK(shown.said("passphraseHint").contains(QStringLiteral("another word")));
    shown.type("newPassphrase", " lamp river kettle");
    CHECK(shown.said("passphraseHint") == QStringLiteral("Strong."));
}

TEST_CASE("How long until it locks is chosen", "[desktop][settings]") {
    Shown shown;
    QSignalSpy chosen(&shown.session, &Session::lockChosen);
    auto& minutes = child<QComboBox>(*shown.page, "lockAfter");
    CHECK(minutes.currentText() == QStringLiteral("after 5 minutes"));
    minutes.setCurrentIndex(minutes.count() - 1);
    emit minutes.activated(minutes.currentIndex());
    CHECK(shown.settings.lockAfter() == 0);
    CHECK(chosen.size() == 1);
}

TEST_CASE("Copies on a stick that is not in when a passphrase is set are told of, and renewed when it is in again", "[desktop][settings]") {
    Shown shown;
    const auto stick = shown.folder / "stick", away = shown.folder / "away";
    std::filesystem::create_directory(stick);
    shown.settings.setBackupFolder(QString::fromStdString(stick.string()));
    shown.session.keepBackups();
    shown.settle();
    const auto copy = stick / "journal-2026-03-01.felt";
    REQUIRE(std::filesystem::exists(copy));
    std::filesystem::rename(stick, away);
    click(*shown.page, "setPassphrase");
    shown.type("newPassphrase", "stone lamp river");
    shown.type("newPassphraseAgain", "stone lamp river");
    child<QAbstractButton>(*shown.page, "doIt").click();
    REQUIRE(shown.waitsFor("passphraseState", "is locked"));
    CHECK(shown.waitsFor("keptBackups", "can be read without it"));
    CHECK(felt::tests::readBytes(away / "journal-2026-03-01.felt").find("canary") != std::string::npos);
    std::filesystem::rename(away, stick);
    shown.session.keepBackups();
    shown.settle();
    CHECK(shown.settings.folderToRenew().isEmpty());
    CHECK(felt::tests::readBytes(copy).find("canary") == std::string::npos);
    CHECK_FALSE(shown.said("keptBackups").contains(QStringLiteral("can be read without it")));
}

TEST_CASE("Before a passphrase is changed a copy is kept under the one it had", "[desktop][settings]") {
    Shown shown(Lock::Locked);
    click(*shown.page, "changePassphrase");
    shown.type("presentPassphrase", "correct horse");
    shown.type("newPassphrase", "stone");
    shown.type("newPassphraseAgain", "stone");
    child<QAbstractButton>(*shown.page, "doIt").click();
    REQUIRE(shown.waitsFor("passphraseSaid", "journal.felt.before-passphrase"));
    CHECK(felt::tests::failure(felt::tests::tryOpen(shown.world, shown.folder / "journal.felt.before-passphrase", "correct horse")) ==
          std::nullopt);
}
