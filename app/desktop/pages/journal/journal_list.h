// The start of the journal's page: search, calendar, and the list of entries.
#pragma once

#include <QTimer>
#include <QWidget>

#include "pages/journal/journal_presenter.h"

class QHBoxLayout;
class QListView;
class QVBoxLayout;

namespace felt::desktop {

class Button;
class MonthCalendar;
class SearchField;
class Text;

class JournalList : public QWidget {
    Q_OBJECT
public:
    JournalList(Session& session, JournalPresenter& presenter, QWidget* parent = nullptr);
    // Its lines reach out of the column by so much at either side.
    static constexpr int bleed = 14;
    enum class Room { Wide, Narrow };  // Narrow: the calendar folds to one week
    void setRoom(Room room);
    void takeKeyboard();

signals:
    void restingWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* inset(QWidget* widget) const;
    void makeSearch(QVBoxLayout* column);
    void makeCalendar(QVBoxLayout* column);
    void makeList(QVBoxLayout* column);
    void clearSearch();
    void showList();
    void showChosen();
    void showHead();
    Session& m_session;
    JournalPresenter& m_presenter;
    SearchField* m_search = nullptr;
    QTimer m_typing;  // a pause in typing
    MonthCalendar* m_calendar = nullptr;
    Text* m_title = nullptr;
    Button* m_toggle = nullptr;
    Text* m_nothing = nullptr;
    QListView* m_view = nullptr;
    Button* m_more = nullptr;
    Button* m_resting = nullptr;
    bool m_following = false;  // the list follows what is chosen, it does not choose
};

}  // namespace felt::desktop
