#include "pages/words/word_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/words/learning_row.h"
#include "widgets/body_pair.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/spoken.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int figureHeight = 210, widestNeighbour = 172;

}  // namespace

WordView::WordView(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(session.theme().px(16));
    scroll.area->setObjectName(QStringLiteral("wordScroll"));
    m_column = scroll.column;
    outer->addWidget(scroll.area);
}

void WordView::setWide(bool wide) {
    if (m_wide == wide) return;
    m_wide = wide;
    if (m_detail) show(WordDetail(*m_detail));
}

void WordView::show(const WordDetail& detail) {
    const bool same = m_detail && m_detail->id == detail.id;
    m_detail = detail;
    if (m_inside != nullptr) {  // later: it may be one of its own words that was gone to
        m_column->removeWidget(m_inside);
        m_inside->hide();  // else the layout's postponed show would make a window of it
        m_inside->setParent(nullptr);
        m_inside->deleteLater();
    }
    m_use = nullptr;
    m_learning = nullptr;
    m_seeUse = nullptr;
    m_inside = new QWidget;
    auto* const column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_session.theme().px(16));
    column->addWidget(m_learning = new LearningRow(m_session.theme(), detail.about));
    connect(m_learning, &LearningRow::wished, this, &WordView::wished);
    column->addWidget(wordCard(detail));
    if (!detail.near.empty()) column->addWidget(nearCard(detail));
    column->addWidget(kinCard(detail));
    column->addWidget(meaningCard(detail));
    column->addStretch(1);
    m_column->addWidget(m_inside);
    auto* const area = findChild<QScrollArea*>(QStringLiteral("wordScroll"));
    if (!same) area->verticalScrollBar()->setValue(0);
}

QWidget* WordView::side(const WordDetail::Side& side, bool main) {
    const Theme& theme = m_session.theme();
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(new Text(theme, Type::Caption, side.heading, Tone::Soft));
    auto* const lemma = spoken(theme, Type::PageTitle, side.lemma, side.language);
    lemma->setObjectName(main ? QStringLiteral("lemma") : QStringLiteral("otherLemma"));
    column->addWidget(lemma);
    if (!side.reading.isEmpty()) column->addWidget(spoken(theme, Type::Caption, side.reading, side.language, Tone::Soft));
    if (!side.definition.isEmpty()) {
        auto* const meaning = spoken(theme, Type::Body, side.definition, side.language);
        meaning->setObjectName(main ? QStringLiteral("meaning") : QStringLiteral("otherMeaning"));
        column->addWidget(meaning);
    }
    if (!side.example.isEmpty()) {
        auto* const example = spoken(theme, Type::Chip, side.example, side.language, Tone::Soft);
        column->addWidget(example);
    }
    for (const QString& line : side.more) column->addWidget(new Text(theme, Type::Caption, line, Tone::Soft));
    column->addStretch(1);
    return box;
}

