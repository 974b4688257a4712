// The journal: calendar, list and search, one entry with its body map.
#pragma once

#include "navigator.h"
#include "pages/journal/journal_presenter.h"
#include "session.h"
#include "widgets/page.h"

class QStackedWidget;

namespace felt::desktop {

class Banner;
class Button;
class EntryView;
class JournalList;
class RestingView;
class UndoBar;

class JournalPage : public Page {
    Q_OBJECT
public:
    JournalPage(Session& session, Navigator& go, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;
    // Shows that entry, and the month it lies in.
    void show(const Uuid& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeJournal();
    void showScene();
    void showEntry();
    void showResting();
    void offerUndo(const Uuid& id);
    Session& m_session;
    Navigator& m_go;
    JournalPresenter m_presenter;
    Banner* m_banner;
    QStackedWidget* m_scenes;
    UndoBar* m_undo;
    QWidget* m_nothing = nullptr;  // until it is known what there is
    QWidget* m_empty = nullptr;
    QWidget* m_journal = nullptr;
    Button* m_emptyResting = nullptr;
    JournalList* m_list = nullptr;
    QStackedWidget* m_right = nullptr;
    QWidget* m_noEntry = nullptr;
    EntryView* m_entry = nullptr;
    RestingView* m_resting = nullptr;
    std::optional<Uuid> m_shown;
    bool m_showsResting = false;
};

}  // namespace felt::desktop
