// The quiet list of rooms.
#pragma once

#include <QFrame>
#include <vector>

#include "navigator.h"
#include "session.h"

namespace felt::desktop {

class SidebarItem;

class Sidebar : public QFrame {
    Q_OBJECT
public:
    explicit Sidebar(Session& session, QWidget* parent = nullptr);
    void setCurrent(RoomName room);

signals:
    void chosen(felt::desktop::RoomName room);
    void hideWanted();
    void lockWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<std::pair<RoomName, SidebarItem*>> m_items;
    std::vector<SidebarItem*> m_stops;  // everything arrow keys go through
};

}  // namespace felt::desktop
