// Another copy of the journal, from the settings: looked at first, then brought together, or gone back to.
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <catch2/generators/catch_generators.hpp>

#include "pages/room.h"
#include "pages/settings/other_copy_card.h"
#include "support/bytes.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;
using felt::tests::id;
using felt::tests::Lock;
using felt::tests::noted;

namespace {

struct Shown : Household {
    explicit Shown(Lock lock = Lock::Plain)
        : Household({R"({"at":"2026-02-27","note":"one"})", R"({"at":"2026-02-28","note":"two"})"}, lock) {
        other = folder / "desktop.felt";
        bool done = false;
        session.store().ask(
            &session, [this](journal::Journal& journal) { return journal.backUp(other); },
            [&](const Status& status) { done = status.has_value(); });
        REQUIRE(QTest::qWaitFor([&] { return done; }));
        card = std::make_unique<OtherCopyCard>(session);
        present(*card, {720, 420});
    }
    void choose(const char* button, const std::filesystem::path& file) {
        click(*card, button);
        auto& dialog = child<QFileDialog>(*card, "otherCopy");
        emit dialog.fileSelected(QString::fromStdString(file.string()));
        dialog.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    journal::Journal opened(Lock lock = Lock::Plain) { return felt::tests::openJournal(world, other, lock); }
    bool waitsFor(const char* name, const char* part) {
        return QTest::qWaitFor([&] { return child<QLabel>(*card, name).text().contains(QString::fromUtf8(part)); }, 20'000);
    }
    std::vector<std::string> notesHere() {
        std::vector<std::string> found;
        bool done = false;
        session.store().ask(
            &session, [](journal::Journal& journal) { return felt::tests::notes(journal); },
            [&](const std::vector<std::string>& notes) {
                found = notes;
                done = true;
            });
        REQUIRE(QTest::qWaitFor([&] { return done; }));
        return found;
    }
    std::filesystem::path other;
    std::unique_ptr<OtherCopyCard> card;
};

}  // namespace

TEST_CASE("Two copies are brought together after a look at what that brings", "[desktop][settings]") {
    Shown shown;
    {
        journal::Journal other = shown.opened();
        felt::tests::add(other, noted("2026-02-28", "there"));
        felt::tests::apply(other, journal::action::Edit{id(1), noted("2026-02-27", "one, later")});
        felt::tests::apply(other, journal::action::Delete{id(2)});
    }
    QSignalSpy changed(&shown.session.store(), &Store::changed);
    shown.choose("bringTogether", shown.other);
    REQUIRE(shown.waitsFor("otherCopyLook", "1 entry is only there"));
    CHECK(shown.waitsFor("otherCopyLook", "1 entry was changed there since"));
    CHECK(shown.waitsFor("otherCopyLook", "1 entry was deleted or erased there"));
    QTest::qWait(300);
    picture(shown.desk.theme, *shown.card, QStringLiteral("settings-other-copy"));
    CHECK(shown.notesHere() == std::vector<std::string>{"one", "two"});  // nothing yet
    click(*shown.card, "otherCopyDo");
    REQUIRE(shown.waitsFor("otherCopySaid", "one now"));
    CHECK(shown.waitsFor("otherCopySaid", "journal.felt.before-merge"));
    CHECK(shown.notesHere() == std::vector<std::string>{"one, later", "there"});
    CHECK(changed.size() == 1);
    CHECK(std::filesystem::exists(shown.folder / "journal.felt.before-merge"));
    shown.choose("bringTogether", shown.other);
    REQUIRE(shown.waitsFor("otherCopyLook", "is here already"));
    CHECK_FALSE(child<QAbstractButton>(*shown.card, "otherCopyDo").isVisible());
    click(*shown.card, "otherCopyLeave");
    CHECK(child<QAbstractButton>(*shown.card, "bringTogether").isVisible());
}

TEST_CASE("Going back to a copy shows first what would no longer be there", "[desktop][settings]") {
    Shown shown(GENERATE(Lock::Plain, Lock::Locked));
    bool added = false;
    shown.session.store().apply(journal::action::Add{noted("2026-03-01", "since"), {}}, &shown.session,
                                [&](const Result<journal::Changes>& done) { added = done.has_value(); });
    REQUIRE(QTest::qWaitFor([&] { return added; }));
    shown.choose("goBack", shown.other);
    REQUIRE(shown.waitsFor("otherCopyLook", "1 entry is only in the journal"));
    CHECK(shown.waitsFor("otherCopyLook", "Last put down"));
    QSignalSpy replaced(&shown.session, &Session::journalReplaced);
    click(*shown.card, "otherCopyDo");
    REQUIRE(QTest::qWaitFor([&] { return !replaced.empty(); }, 20'000));
    CHECK(shown.notesHere() == std::vector<std::string>{"one", "two"});
    CHECK(std::filesystem::exists(shown.folder / "journal.felt.before-restore"));
}

TEST_CASE("A copy under another passphrase is asked for it, another journal or a damaged copy is refused", "[desktop][settings]") {
    Shown shown(Lock::Locked);
    SECTION("another passphrase") {
        const Secret next = felt::tests::secret("stone lamp");
        {
            journal::Journal other = shown.opened(Lock::Locked);
            felt::tests::add(other, noted("2026-02-28", "there"));
            need(other.changePassphrase(&next, felt::tests::quick));
        }
        shown.choose("bringTogether", shown.other);
        REQUIRE(shown.waitsFor("otherCopyLook", "another passphrase"));
        auto& field = child<QLineEdit>(*shown.card, "otherPassphrase");
        QTest::keyClicks(&field, QStringLiteral("wrong"));
        QTest::keyClick(&field, Qt::Key_Return);
        REQUIRE(shown.waitsFor("otherCopySaid", "does not open"));
        CHECK(field.text().isEmpty());
        QTest::keyClicks(&field, QStringLiteral("stone lamp"));
        QTest::keyClick(&field, Qt::Key_Return);
        REQUIRE(shown.waitsFor("otherCopyLook", "1 entry is only there"));
        click(*shown.card, "otherCopyDo");
        REQUIRE(shown.waitsFor("otherCopySaid", "one now"));
        CHECK(shown.notesHere() == std::vector<std::string>{"one", "two", "there"});
    }
    SECTION("another journal") {
        (void)felt::tests::makeJournal(shown.world, shown.folder / "another.felt", Lock::Plain);
        shown.choose("bringTogether", shown.folder / "another.felt");
        REQUIRE(shown.waitsFor("otherCopyLook", "another journal"));
        CHECK_FALSE(child<QAbstractButton>(*shown.card, "otherCopyDo").isVisible());
    }
    SECTION("damaged") {
        felt::tests::patch(shown.other, 5000, "spoiled");
        shown.choose("goBack", shown.other);
        REQUIRE(shown.waitsFor("otherCopySaid", "is damaged"));
        CHECK(shown.notesHere().size() == 2);
    }
    SECTION("without a passphrase it takes the place of none that has one") {
        {
            journal::Journal other = shown.opened(Lock::Locked);
            need(other.changePassphrase(nullptr, felt::tests::quick));
            felt::tests::add(other, noted("2026-02-28", "there"));
        }
        shown.choose("goBack", shown.other);
        REQUIRE(shown.waitsFor("otherCopyLook", "1 entry is only in the copy"));
        click(*shown.card, "otherCopyDo");
        REQUIRE(shown.waitsFor("otherCopySaid", "has no passphrase"));
        CHECK(shown.notesHere() == std::vector<std::string>{"one", "two"});
        CHECK(shown.session.store().isLocked());
    }
}
