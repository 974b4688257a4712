#include "shell/window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include "look/focus_ring.h"
#include "pages/checkin/check_in_page.h"
#include "pages/journal/journal_page.h"
#include "shell/cover.h"
#include "shell/rooms.h"
#include "shell/sidebar.h"
#include "shell/start_page.h"
#include "shell/trouble_page.h"
#include "shell/unlock_page.h"

namespace felt::desktop {

Window::Window(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("ground"));
    setWindowTitle(QStringLiteral("Felt"));
    setMinimumSize(640, 480);
    resize(1280, 860);
    if (const QByteArray geometry = session.settings().geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scenes = new QStackedWidget);
    m_scenes->addWidget(m_cover = new Cover);
    setScene(new QWidget);
    new FocusRing(session.theme(), this);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* const shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { isCovered() ? uncover() : hideNow(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        if (!isCovered()) lock();
    });
    // Ctrl 1, 2 … lead to the rooms in the order of the sidebar.
    for (std::size_t i = 0; i < rooms().size(); ++i)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))), [this, room = rooms()[i].name] {
            if (m_rooms != nullptr && !isCovered()) openRoom(room);
        });
    key(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    connect(&session, &Session::languageChanged, this, &Window::rebuild);
    connect(&session, &Session::contentReady, this, [this] {
        if (m_waitsForContent)
            showRooms();
        else if (m_rooms != nullptr)  // another figure, for example
            rebuild();
    });
    connect(&session, &Session::contentFailed, this, &Window::showTrouble);
}

Window::~Window() {
    leavePages();
    m_session.store().close();
}

void Window::begin() {
    makeScenes();
    // The first paint does not share the processor with reading.
    if (!m_session.content()) QTimer::singleShot(0, &m_session, &Session::loadContent);
}

void Window::makeScenes() {
    const auto wanted = journal::Journal::wantsPassphrase(m_session.journalFile());
    if (!wanted && wanted.error().code == Code::NoJournal) {
        auto* const start = new StartPage(m_session);
        connect(start, &StartPage::began, this, &Window::entered);
        setScene(start);
        start->enter();
    } else if (!wanted) {
        showTrouble(wanted.error());
    } else if (*wanted) {
        auto* const unlock = new UnlockPage(m_session);
        connect(unlock, &UnlockPage::unlocked, this, &Window::entered);
        connect(unlock, &UnlockPage::failed, this, &Window::showTrouble);
        setScene(unlock);
        unlock->enter();
    } else {
        openWithoutPassphrase();
    }
}

// The cover stays where it is; every other scene goes.
void Window::setScene(QWidget* scene) {
    if (m_scenes->indexOf(scene) < 0) m_scenes->addWidget(scene);
    for (int i = m_scenes->count() - 1; i >= 0; --i) {
        QWidget* const other = m_scenes->widget(i);
        if (other == scene || other == m_cover || other == m_rooms) continue;
        m_scenes->removeWidget(other);
        other->deleteLater();
    }
    m_scenes->setCurrentWidget(m_covered ? static_cast<QWidget*>(m_cover) : scene);
}

void Window::showTrouble(const Error& error) {
    auto* const trouble = new TroublePage(m_session, error);
    connect(trouble, &TroublePage::again, this, [this] {
        m_session.loadContent();
        makeScenes();
    });
    connect(trouble, &TroublePage::restored, this, &Window::entered);
    setScene(trouble);
}

void Window::openWithoutPassphrase() {
    m_session.store().open(m_session.journalFile(), std::nullopt, this, [this](const Status& status) {
        if (status)
            entered();
        else
            showTrouble(status.error());
    });
}

void Window::entered() {
    m_waitsForContent = true;
    if (m_session.content()) showRooms();
}

void Window::showRooms() {
    m_waitsForContent = false;
    if (m_rooms == nullptr) {
        m_rooms = new QWidget;
        auto* const row = new QHBoxLayout(m_rooms);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(m_sidebar = new Sidebar(m_session));
        row->addWidget(m_pages = new QStackedWidget, 1);
        connect(m_sidebar, &Sidebar::chosen, this, &Window::openRoom);
        connect(m_sidebar, &Sidebar::hideWanted, this, &Window::hideNow);
        connect(m_sidebar, &Sidebar::lockWanted, this, &Window::lock);
    }
    setScene(m_rooms);
    if (std::exchange(m_flowWasOpen, false))
        resumeCheckIn();
    else
        openRoom(m_room);
}

Page* Window::page(RoomName name) {
    if (const auto made = m_made.find(name); made != m_made.end()) return made->second;
    for (const Room& room : rooms()) {
        if (room.name != name) continue;
        Page* const page = room.make(m_session, *this);
        m_pages->addWidget(page);
        return m_made[name] = page;
    }
    return nullptr;
}

void Window::openRoom(RoomName name) {
    if (m_rooms == nullptr) return;
    if (m_flow != nullptr) {
        m_flow->leave();
        m_flow = nullptr;
        setScene(m_rooms);
    }
    if (auto* const before = qobject_cast<Page*>(m_pages->currentWidget())) before->leave();
    m_room = name;
    m_sidebar->setCurrent(name);
    Page* const now = page(name);
    m_pages->setCurrentWidget(now);
    now->enter();
}

void Window::openEntry(const Uuid& id) {
    openRoom(RoomName::Journal);
    static_cast<JournalPage*>(page(RoomName::Journal))->show(id);
}

void Window::startFlow(CheckInPage* page) {
    if (auto* const before = qobject_cast<Page*>(m_pages->currentWidget())) before->leave();
    m_flow = page;
    setScene(page);
    page->enter();
}

void Window::beginCheckIn(checkin::Form form) { startFlow(new CheckInPage(m_session, *this, form)); }
void Window::resumeCheckIn() { startFlow(CheckInPage::resumed(m_session, *this)); }
void Window::editEntry(const Uuid& id) { startFlow(CheckInPage::editing(m_session, *this, id)); }

// What is being typed is handed over.
void Window::leavePages() {
    if (m_flow != nullptr) m_flow->leave();
    for (const auto& [name, page] : m_made) page->leave();
}

// They go once what was clicked in them has been dealt with.
void Window::closeRooms() {
    m_flowWasOpen = m_flow != nullptr;
    leavePages();
    m_flow = nullptr;
    m_made.clear();
    m_rooms = nullptr;
    setScene(new QWidget);
}

void Window::lock() {
    if (!m_session.store().isOpen()) return;
    closeRooms();
    m_session.store().close();
    makeScenes();
}

void Window::hideNow() {
    if (m_covered) return;
    m_covered = true;
    m_scenes->setCurrentWidget(m_cover);
    setWindowTitle(tr("Untitled"));
    m_cover->enter();
    repaint();  // before anything else happens
    if (!m_session.store().isOpen()) return;
    closeRooms();
    m_session.store().close();
}

void Window::uncover() {
    m_cover->clear();
    setWindowTitle(QStringLiteral("Felt"));
    m_covered = false;
    setScene(new QWidget);
    makeScenes();
}

void Window::rebuild() {
    if (!m_session.store().isOpen()) return makeScenes();
    closeRooms();
    entered();
}

void Window::present() {
    showNormal();
    raise();
    activateWindow();
}

void Window::closeEvent(QCloseEvent* event) {
    leavePages();
    m_session.settings().setGeometry(saveGeometry());
    event->accept();
}

}  // namespace felt::desktop
