#include "support/house.h"

#include <QApplication>

#include "base/secret.h"
#include "checkin/check_in_json.h"

namespace felt::desktop::tests {

House::House(const char* language, Look look, double textScale)
    : settings(toQt((folder / "felt.ini").string())),
      theme(look, textScale),
      session({folder / "journal.felt",
               {FELT_CONTENT_FOLDER, FELT_CATALOGUE_FOLDER},
               {[] { return need(Moment::parse("2026-11-20T12:41:00+01:00")); }, systemRandom},
               cheap,
               need(LanguageTag::make(language))},
              settings, theme) {
    theme.apply();
}

House::~House() { speakEnglish(); }

void House::openPlainJournal() {
    bool open = false;
    session.store().create(journal(), std::nullopt, &session, [&open](const Status& status) { open = status.has_value(); });
    until([&] { return open; });
    session.loadContent();
    until([&] { return session.content() != nullptr; });
}

Uuid House::add(const std::string& json) {
    std::optional<Uuid> id;
    session.store().apply(journal::action::Add{need(checkin::readCheckIn(std::string_view(json))), {}}, &session,
                          [&id](const Result<journal::Changes>& changes) { id = need(changes).added.front(); });
    until([&] { return id.has_value(); });
    return *id;
}

std::vector<checkin::CheckIn> House::checkIns(const char* passphrase) {
    const Secret secret = Secret::copyOf(passphrase == nullptr ? "" : passphrase);
    auto opened = need(journal::Journal::open(journal(), passphrase == nullptr ? nullptr : &secret, session.store().environment()));
    std::vector<checkin::CheckIn> entries;
    for (const journal::Entry& entry : need(opened.entries(journal::EntryKind::CheckIn, {})))
        entries.push_back(std::get<checkin::CheckIn>(entry));
    return entries;
}

void type(const char* text) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

}  // namespace felt::desktop::tests
