// What a test of a page needs: a session with a real journal in a folder of its own, and a navigator that remembers.
#pragma once

#include <QAbstractButton>
#include <QSignalSpy>

#include "navigator.h"
#include "session.h"
#include "support/desk.h"
#include "support/journals.h"
#include "support/temp_folder.h"

namespace felt::desktop::tests {

struct Walk : Navigator {
    std::vector<std::string> went;
    void openRoom(RoomName) override { went.push_back("room"); }
    void openEntry(const Uuid& id) override { went.push_back("entry " + id.text()); }
    void beginCheckIn(checkin::Form) override { went.push_back("check-in"); }
    void resumeCheckIn() override { went.push_back("resume"); }
    void editEntry(const Uuid& id) override { went.push_back("edit " + id.text()); }
    void beginCheckInWith(const lexicon::ConceptId& noticed) override { went.push_back("check-in with " + noticed.text()); }
    void learn(int more) override { went.push_back("learn " + std::to_string(more)); }
    void openWord(const lexicon::ConceptId& id) override { went.push_back("word " + id.text()); }
    void hideNow() override { went.push_back("hide"); }
};

// The journal is made with those check-ins; ids are id(1), id(2) … in their order. "now" is 2026-03-01, nine in the morning.
struct Household {
    explicit Household(const std::vector<std::string>& checkIns = {}, felt::tests::Lock lock = felt::tests::Lock::Plain, Look look = {},
                       const char* language = "en")
        : desk(look),
          settings(QString::fromStdString((folder / "felt.ini").string())),
          session({folder / "journal.felt",
                   {FELT_CONTENT_FOLDER, FELT_CATALOGUE_FOLDER},
                   world.environment(),
                   felt::tests::quick,
                   need(LanguageTag::make(language))},
                  settings, desk.theme) {
        {
            journal::Journal journal = felt::tests::makeJournal(world, folder / "journal.felt", lock);
            int number = 0;
            for (const std::string& json : checkIns) {
                journal::Entry entry = felt::tests::checkIn(json);
                journal::setId(entry, felt::tests::id(++number));
                felt::tests::add(journal, entry);
            }
        }
        QSignalSpy ready(&session, &Session::contentReady);
        session.loadContent();
        REQUIRE(QTest::qWaitFor([&] { return !ready.empty(); }, 20'000));
        std::optional<Secret> passphrase;
        if (lock == felt::tests::Lock::Locked) passphrase = felt::tests::secret();
        std::optional<Status> opened;
        session.store().open(folder / "journal.felt", std::move(passphrase), &context, [&](Status status) { opened = status; });
        REQUIRE(QTest::qWaitFor([&] { return opened.has_value(); }));
        need(*opened);
    }
    ~Household() { speakEnglish(); }

    // The words of every language that were asked for are there.
    void waitForEveryLanguage() {
        REQUIRE(QTest::qWaitFor([&] { return session.hasEveryLanguage(); }, 20'000));
    }
    // Everything that was asked of the journal is answered.
    void settle() {
        bool done = false;
        for (int i = 0; i < 3; ++i) {  // an answer may ask again
            done = false;
            session.store().ask(
                &context, [](journal::Journal&) { return true; }, [&](bool) { done = true; });
            REQUIRE(QTest::qWaitFor([&] { return done; }));
        }
    }

    QObject context;
    felt::tests::TempFolder folder;
    felt::tests::World world;
    Desk desk;
    Settings settings;
    Session session;
    Walk go;
};

template <class Widget>
Widget& child(QWidget& parent, const char* name) {
    auto* const found = parent.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}
inline void click(QWidget& parent, const char* name) {
    auto& button = child<QAbstractButton>(parent, name);
    REQUIRE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
}

}  // namespace felt::desktop::tests
