#include "shell/window.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "look/focus_ring.h"
#include "pages/checkin/check_in_page.h"
#include "pages/journal/journal_page.h"
#include "pages/learn/learn_page.h"
#include "pages/words/words_page.h"
#include "shell/cover.h"
#include "shell/gone_page.h"
#include "shell/rooms.h"
#include "shell/rooms_view.h"
#include "shell/start_page.h"
#include "shell/trouble_page.h"
#include "shell/unlock_page.h"

namespace felt::desktop {
namespace {

constexpr int verifyAfterMilliseconds = 2'000;  // when the first page has been drawn and its questions answered

}  // namespace

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
    m_verifies.setSingleShot(true);
    m_verifies.setInterval(verifyAfterMilliseconds);
    connect(&m_verifies, &QTimer::timeout, &session.store(), &Store::verify);
    connect(&session.store(), &Store::damageFound, this, &Window::turnReadable);
    connect(&session, &Session::journalReplaced, this, &Window::rebuild, Qt::QueuedConnection);
    connect(&session, &Session::everythingErased, this, [this](const std::vector<std::filesystem::path>& left) {
        closeRooms();
        setScene(new GonePage(m_session, left));
    });
    const auto setIdle = [this] { m_watch.setIdle(std::chrono::minutes(m_session.settings().lockAfter())); };
    connect(&session, &Session::lockChosen, this, setIdle);
    connect(&m_watch, &LockWatch::lockWanted, this, &Window::lockByItself);
    setIdle();
}

Window::~Window() {
    m_clipboard.clear();
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
        m_rooms = new RoomsView(m_session, *this);
        connect(m_rooms, &RoomsView::roomWanted, this, &Window::openRoom);
        connect(m_rooms, &RoomsView::hideWanted, this, &Window::hideNow);
        connect(m_rooms, &RoomsView::lockWanted, this, &Window::lock);
        connect(m_rooms, &RoomsView::mended, this, &Window::rebuild, Qt::QueuedConnection);
        connect(m_rooms, &RoomsView::failed, this, &Window::showTrouble, Qt::QueuedConnection);
    }
    setScene(m_rooms);
    m_verifies.start();
    if (std::exchange(m_flowWasOpen, false) && !m_session.store().reach())
        resumeCheckIn();
    else
        openRoom(m_room);
}

// Damage that the look through the file has found. A check-in is finished first.
void Window::turnReadable() {
    m_damaged = m_flow != nullptr;
    if (m_damaged || m_rooms == nullptr) return;
    closeRooms();
    m_session.store().turnReadable(this, [this](const Status& status) {
        if (status)
            entered();
        else
            showTrouble(status.error());
    });
}

void Window::openRoom(RoomName name) {
    if (m_rooms == nullptr) return;
    if (m_flow != nullptr) {
        m_flow->leave();
        m_flow = nullptr;
        setScene(m_rooms);
    }
    m_room = name;
    m_rooms->open(name);
    if (m_damaged) QTimer::singleShot(0, this, &Window::turnReadable);
}

void Window::openEntry(const Uuid& id) {
    openRoom(RoomName::Journal);
    static_cast<JournalPage*>(m_rooms->page(RoomName::Journal))->show(id);
}

void Window::startFlow(Page* page) {
    if (Page* const before = m_rooms->current()) before->leave();
    m_flow = page;
    m_checksIn = qobject_cast<CheckInPage*>(page) != nullptr;
    setScene(page);
    page->enter();
}

void Window::beginCheckIn(checkin::Form form) {
    if (m_rooms->mayChange()) startFlow(new CheckInPage(m_session, *this, form));
}
void Window::resumeCheckIn() {
    if (m_rooms->mayChange()) startFlow(CheckInPage::resumed(m_session, *this));
}
void Window::editEntry(const Uuid& id) {
    if (m_rooms->mayChange()) startFlow(CheckInPage::editing(m_session, *this, id));
}

void Window::beginCheckInWith(const lexicon::ConceptId& noticed) {
    if (m_rooms->mayChange()) startFlow(CheckInPage::noticing(m_session, *this, noticed));
}
void Window::learn(int more) {
    if (m_rooms->mayChange()) startFlow(new LearnPage(m_session, *this, more, m_room));
}
void Window::openWord(const lexicon::ConceptId& id) {
    openRoom(RoomName::Words);
    static_cast<WordsPage*>(m_rooms->page(RoomName::Words))->show(id);
}

// What is being typed is handed over.
void Window::leavePages() {
    if (m_flow != nullptr) m_flow->leave();
    if (m_rooms != nullptr) m_rooms->leave();
}

// They go once what was clicked in them has been dealt with.
void Window::closeRooms() {
    m_flowWasOpen = m_flow != nullptr && m_checksIn;
    m_clipboard.clear();
    leavePages();
    m_flow = nullptr;
    m_verifies.stop();
    m_damaged = false;
    m_rooms = nullptr;
    setScene(new QWidget);
}

void Window::lock() {
    if (!m_session.store().isOpen()) return;
    closeRooms();
    m_session.store().close();
    makeScenes();
}

// Without a passphrase to ask for the cover is what there is.
void Window::lockByItself() {
    m_clipboard.clear();
    if (m_covered || !m_session.store().isOpen()) return;
    if (m_session.store().isLocked())
        lock();
    else
        hideNow();
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
