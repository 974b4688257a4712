// The one window: which scene it shows, and the keys that work everywhere.
#pragma once

#include <QTimer>
#include <QWidget>

#include "navigator.h"
#include "session.h"
#include "shell/clipboard_care.h"
#include "shell/lock_watch.h"
#include "widgets/page.h"

class QStackedWidget;

namespace felt::desktop {

class Cover;
class RoomsView;

class Window : public QWidget, private Navigator {
    Q_OBJECT
public:
    explicit Window(Session& session, QWidget* parent = nullptr);
    ~Window() override;

    // Looks for the journal and shows the scene that fits: first start, passphrase, or what stands in the way.
    void begin();
    // Comes to the front; what a second start of the program asks for.
    void present();

    void hideNow() override;
    void lock();  // the journal closed, the passphrase asked for
    bool isCovered() const { return m_covered; }
    LockWatch& lockWatch() { return m_watch; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void openRoom(RoomName room) override;
    void openEntry(const Uuid& id) override;
    void beginCheckIn(checkin::Form form) override;
    void resumeCheckIn() override;
    void editEntry(const Uuid& id) override;
    void beginCheckInWith(const lexicon::ConceptId& noticed) override;
    void learn(int more) override;
    void openWord(const lexicon::ConceptId& id) override;

    void makeScenes();
    void setScene(QWidget* scene);
    void showTrouble(const Error& error);
    void openWithoutPassphrase();
    void entered();
    void showRooms();
    void leavePages();
    void closeRooms();
    void uncover();
    void rebuild();
    void startFlow(Page* page);
    void turnReadable();
    void lockByItself();

    Session& m_session;
    QStackedWidget* m_scenes;
    Cover* m_cover;
    RoomsView* m_rooms = nullptr;
    Page* m_flow = nullptr;
    RoomName m_room = RoomName::Today;
    LockWatch m_watch;
    ClipboardCare m_clipboard;
    QTimer m_verifies;       // some time after the rooms stand there
    bool m_damaged = false;  // known, but a check-in is open
    bool m_covered = false;
    bool m_waitsForContent = false;
    bool m_checksIn = false;     // the flow is a check-in
    bool m_flowWasOpen = false;  // when it was locked or hidden: it is taken up again
};

}  // namespace felt::desktop
