#include "shell/rooms.h"

#include <QCoreApplication>

#include "pages/journal/journal_page.h"
#include "pages/settings/settings_page.h"
#include "pages/today/today_page.h"
#include "pages/words/words_page.h"

namespace felt::desktop {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("rooms", text); }

}  // namespace

const std::vector<Room>& rooms() {
    static const std::vector<Room> all{{RoomName::Today, "today", [] { return tr("Today"); }, Room::Place::Top,
                                        [](Session& session, Navigator& go) -> Page* { return new TodayPage(session, go); }},
                                       {RoomName::Journal, "journal", [] { return tr("Journal"); }, Room::Place::Top,
                                        [](Session& session, Navigator& go) -> Page* { return new JournalPage(session, go); }},
                                       {RoomName::Words, "words", [] { return tr("Words"); }, Room::Place::Top,
                                        [](Session& session, Navigator& go) -> Page* { return new WordsPage(session, go); }},
                                       {RoomName::Settings, "settings", [] { return tr("Settings"); }, Room::Place::Foot,
                                        [](Session& session, Navigator& go) -> Page* { return new SettingsPage(session, go); }}};
    return all;
}

}  // namespace felt::desktop
