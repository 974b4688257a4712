#include "pages/journal/journal_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "pages/journal/entry_view.h"
#include "pages/journal/journal_list.h"
#include "pages/journal/resting_view.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int narrowBelow = 1000 - 216, list = 348, narrowList = 260;  // without the sidebar

}  // namespace

JournalPage::JournalPage(Session& session, Navigator& go, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_go(go),
      m_presenter(session),
      m_banner(new Banner(session.theme(), {}, {})),
      m_scenes(new QStackedWidget),
      m_undo(new UndoBar(session.theme())) {
    const Theme& theme = session.theme();
    m_nothing = new QWidget;
    m_empty = makeEmpty();
    m_journal = makeJournal();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(20));
    column->setSpacing(theme.px(16));
    m_banner->setObjectName(QStringLiteral("trouble"));
    m_banner->hide();
    column->addWidget(m_banner);
    for (QWidget* const scene : {m_nothing, m_empty, m_journal}) m_scenes->addWidget(scene);
    column->addWidget(m_scenes, 1);
    column->addWidget(m_undo);
    auto* const close = new Button(theme, Button::Kind::Secondary, tr("Try again"));
    close->setObjectName(QStringLiteral("tryAgain"));
    connect(close, &QPushButton::clicked, this, [this] {
        m_banner->hide();
        m_presenter.readAgain();
    });
    m_banner->addButton(close);

    connect(&m_presenter, &JournalPresenter::failed, this, [this](const Error& error) {
        m_banner->setTexts(m_session.describe(error), tr("What was put down before is kept as it is."));
        m_banner->show();
    });
    connect(&m_presenter, &JournalPresenter::emptinessRead, this, &JournalPage::showScene);
    connect(&m_presenter, &JournalPresenter::entryRead, this, &JournalPage::showEntry);
    connect(&m_presenter, &JournalPresenter::restingRead, this, &JournalPage::showResting);
    connect(&m_presenter, &JournalPresenter::removed, this, &JournalPage::offerUndo);
    connect(m_list, &JournalList::restingWanted, this, [this] {
        m_showsResting = true;
        showScene();
    });
    connect(m_emptyResting, &QPushButton::clicked, m_list, &JournalList::restingWanted);
    connect(m_entry, &EntryView::editWanted, this, [this] {
        if (m_presenter.chosen()) m_go.editEntry(Uuid(*m_presenter.chosen()));
    });
    connect(m_entry, &EntryView::deleteWanted, this, [this] {
        if (m_presenter.chosen()) m_presenter.remove(Uuid(*m_presenter.chosen()));
    });
    connect(m_resting, &RestingView::bringBackWanted, this, [this](const Uuid& id) {
        m_undo->hide();  // what it offers is done, or can no longer be done
        m_showsResting = false;
        m_presenter.bringBack(id);
    });
    connect(m_resting, &RestingView::eraseWanted, this, [this](const Uuid& id) {
        m_undo->hide();
        m_presenter.erase(id);
    });
    connect(m_resting, &RestingView::closed, this, [this] {
        m_showsResting = false;
        showScene();
        m_list->takeKeyboard();
    });
}

QWidget* JournalPage::makeEmpty() {
    const Theme& theme = m_session.theme();
    auto* const empty = new QWidget;
    auto* const column = new QVBoxLayout(empty);
    column->setSpacing(theme.px(12));
    column->addStretch(2);
    const auto add = [&](QWidget* widget) { column->addWidget(widget, 0, Qt::AlignHCenter); };
    const auto centred = [&](Type type, const QString& text, Tone tone) {
        auto* const label = new Text(theme, type, text, tone);
        label->setAlignment(Qt::AlignCenter);
        label->setMinimumWidth(theme.px(320));
        label->setMaximumWidth(theme.px(520));
        add(label);
    };
    add(new IconLabel(theme, QStringLiteral("journal"), Colour::InkSoft, 36));
    centred(Type::Lead, tr("Here your check-ins will lie, day by day, to be read again when you like."), Tone::Ink);
    centred(Type::Caption, tr("One takes about a minute; a few words are enough."), Tone::Soft);
    column->addSpacing(theme.px(8));
    auto* const begin = new Button(theme, Button::Kind::Primary, tr("Check in"));
    begin->setObjectName(QStringLiteral("checkIn"));
    connect(begin, &QPushButton::clicked, this, [this] { m_go.beginCheckIn(checkin::Form::Full); });
    add(begin);
    m_emptyResting = new Button(theme, Button::Kind::Soft, tr("Resting entries"));
    m_emptyResting->setIconName(QStringLiteral("bin"));
    m_emptyResting->setObjectName(QStringLiteral("restingOfEmpty"));
    m_emptyResting->hide();
    add(m_emptyResting);
    column->addStretch(3);
    return empty;
}

