#include "pages/journal/journal_presenter.h"

#include <algorithm>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "pages/journal/read_journal.h"
#include "phrases/summary.h"

namespace felt::desktop {
namespace {

constexpr std::size_t portion = 60;     // lines, some screens
constexpr std::size_t firstFound = 50;  // then ten times as many each time
constexpr int restsDays = 30;

using Entries = std::vector<checkin::CheckIn>;

Entries checkIns(std::vector<journal::Entry> entries) {
    Entries found;
    found.reserve(entries.size());
    for (journal::Entry& entry : entries) found.push_back(std::move(std::get<checkin::CheckIn>(entry)));
    return found;
}

}  // namespace

JournalPresenter::JournalPresenter(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_list(session.locale()), m_month(livedDay(session.now())) {
    connect(&session.store(), &Store::changed, this, &JournalPresenter::changed);
    connect(&m_list, &EntryListModel::moreWanted, this, &JournalPresenter::showMore);
    // Words are shown in the language of the content.
    connect(&session, &Session::contentReady, this, [this] {
        m_stale = true;
        if (m_entered) readAll();
    });
}

QDate JournalPresenter::today() const { return livedDay(m_session.now()); }

EntryRow JournalPresenter::rowOf(const checkin::CheckIn& entry) const {
    const Content& content = *m_session.content();
    const phrases::Names names{content.lexicon, content.placeNames, m_session.language(), m_session.wordLanguage()};
    return {*entry.id, entry.at, toQt(phrases::summary(entry, names, m_session.say(), phrases::Length::Short)), entry.isPrivate};
}

std::vector<EntryRow> JournalPresenter::rowsOf(const Entries& entries) const {
    std::vector<EntryRow> rows;
    if (!m_session.content()) return rows;  // another language is being read; the page goes with the old one
    rows.reserve(entries.size());
    for (const checkin::CheckIn& entry : entries)
        if (entry.id) rows.push_back(rowOf(entry));
    return rows;
}

void JournalPresenter::enter() {
    m_entered = true;
    if (m_stale) readAll();
}

void JournalPresenter::changed(const journal::Changes& changes) {
    if (!changes.kinds.contains(journal::EntryKind::CheckIn)) return;
    m_stale = true;
    if (m_entered) readAll();
}

void JournalPresenter::readAll() {
    if (!m_session.content()) return;
    m_stale = false;
    m_session.store().ask(
        this, [](journal::Journal& journal) { return journal.newest(journal::EntryKind::CheckIn, 1); },
        [this](Result<std::vector<journal::Entry>> newest) {
            if (!newest) return emit failed(newest.error());
            m_empty = newest->empty();
            if (!m_chosen && !newest->empty()) choose(*journal::idOf(newest->front()));
            emit emptinessRead();
        });
    if (m_chosen) readEntry();
    readMonth();
    if (m_shows != Shows::Month) readList();
    readResting();
}

void JournalPresenter::showMonth(const Month& month) {
    if (month == m_month) return;
    m_month = month;
    readMonth();
}

// The list of a month is a part of what its weeks are counted from.
void JournalPresenter::readMonth() {
    const std::vector<QDate> days = m_month.weeks(firstDay());
    m_session.store().ask(
        this, [from = days.front(), to = days.back()](journal::Journal& journal) { return readDays(journal, from, to); },
        [this, asked = ++m_askedMonth](Result<Entries> entries) {
            if (asked != m_askedMonth) return;
            if (!entries) return emit failed(entries.error());
            m_counts.clear();
            for (const checkin::CheckIn& entry : *entries) ++m_counts[livedDay(entry.at)];
            if (m_shows == Shows::Month) {
                m_listShowsAll = false;
                std::erase_if(*entries, [this](const checkin::CheckIn& entry) { return !m_month.holds(livedDay(entry.at)); });
                m_list.setRows(rowsOf(*entries), EntryListModel::More::None);
            }
            emit monthRead();
            if (m_shows == Shows::Month) emit listRead();
        });
}

void JournalPresenter::show(Shows shows) {
    if (shows == m_shows) return;
    m_shows = shows;
    ++m_askedList;
    readList();
}

void JournalPresenter::readList() {
    switch (m_shows) {
        case Shows::Month: return readMonth();
        case Shows::All: return readPortionUpTo(std::nullopt);
        case Shows::Found: return readFound();
    }
}

void JournalPresenter::readPortionUpTo(const std::optional<QDate>& day) {
    const std::size_t atLeast = day ? portion : std::max(portion, m_listShowsAll ? m_list.rows().size() : 0);
    m_session.store().ask(
        this, [day, atLeast](journal::Journal& journal) { return readPortion(journal, day, atLeast); },
        [this, append = day.has_value(), asked = ++m_askedList](Result<Portion> read) {
            if (asked != m_askedList) return;
            if (!read) return emit failed(read.error());
            m_next = read->next;
            m_listShowsAll = true;
            const auto more = m_next ? EntryListModel::More::AsOneScrolls : EntryListModel::More::None;
            if (append)
                m_list.append(rowsOf(read->entries), more);
            else
                m_list.setRows(rowsOf(read->entries), more);
            emit listRead();
        });
}

void JournalPresenter::search(const QString& typed) {
    const QString text = typed.simplified();
    if (text == m_typed) return;
    m_typed = text;
    m_limit = firstFound;
    if (text.isEmpty()) return show(m_before);
    if (m_shows != Shows::Found) m_before = m_shows;
    m_shows = Shows::Found;
    readFound();
}

void JournalPresenter::readFound() {
    m_session.store().ask(
        this,
        [typed = fromQt(m_typed), content = m_session.content(), limit = m_limit](journal::Journal& journal) {
            return journal.search(journal::makeQuery(typed, content->text, content->words, content->places), limit + 1);
        },
        [this, limit = m_limit, asked = ++m_askedList](Result<std::vector<journal::Entry>> found) {
            if (asked != m_askedList) return;
            if (!found) return emit failed(found.error());
            const bool more = found->size() > limit;
            if (more) found->pop_back();
            m_listShowsAll = false;
            m_list.setRows(rowsOf(checkIns(std::move(*found))), more ? EntryListModel::More::OnDemand : EntryListModel::More::None);
            emit listRead();
        });
}

void JournalPresenter::showMore() {
    if (m_shows == Shows::All && m_next) {
        readPortionUpTo(m_next);
    } else if (m_shows == Shows::Found) {
        m_limit *= 10;
        readFound();
    }
}

void JournalPresenter::choose(const Uuid& id) {
    if (m_chosen == id && m_entry) return;
    ++m_askedDay;
    m_chosen = id;
    readEntry();
}

void JournalPresenter::chooseDay(const QDate& day) {
    showMonth(Month(day));
    m_session.store().ask(
        this, [day](journal::Journal& journal) { return readDays(journal, day, day); },
        [this, asked = ++m_askedDay](Result<Entries> entries) {
            if (asked != m_askedDay) return;
            if (!entries) return emit failed(entries.error());
            if (!entries->empty()) choose(*entries->front().id);
        });
}

void JournalPresenter::readEntry() {
    m_session.store().ask(
        this, [id = *m_chosen](journal::Journal& journal) { return journal.record(id); },
        [this, asked = ++m_askedEntry,
         shown = m_entry ? journal::idOf(m_entry->entry) : std::nullopt](Result<std::optional<journal::Record>> record) {
            if (asked != m_askedEntry) return;
            if (!record) return emit failed(record.error());
            m_entry = std::move(*record);
            if (m_entry && (m_entry->deleted || journal::kindOf(m_entry->entry) != journal::EntryKind::CheckIn)) m_entry.reset();
            if (!m_entry) m_chosen.reset();
            // The calendar follows to an entry that was just chosen; turning the months leaves the entry where it is.
            if (m_entry && journal::idOf(m_entry->entry) != shown) showMonth(Month(livedDay(journal::atOf(m_entry->entry))));
            emit entryRead();
        });
}

void JournalPresenter::readResting() {
    m_session.store().ask(
        this, [](journal::Journal& journal) { return journal.resting(journal::EntryKind::CheckIn); },
        [this](Result<std::vector<journal::Record>> records) {
            if (!records) return emit failed(records.error());
            m_resting.clear();
            if (!m_session.content()) return;
            for (const journal::Record& record : *records) {
                if (!record.deleted || !journal::idOf(record.entry)) continue;
                const auto rested = livedDay(*record.deleted).daysTo(today());
                m_resting.push_back(
                    {rowOf(std::get<checkin::CheckIn>(record.entry)), int(std::clamp<qint64>(restsDays - rested, 0, restsDays))});
            }
            emit restingRead();
        });
}

void JournalPresenter::apply(journal::Action action, std::function<void()> done) {
    m_session.store().apply(std::move(action), this, [this, done = std::move(done)](const Result<journal::Changes>& changes) {
        if (!changes) return emit failed(changes.error());
        if (done) done();
    });
}

void JournalPresenter::remove(const Uuid& id) {
    // What stood below it comes next, as in any list.
    const QModelIndex at = m_list.indexOf(id);
    std::optional<Uuid> next = at.isValid() ? m_list.idAt(m_list.index(at.row() + 1)) : std::nullopt;
    if (!next && at.row() > 0) next = m_list.idAt(m_list.index(at.row() - 1));
    apply(journal::action::Delete{id}, [this, id, next] {
        if (m_chosen == id) {
            m_chosen.reset();
            m_entry.reset();
            if (next)
                choose(*next);
            else
                emit entryRead();
        }
        emit removed(id);
    });
}

void JournalPresenter::bringBack(const Uuid& id) {
    apply(journal::action::Undelete{id}, [this, id] { choose(id); });
}

void JournalPresenter::erase(const Uuid& id) { apply(journal::action::Erase{id}, {}); }

}  // namespace felt::desktop
