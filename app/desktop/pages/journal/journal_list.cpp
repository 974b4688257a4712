#include "pages/journal/journal_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include "bridge/dates.h"
#include "bridge/translator.h"
#include "pages/journal/entry_delegate.h"
#include "pages/journal/month_calendar.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/row_list.h"
#include "widgets/search_field.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int typingPause = 150;  // ms

}  // namespace

JournalList::JournalList(Session& session, JournalPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_session(session), m_presenter(presenter) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(session.theme().px(8));
    makeSearch(column);
    makeCalendar(column);
    makeList(column);
    connect(&presenter, &JournalPresenter::monthRead, this, [this] {
        m_calendar->grid().setToday(m_presenter.today());
        m_calendar->setMonth(m_presenter.month(), m_presenter.counts());
        showHead();
    });
    connect(&presenter, &JournalPresenter::listRead, this, &JournalList::showList);
    connect(&presenter, &JournalPresenter::entryRead, this, &JournalList::showChosen);
    connect(&presenter, &JournalPresenter::restingRead, this, [this] { m_resting->setVisible(!m_presenter.resting().empty()); });
    m_calendar->grid().setToday(presenter.today());
    m_calendar->grid().setDay(presenter.today());
    m_calendar->setMonth(presenter.month());
    showHead();
}

// The lines of the list reach out at both sides, so that their text stands in line with everything else.
QHBoxLayout* JournalList::inset(QWidget* widget) const {
    auto* const row = new QHBoxLayout;
    const int edge = m_session.theme().px(bleed);
    row->setContentsMargins(edge, 0, edge, 0);
    row->addWidget(widget);
    return row;
}

void JournalList::makeSearch(QVBoxLayout* column) {
    m_search = new SearchField(m_session.theme(), tr("Search words, notes, places"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearable();
    m_search->installEventFilter(this);
    column->addLayout(inset(m_search));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_presenter.search(m_search->text()); });
    auto* const escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &JournalList::clearSearch);
}

void JournalList::makeCalendar(QVBoxLayout* column) {
    m_calendar = new MonthCalendar(m_session.theme(), m_session.locale(),
                                   [&say = m_session.say()](int count) { return plural(say, "{1} entry", "{1} entries", count); });
    column->addLayout(inset(m_calendar));
    connect(m_calendar, &MonthCalendar::monthWanted, this, [this](const Month& month) {
        m_calendar->setMonth(month);
        m_presenter.showMonth(month);
    });
    connect(&m_calendar->grid(), &DayGrid::dayChosen, this, [this](const QDate& day) {
        m_calendar->setMonth(Month(day));
        m_presenter.chooseDay(day);
    });
}

void JournalList::makeList(QVBoxLayout* column) {
    const Theme& theme = m_session.theme();
    auto* const headRow = new QWidget;
    auto* const head = new FlowLayout(headRow);  // one under the other where the words are long
    head->addWidget(m_title = new Text(theme, Type::Section));
    m_title->setWordWrap(false);
    m_title->setMinimumHeight(theme.px(40));
    m_title->setObjectName(QStringLiteral("listTitle"));
    m_toggle = new Button(theme, Button::Kind::Quiet, tr("All entries"));
    m_toggle->setObjectName(QStringLiteral("allEntries"));
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_presenter.show(m_presenter.shows() == JournalPresenter::Shows::All ? JournalPresenter::Shows::Month
                                                                             : JournalPresenter::Shows::All);
        showHead();
    });
    head->addWidget(m_toggle);
    head->setContentsMargins(theme.px(bleed), 0, theme.px(bleed), 0);
    column->addWidget(headRow);
    m_nothing = new Text(theme, Type::Body, {}, Tone::Soft);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->hide();
    column->addLayout(inset(m_nothing));
    m_view = makeRowList("entries", tr("Entries"), m_presenter.list());
    m_view->setItemDelegate(new EntryDelegate(theme, m_view));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const auto id = m_presenter.list().idAt(now);
        if (id && !m_following) m_presenter.choose(*id);
    });
    column->addWidget(m_view, 1);
    m_more = new Button(theme, Button::Kind::Quiet, tr("Show more"));
    m_more->setObjectName(QStringLiteral("showMore"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, &m_presenter, &JournalPresenter::showMore);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    m_resting = new Button(theme, Button::Kind::Soft, tr("Resting entries"));
    m_resting->setIconName(QStringLiteral("bin"));
    m_resting->setObjectName(QStringLiteral("restingEntries"));
    m_resting->hide();
    connect(m_resting, &QPushButton::clicked, this, &JournalList::restingWanted);
    QHBoxLayout* const foot = inset(m_resting);
    foot->addStretch(1);
    column->addLayout(foot);
}

void JournalList::setRoom(Room room) { m_calendar->grid().setWeeks(room == Room::Narrow ? DayGrid::Weeks::One : DayGrid::Weeks::All); }

void JournalList::takeKeyboard() { m_view->setFocus(Qt::OtherFocusReason); }

void JournalList::clearSearch() {
    if (m_search->text().isEmpty()) return;
    m_search->clear();
    m_typing.stop();
    m_presenter.search({});
    m_search->setFocus();
}

// From the field down to what was found.
bool JournalList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    if (m_typing.isActive()) {
        m_typing.stop();
        m_presenter.search(m_search->text());
    }
    if (key == Qt::Key_Down) m_view->setFocus(Qt::TabFocusReason);
    return true;
}

void JournalList::showHead() {
    const auto shows = m_presenter.shows();
    m_calendar->setVisible(shows != JournalPresenter::Shows::Found);
    m_toggle->setVisible(shows != JournalPresenter::Shows::Found);
    const QString month = m_session.locale().standaloneMonthName(m_presenter.month().first().month());
    if (shows == JournalPresenter::Shows::All) {
        m_title->setText(tr("All entries"));
        m_toggle->setText(fill(tr("Only {1}", "a month"), {month}));
    } else if (shows == JournalPresenter::Shows::Month) {
        m_title->setText(month);
        m_toggle->setText(tr("All entries"));
    } else {
        const int count = m_presenter.list().rowCount();
        const QString found = plural(m_session.say(), "{1} entry", "{1} entries", count);
        m_title->setText(m_presenter.list().hasMore() ? fill(tr("The latest {1}", "so many entries"), {found}) : found);
    }
}

void JournalList::showList() {
    showHead();
    const bool found = m_presenter.shows() == JournalPresenter::Shows::Found, none = m_presenter.list().rowCount() == 0;
    m_nothing->setText(found ? tr("Nothing in the journal matches that.") : tr("Nothing was put down here."));
    m_nothing->setVisible(none);
    m_title->setVisible(!(found && none));
    m_more->setVisible(found && m_presenter.list().hasMore());
    showChosen();
}

void JournalList::showChosen() {
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_presenter.chosen() ? m_presenter.list().indexOf(*m_presenter.chosen()) : QModelIndex();
    if (index.isValid() && m_view->currentIndex() != index) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else if (!index.isValid()) {
        m_view->clearSelection();
    }
    // A person who walks through the days is not pulled back by an entry that comes in late.
    DayGrid& grid = m_calendar->grid();
    if (m_presenter.entry() && !grid.hasFocus()) grid.setDay(livedDay(journal::atOf(m_presenter.entry()->entry)));
}

}  // namespace felt::desktop