QWidget* WordView::wordCard(const WordDetail& detail) {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.frame->setObjectName(QStringLiteral("wordCard"));
    auto* const sides = new QBoxLayout(m_wide && detail.second ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    sides->setSpacing(theme.px(24));
    sides->addWidget(side(detail.first, true), 1);
    if (detail.second) {
        if (m_wide) {
            auto* const rule = new QFrame;
            rule->setProperty("kind", QStringLiteral("rule"));
            rule->setMinimumSize(1, 1);
            rule->setMaximumSize(1, QWIDGETSIZE_MAX);
            rule->setStyleSheet(QStringLiteral("min-height: 0; max-height: 16777215; max-width: 1px;"));
            sides->addWidget(rule);
        } else {
            sides->addWidget(makeRule());
        }
        sides->addWidget(side(*detail.second, false), 1);
    }
    card.column->addLayout(sides);
    if (!detail.note.isEmpty()) {
        QFrame* const hint = makeFrame("hint");
        auto* const row = new QHBoxLayout(hint);
        row->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
        row->setSpacing(theme.px(12));
        row->addWidget(new IconLabel(theme, QStringLiteral("globe"), Colour::Primary), 0, Qt::AlignTop);
        auto* const words = new QVBoxLayout;
        words->setSpacing(theme.px(2));
        auto* const title = new Text(theme, Type::Body, detail.noteTitle);
        title->setBold(true);
        words->addWidget(title);
        auto* const note = new Text(theme, Type::Body, detail.note);
        note->setObjectName(QStringLiteral("note"));
        words->addWidget(note);
        row->addLayout(words, 1);
        card.column->addWidget(hint);
    }
    if (detail.isOwn) {
        auto* const acts = new QHBoxLayout;
        auto* const edit = new Button(theme, Button::Kind::Quiet, tr("Change it"));
        edit->setObjectName(QStringLiteral("editOwn"));
        connect(edit, &QPushButton::clicked, this, [this, id = detail.id] { emit editWanted(id); });
        auto* const remove = new Button(theme, Button::Kind::Soft, tr("Remove"));
        remove->setObjectName(QStringLiteral("removeOwn"));
        remove->setIconName(QStringLiteral("bin"));
        connect(remove, &QPushButton::clicked, this, [this, id = detail.id] { emit removeWanted(id); });
        acts->addWidget(edit);
        acts->addWidget(remove);
        acts->addStretch(1);
        card.column->addLayout(acts);
    }
    return card.frame;
}

Button* WordView::link(const WordLink& word, Type type) {
    auto* const button = new Button(m_session.theme(), Button::Kind::Row, word.text);
    button->setCheckable(false);
    button->setFont(m_session.theme().font(type));
    button->setObjectName(QStringLiteral("word-") + toQt(word.id.text()));
    connect(button, &QPushButton::clicked, this, [this, id = word.id] { emit wordWanted(id); });
    return button;
}

QWidget* WordView::nearCard(const WordDetail& detail) {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.frame->setObjectName(QStringLiteral("nearCard"));
    card.column->addWidget(new Text(theme, Type::Section, tr("Near it, and what sets each apart")));
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const WordDetail::Neighbour& each : detail.near) {
        grid->addWidget(makeRule(), line++, 0, 1, 3);
        Button* const word = link(each.word, Type::Chip);
        if (m_wide) word->setRowText(each.word.text, theme.px(widestNeighbour));
        auto* const apart = each.apart.isEmpty() ? new Text(theme, Type::Body, tr("Close, in a way that is yours to find."), Tone::Soft)
                                                 : spoken(theme, Type::Body, each.apart, detail.first.language);
        auto* const places = new Text(theme, Type::Caption, each.places, Tone::Soft);
        if (m_wide)  // level with the word, which is a button
            for (Text* const text : {apart, places}) text->setContentsMargins(0, theme.px(text == apart ? 6 : 8), 0, 0);
        if (m_wide) {
            grid->addWidget(word, line, 0, Qt::AlignTop);
            grid->addWidget(apart, line, 1, Qt::AlignTop);
            places->setMaximumWidth(theme.px(150));
            places->setMinimumWidth(theme.px(120));
            grid->addWidget(places, line++, 2, Qt::AlignTop);
        } else {
            grid->addWidget(word, line++, 0, 1, 3);
            grid->addWidget(apart, line++, 0, 1, 3);
            grid->addWidget(places, line++, 0, 1, 3);
        }
    }
    card.column->addLayout(grid);
    return card.frame;
}

QWidget* WordView::linkRow(const QString& heading, const std::vector<WordLink>& links, const std::optional<lexicon::ConceptId>& here) {
    const Theme& theme = m_session.theme();
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    column->addWidget(new Text(theme, Type::Caption, heading, Tone::Soft));
    auto* const row = new QWidget;
    auto* const flow = new FlowLayout(row, theme.px(4));
    for (const WordLink& each : links) {
        QWidget* const word = link(each, Type::Chip);
        if (here == each.id) {  // where one stands on the ladder
            word->setEnabled(false);
            word->setAccessibleDescription(tr("this word"));
        }
        flow->addWidget(word);
    }
    column->addWidget(row);
    return box;
}

