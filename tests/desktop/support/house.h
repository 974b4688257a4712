// A whole Felt in a temporary folder, for tests that open the window and the journal.
#pragma once

#include <QTest>
#include <memory>
#include <string>

#include "process.h"
#include "session.h"
#include "shell/window.h"
#include "support/desk.h"
#include "support/temp_folder.h"

namespace felt::desktop::tests {

struct House {
    explicit House(const char* language = "en", Look look = {}, double textScale = 1);

    ~House();
    // A journal that is open in session.store(); no passphrase.
    void openPlainJournal();
    // A check-in put into the open journal; its id.
    Uuid add(const std::string& json);
    // What the journal holds, read past the window.
    std::vector<checkin::CheckIn> checkIns(const char* passphrase = nullptr);
    std::filesystem::path journal() const { return folder / "journal.felt"; }

    felt::tests::TempFolder folder;
    Settings settings;
    Theme theme;
    Session session;
};

inline constexpr sqlite::KeyCost cheap{.memoryKib = 8, .passes = 1};

// Waits until it is so; the test fails after some seconds.
template <class Condition>
void until(Condition condition) {
    REQUIRE(QTest::qWaitFor([&] { return bool(condition()); }, 10'000));
}

// The visible widget of that name; nullptr where there is none.
template <class Widget = QWidget>
Widget* seen(QWidget& in, const char* name) {
    for (Widget* const each : in.findChildren<Widget*>(QString::fromLatin1(name)))
        if (each->isVisibleTo(&in) && each->isVisible()) return each;
    return nullptr;
}

// Types where the keyboard is.
void type(const char* text);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

}  // namespace felt::desktop::tests
