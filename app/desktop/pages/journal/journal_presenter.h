// What the journal's page shows, and what one can do there; no widget.
#pragma once

#include <QObject>
#include <map>
#include <optional>
#include <vector>

#include "pages/journal/entry_list_model.h"
#include "pages/journal/month.h"
#include "session.h"

namespace felt::desktop {

class JournalPresenter : public QObject {
    Q_OBJECT
public:
    // What the list holds.
    enum class Shows { Month, All, Found };
    struct RestingRow {
        EntryRow entry;
        int daysLeft;  // before it is erased, 0 to 30
    };

    explicit JournalPresenter(Session& session, QObject* parent = nullptr);

    // Reads what is not read yet or has changed meanwhile; chooses the latest entry where none was chosen.
    void enter();
    void leave() { m_entered = false; }
    // After a failure.
    void readAgain() { readAll(); }

    Shows shows() const { return m_shows; }
    EntryListModel& list() { return m_list; }
    const Month& month() const { return m_month; }
    const std::map<QDate, int>& counts() const { return m_counts; }  // of the weeks that the month touches
    QDate today() const;
    Qt::DayOfWeek firstDay() const { return m_session.locale().firstDayOfWeek(); }
    const std::optional<journal::Record>& entry() const { return m_entry; }
    const std::optional<Uuid>& chosen() const { return m_chosen; }
    const std::vector<RestingRow>& resting() const { return m_resting; }
    // Nothing until it was read.
    const std::optional<bool>& isEmpty() const { return m_empty; }

    void showMonth(const Month& month);
    // The list of the month again, or of all.
    void show(Shows shows);
    // Shows what matches; an empty text shows the list that was there before.
    void search(const QString& typed);
    void showMore();
    // An entry of the list, or any: the calendar goes to its month.
    void choose(const Uuid& id);
    // The calendar goes to that day; its first entry in the list is chosen, where there is one.
    void chooseDay(const QDate& day);
    void remove(const Uuid& id);
    void bringBack(const Uuid& id);
    void erase(const Uuid& id);

signals:
    void monthRead();
    void listRead();
    void entryRead();
    void restingRead();
    void emptinessRead();
    void removed(const felt::Uuid& id);
    void failed(const felt::Error& error);

private:
    void changed(const journal::Changes& changes);
    void readAll();
    void readMonth();
    void readList();
    void readPortionUpTo(const std::optional<QDate>& day);
    void readFound();
    void readEntry();
    void readResting();
    void apply(journal::Action action, std::function<void()> done);
    EntryRow rowOf(const checkin::CheckIn& entry) const;
    std::vector<EntryRow> rowsOf(const std::vector<checkin::CheckIn>& entries) const;

    Session& m_session;
    EntryListModel m_list;
    Month m_month;
    std::map<QDate, int> m_counts;
    Shows m_shows = Shows::Month;
    Shows m_before = Shows::Month;  // the search
    QString m_typed;
    std::size_t m_limit = 0;
    std::optional<QDate> m_next;  // where the next portion begins
    bool m_listShowsAll = false;  // what the list holds at present, while m_shows is what it is about to hold
    std::optional<Uuid> m_chosen;
    std::optional<journal::Record> m_entry;
    std::vector<RestingRow> m_resting;
    std::optional<bool> m_empty;
    bool m_entered = false;
    bool m_stale = true;
    // Answers to earlier questions are let go.
    unsigned m_askedMonth = 0, m_askedList = 0, m_askedEntry = 0, m_askedDay = 0;
};

}  // namespace felt::desktop