QWidget* WordView::kinCard(const WordDetail& detail) {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.frame->setObjectName(QStringLiteral("kinCard"));
    auto* const row = new QBoxLayout(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(theme.px(24));
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(theme.px(10));
    if (!detail.judgement.isEmpty()) texts->addWidget(new Text(theme, Type::Body, detail.judgement));
    if (!detail.with.empty()) texts->addWidget(linkRow(detail.judgement.isEmpty() ? tr("Often goes with") : tr("Perhaps"), detail.with));
    if (!detail.ladder.empty()) texts->addWidget(linkRow(tr("From mild to strong"), detail.ladder, detail.id));
    if (detail.opposite) texts->addWidget(linkRow(tr("Opposite"), {*detail.opposite}));
    if (!detail.places.isEmpty())
        texts->addWidget(new Text(theme, Type::Body, fill(tr("Often felt in: {1}. Yours may be elsewhere.", "places"), {detail.places})));
    auto* const use = new QHBoxLayout;
    use->addWidget(m_use = new Text(theme, Type::Caption, {}, Tone::Soft), 1);
    m_use->setObjectName(QStringLiteral("use"));
    m_seeUse = new Button(theme, Button::Kind::Quiet, tr("See the latest"));
    m_seeUse->setObjectName(QStringLiteral("seeUse"));
    m_seeUse->hide();
    connect(m_seeUse, &QPushButton::clicked, this, [this] {
        if (m_latest) emit entryWanted(*m_latest);
    });
    use->addWidget(m_seeUse);
    texts->addLayout(use);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    if (const auto content = m_session.content(); content && !detail.marks.empty()) {
        auto* const pair = new QWidget;
        auto* const figures = new QHBoxLayout(pair);
        figures->setContentsMargins(0, 0, 0, 0);
        figures->setSpacing(theme.px(8));
        for (const body::View view : {body::View::Front, body::View::Back}) {
            auto* const map = new BodyMap(theme, content->figure, view, BodyMap::Mode::Show);
            map->setPlaceName([content](const body::PlaceId& place) { return toQt(content->placeName(place)); });
            map->setMarks(detail.marks);
            map->setFixedHeight(theme.px(figureHeight));
            map->setFixedWidth(theme.px(figureHeight * 2 / 5));
            figures->addWidget(map);
        }
        row->addWidget(pair, 0, Qt::AlignTop | Qt::AlignHCenter);
    }
    card.column->addLayout(row);
    return card.frame;
}

void WordView::setUse(const WordsPresenter::Use& use) {
    if (m_use == nullptr) return;
    m_latest = use.latest;
    m_seeUse->setVisible(use.latest.has_value());
    if (use.entries == 0) return m_use->setText(tr("Not in your journal so far."));
    const QString when = whole(*use.latestAt, m_session.locale());
    const QString count = use.more ? tr("more than 50 times") : plural(m_session.say(), "once", "{1} times", use.entries);
    m_use->setText(fill(tr("In your journal: {1}, the latest {2}.", "how often and when"), {count, when}));
}

void WordView::setLearning(const std::optional<trainer::WordProgress>& progress, const QString& comesBack) {
    if (m_learning != nullptr) m_learning->show(progress, comesBack);
}

QWidget* WordView::meaningCard(const WordDetail& detail) {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.frame->setObjectName(QStringLiteral("meaningCard"));
    card.column->addWidget(new Text(theme, Type::Section, tr("What it means to you")));
    if (detail.isOwn) {
        card.frame->hide();  // its meaning is the person's own already
        return card.frame;
    }
    if (detail.ownMeaning) {
        auto* const own = new Text(theme, Type::Chip, *detail.ownMeaning);
        own->setObjectName(QStringLiteral("ownMeaning"));
        card.column->addWidget(own);
    }
    auto* const write = new Button(theme, Button::Kind::Quiet, detail.ownMeaning ? tr("Change it") : tr("Say it in your own words"));
    write->setObjectName(QStringLiteral("writeMeaning"));
    card.column->addWidget(write, 0, Qt::AlignLeading);
    connect(write, &QPushButton::clicked, this, [this, write, column = card.column, before = detail.ownMeaning.value_or(QString())] {
        write->hide();
        auto* const field = new QPlainTextEdit(before);
        field->setObjectName(QStringLiteral("meaningField"));
        field->setAccessibleName(tr("What it means to you"));
        field->setTabChangesFocus(true);
        field->setProperty("focusRadius", 8);
        field->setFixedHeight(m_session.theme().px(92));
        auto* const keep = new Button(m_session.theme(), Button::Kind::Secondary, tr("Keep it"));
        keep->setObjectName(QStringLiteral("keepMeaning"));
        connect(keep, &QPushButton::clicked, this, [this, field] { emit meaningSaid(field->toPlainText()); });
        column->addWidget(field);
        column->addWidget(keep, 0, Qt::AlignLeading);
        field->setFocus(Qt::OtherFocusReason);
    });
    return card.frame;
}

}  // namespace felt::desktop
