#include "shell/sidebar.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "shell/rooms.h"
#include "shell/sidebar_item.h"
#include "shell/wordmark.h"
#include "widgets/frame.h"

namespace felt::desktop {

Sidebar::Sidebar(Session& session, QWidget* parent) : QFrame(parent) {
    setProperty("kind", QStringLiteral("sidebar"));
    setAccessibleName(tr("Rooms"));
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(26), theme.px(12), theme.px(16));
    column->setSpacing(2);
    QWidget* const mark = makeWordmark(theme);
    mark->setContentsMargins(theme.px(12), 0, 0, theme.px(14));
    column->addWidget(mark);
    const auto add = [&](const QString& name, const QString& icon, const QString& text, const QString& key = {}) {
        auto* const item = new SidebarItem(theme, icon, text, key);
        item->setObjectName(name);
        column->addWidget(item);
        m_stops.push_back(item);
        return item;
    };
    const auto addRooms = [&](Room::Place place) {
        for (const Room& room : rooms()) {
            if (room.place != place) continue;
            SidebarItem* const item =
                add(QStringLiteral("room-") + QString::fromLatin1(room.icon), QString::fromLatin1(room.icon), room.title());
            item->setCheckable(true);
            item->setAutoExclusive(false);
            connect(item, &QAbstractButton::clicked, this, [this, name = room.name] {
                setCurrent(name);
                emit chosen(name);
            });
            m_items.emplace_back(room.name, item);
        }
    };
    addRooms(Room::Place::Top);
    column->addStretch(1);
    addRooms(Room::Place::Foot);
    column->addSpacing(theme.px(8));
    QFrame* const rule = makeRule();
    column->addWidget(rule);
    column->addSpacing(theme.px(8));
    connect(add(QStringLiteral("lock"), QStringLiteral("lock"), tr("Lock"), tr("Ctrl L", "key")), &QAbstractButton::clicked, this,
            &Sidebar::lockWanted);
    connect(add(QStringLiteral("hide"), QStringLiteral("hide"), tr("Hide now"), tr("Ctrl H", "key")), &QAbstractButton::clicked, this,
            &Sidebar::hideWanted);
}

void Sidebar::setCurrent(RoomName room) {
    for (const auto& [name, item] : m_items) item->setChecked(name == room);
}

void Sidebar::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = std::find_if(m_stops.begin(), m_stops.end(), [](const SidebarItem* item) { return item->hasFocus(); });
    if (step == 0 || at == m_stops.end()) return QFrame::keyPressEvent(event);
    const auto next = std::clamp<std::ptrdiff_t>(at - m_stops.begin() + step, 0, std::ptrdiff_t(m_stops.size()) - 1);
    m_stops[std::size_t(next)]->setFocus(Qt::TabFocusReason);
}

}  // namespace felt::desktop
