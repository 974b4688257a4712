#include "shell/rooms_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "shell/damage_banner.h"
#include "shell/rooms.h"
#include "shell/sidebar.h"

namespace felt::desktop {

RoomsView::RoomsView(Session& session, Navigator& go, QWidget* parent)
    : QWidget(parent), m_session(session), m_go(go), m_sidebar(new Sidebar(session)), m_pages(new QStackedWidget) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    if (session.store().reach()) {
        m_damage = new DamageBanner(session);
        connect(m_damage, &DamageBanner::mended, this, &RoomsView::mended);
        connect(m_damage, &DamageBanner::failed, this, &RoomsView::failed);
        auto* const above = new QVBoxLayout;
        const Theme& theme = session.theme();
        above->setContentsMargins(theme.px(32), theme.px(20), theme.px(32), 0);
        above->addWidget(m_damage);
        column->addLayout(above);
    }
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, &RoomsView::roomWanted);
    connect(m_sidebar, &Sidebar::hideWanted, this, &RoomsView::hideWanted);
    connect(m_sidebar, &Sidebar::lockWanted, this, &RoomsView::lockWanted);
}

Page* RoomsView::page(RoomName name) {
    if (const auto made = m_made.find(name); made != m_made.end()) return made->second;
    for (const Room& room : rooms()) {
        if (room.name != name) continue;
        Page* const page = room.make(m_session, m_go);
        m_pages->addWidget(page);
        return m_made[name] = page;
    }
    return nullptr;
}

Page* RoomsView::current() const { return qobject_cast<Page*>(m_pages->currentWidget()); }

void RoomsView::open(RoomName name) {
    if (Page* const before = current()) before->leave();
    m_sidebar->setCurrent(name);
    Page* const now = page(name);
    m_pages->setCurrentWidget(now);
    now->enter();
}

void RoomsView::leave() {
    for (const auto& [name, page] : m_made) page->leave();
}

bool RoomsView::mayChange() {
    if (m_damage != nullptr) m_damage->takeKeyboard();
    return m_damage == nullptr;
}

}  // namespace felt::desktop
