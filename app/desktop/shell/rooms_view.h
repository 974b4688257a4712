// The sidebar, the room one is in, and above it what is to be known of the journal in every room.
#pragma once

#include <QWidget>
#include <map>

#include "navigator.h"
#include "session.h"
#include "widgets/page.h"

class QStackedWidget;

namespace felt::desktop {

class DamageBanner;
class Sidebar;

class RoomsView : public QWidget {
    Q_OBJECT
public:
    RoomsView(Session& session, Navigator& go, QWidget* parent = nullptr);

    void open(RoomName room);
    Page* page(RoomName room);  // made when it is first asked for
    Page* current() const;
    void leave();  // every page hands over what is being typed
    // Whether anything can be changed; where not, the way on gets the keyboard.
    bool mayChange();

signals:
    void roomWanted(felt::desktop::RoomName room);
    void hideWanted();
    void lockWanted();
    void mended();
    void failed(const felt::Error& error);

private:
    Session& m_session;
    Navigator& m_go;
    Sidebar* m_sidebar;
    DamageBanner* m_damage = nullptr;
    QStackedWidget* m_pages;
    std::map<RoomName, Page*> m_made;
};

}  // namespace felt::desktop