QWidget* JournalPage::makeJournal() {
    const Theme& theme = m_session.theme();
    auto* const both = new QWidget;
    auto* const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(28));
    row->addWidget(m_list = new JournalList(m_session, m_presenter));
    m_right = new QStackedWidget;
    m_right->addWidget(m_noEntry = new QWidget);
    m_right->addWidget(m_entry = new EntryView(theme));
    m_right->addWidget(m_resting = new RestingView(theme));
    row->addWidget(m_right, 1);
    return both;
}

void JournalPage::enter() {
    m_presenter.enter();
    if (m_scenes->currentWidget() == m_journal) m_list->takeKeyboard();
}

void JournalPage::leave() { m_presenter.leave(); }

void JournalPage::show(const Uuid& id) {
    m_showsResting = false;
    m_presenter.choose(id);
    showScene();
}

void JournalPage::showScene() {
    if (!m_presenter.isEmpty()) return;
    QWidget* const before = m_scenes->currentWidget();
    m_scenes->setCurrentWidget(*m_presenter.isEmpty() && !m_showsResting ? m_empty : m_journal);
    m_right->setCurrentWidget(m_showsResting        ? static_cast<QWidget*>(m_resting)
                              : m_presenter.entry() ? static_cast<QWidget*>(m_entry)
                                                    : m_noEntry);
    if (before == m_nothing && m_scenes->currentWidget() == m_journal && isVisible()) m_list->takeKeyboard();
}

void JournalPage::showEntry() {
    const auto content = m_session.content();
    if (m_presenter.entry() && content) {
        const journal::Record& record = *m_presenter.entry();
        const auto& entry = std::get<checkin::CheckIn>(record.entry);
        Wording wording{{content->lexicon, content->placeNames, m_session.language(), m_session.wordLanguage()},
                        m_session.say(),
                        m_session.locale(),
                        {}};
        if (entry.prompt)
            if (const checkin::Prompt* const prompt = content->prompts.find(*entry.prompt)) wording.prompt = toQt(prompt->text);
        m_entry->show(inWords(record, wording),
                      {content, entry.marks, [content](const body::PlaceId& place) { return toQt(content->placeName(place)); }});
        if (std::exchange(m_shown, journal::idOf(record.entry)) != journal::idOf(record.entry)) m_showsResting = false;
    } else {
        m_shown.reset();
    }
    showScene();
}

void JournalPage::showResting() {
    std::vector<RestingView::Row> rows;
    for (const JournalPresenter::RestingRow& each : m_presenter.resting())
        rows.push_back({each.entry.id, whole(each.entry.at, m_session.locale()), each.entry.summary,
                        each.daysLeft > 0 ? plural(m_session.say(), "rests for one more day", "rests for {1} more days", each.daysLeft)
                                          : tr("rests for less than a day")});
    m_resting->setRows(rows);
    m_emptyResting->setVisible(!rows.empty());
    if (rows.empty() && m_showsResting) {
        m_showsResting = false;
        showScene();
        m_list->takeKeyboard();
    }
}

void JournalPage::offerUndo(const Uuid& id) {
    m_undo->offer(tr("The entry rests for 30 days."), tr("Bring it back"), [this, id] { m_presenter.bringBack(id); });
}

void JournalPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const Theme& theme = m_session.theme();
    const bool narrow = width() < theme.px(narrowBelow);
    const int edge = theme.px(narrow ? 20 : 32), bleed = theme.px(JournalList::bleed);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(edge - (mirrored ? 0 : bleed), theme.px(narrow ? 20 : 28), edge - (mirrored ? bleed : 0),
                                 theme.px(narrow ? 12 : 20));
    m_journal->layout()->setSpacing(std::max(0, theme.px(narrow ? 16 : 28) - bleed));
    m_list->setFixedWidth(std::min(theme.px(narrow ? narrowList : list), width() * 2 / 5) + 2 * bleed);
    m_list->setRoom(narrow || height() < theme.px(640) ? JournalList::Room::Narrow : JournalList::Room::Wide);
}

}  // namespace felt::desktop
