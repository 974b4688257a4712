#include "pages/today/today_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "bridge/dates.h"
#include "bridge/language_name.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/today/learning_cards.h"
#include "widgets/banner.h"
#include "widgets/body_map.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/link_row.h"
#include "widgets/scroll.h"
#include "widgets/text.h"

namespace felt::desktop {

TodayPage::TodayPage(Session& session, Navigator& go, QWidget* parent)
    : Page(parent), m_session(session), m_go(go), m_content(session.content()), m_presenter(session) {
    setObjectName(QStringLiteral("ground"));
    const Theme& theme = session.theme();
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(theme.px(20));
    outer->addWidget(scroll.area);
    auto* const column = scroll.column;
    column->addWidget(m_day = new Text(theme, Type::Caption, {}, Tone::Soft));
    column->addSpacing(-theme.px(14));
    column->addWidget(new Text(theme, Type::PageTitle, tr("What do you notice, just now?")));
    column->addWidget(m_trouble = new Banner(theme, {}, {}));
    m_trouble->hide();
    column->addWidget(m_interrupted = makeInterrupted());
    column->addWidget(m_undo = new UndoBar(theme));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* const left = new QVBoxLayout;
    auto* const right = new QVBoxLayout;
    for (QVBoxLayout* const each : {left, right}) each->setSpacing(theme.px(24));
    left->addWidget(makeCheckIn());
    left->addWidget(m_last = makeLast());
    left->addStretch(1);
    right->addWidget(m_learning = new LearningCards(session, go, m_presenter));
    right->addWidget(m_questionCard = makeQuestion());
    right->addWidget(m_wordCard = makeWord());
    right->addStretch(1);
    m_columns->addLayout(left, 7);
    m_columns->addLayout(right, 5);
    column->addLayout(m_columns);
    column->addStretch(1);
    connect(&m_presenter, &TodayPresenter::changed, this, &TodayPage::refresh);
    connect(&m_presenter, &TodayPresenter::failed, this, [this](const Error& error) {
        m_trouble->setTexts(tr("The journal could not be read."), m_session.describe(error));
        m_trouble->show();
    });
    connect(&session.store(), &Store::changed, &m_presenter, &TodayPresenter::read);
    connect(m_learning, &LearningCards::changed, this, &TodayPage::refresh);
}

QFrame* TodayPage::makeCheckIn() {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    auto* const row = new QHBoxLayout;
    row->setSpacing(theme.px(24));
    auto* const words = new QVBoxLayout;
    words->setSpacing(theme.px(8));
    words->addWidget(new Text(theme, Type::Lead, tr("Where is it, what is it like, how strong. A feeling and a need may follow, or not.")));
    auto* const act = new QHBoxLayout;
    act->setSpacing(theme.px(12));
    act->addWidget(m_checkIn = new Button(theme, Button::Kind::Primary, tr("Check in")));
    m_checkIn->setObjectName(QStringLiteral("checkIn"));
    m_checkIn->setBig(true);
    act->addWidget(new Text(theme, Type::Caption, tr("about a minute"), Tone::Soft), 1);
    connect(m_checkIn, &QPushButton::clicked, this, [this] { m_go.beginCheckIn(checkin::Form::Full); });
    words->addSpacing(theme.px(4));
    words->addLayout(act);
    words->addSpacing(theme.px(16));
    auto* const brief = new LinkRow(theme, tr("Brief"), tr("One place, one word, one number"));
    brief->setObjectName(QStringLiteral("brief"));
    connect(brief, &QAbstractButton::clicked, this, [this] { m_go.beginCheckIn(checkin::Form::Brief); });
    words->addWidget(brief);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_figure = new BodyMap(theme, m_content->figure, body::View::Front, BodyMap::Mode::Show));
    m_figure->setFixedSize(theme.px(150), theme.px(372));
    card.column->addLayout(row);
    return card.frame;
}

QFrame* TodayPage::makeInterrupted() {
    const Theme& theme = m_session.theme();
    QFrame* const frame = makeFrame("hint");
    auto* const column = new QVBoxLayout(frame);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(8));
    column->setSpacing(theme.px(2));
    column->addWidget(m_interruptedText = new Text(theme, Type::Lead));
    auto* const acts = new QHBoxLayout;
    acts->setSpacing(theme.px(20));
    const auto add = [&](const char* name, const QString& text, auto act) {
        auto* const button = new Button(theme, Button::Kind::Quiet, text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        acts->addWidget(button);
    };
    add("resume", tr("Go on with it"), [this] { m_go.resumeCheckIn(); });
    add("keepDraft", tr("Keep it as it is"), [this] { m_presenter.keepInterrupted(); });
    add("dropDraft", tr("Let it go"), [this] {
        m_presenter.dropInterrupted();
        m_undo->offer(tr("The interrupted check-in is gone."), tr("Bring it back"), [this] { m_presenter.undoDrop(); });
    });
    acts->addStretch(1);
    column->addLayout(acts);
    frame->hide();
    return frame;
}

QFrame* TodayPage::makeLast() {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    auto* const row = new QHBoxLayout;
    row->setSpacing(theme.px(24));
    for (const body::View view : body::allViews) {
        auto* const map = new BodyMap(theme, m_content->figure, view, BodyMap::Mode::Show);
        map->setPlaceName([this](const body::PlaceId& place) { return toQt(m_content->placeName(place)); });
        map->setFixedSize(theme.px(62), theme.px(150));
        row->addWidget(map, 0, Qt::AlignTop);
        (view == body::View::Front ? m_lastFront : m_lastBack) = map;
    }
    auto* const words = new QVBoxLayout;
    words->setSpacing(theme.px(6));
    words->addWidget(m_lastWhen = new Text(theme, Type::Caption, {}, Tone::Soft));
    words->addWidget(m_lastSentence = new Text(theme, Type::Lead));
    m_lastSentence->setObjectName(QStringLiteral("lastSentence"));
    auto* const read = new Button(theme, Button::Kind::Quiet, tr("Read it"));
    read->setObjectName(QStringLiteral("readLast"));
    connect(read, &QPushButton::clicked, this, [this] {
        if (m_presenter.last() && m_presenter.last()->id) m_go.openEntry(*m_presenter.last()->id);
    });
    words->addWidget(read, 0, Qt::AlignLeading);
    words->addStretch(1);
    row->addLayout(words, 1);
    card.column->addLayout(row);
    card.frame->hide();
    return card.frame;
}

QFrame* TodayPage::makeQuestion() {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.column->addWidget(new Text(theme, Type::Caption, tr("A question for today"), Tone::Soft));
    card.column->addWidget(m_question = new Text(theme, Type::Question));
    card.column->addWidget(new Text(theme, Type::Body, tr("It can open a check-in, or just go with you for a while."), Tone::Soft));
    return card.frame;
}

QFrame* TodayPage::makeWord() {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.column->addWidget(m_wordCaption = new Text(theme, Type::Caption, {}, Tone::Soft));
    card.column->addWidget(m_word = new Text(theme, Type::Question));
    card.column->addWidget(m_wordMeaning = new Text(theme, Type::Body));
    card.column->addWidget(m_wordExample = new Text(theme, Type::Chip, {}, Tone::Soft));
    auto* const open = new Button(theme, Button::Kind::Quiet, tr("Open the word"));
    open->setObjectName(QStringLiteral("openWord"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (const auto word = m_presenter.word()) m_go.openWord(word->id);
    });
    card.column->addWidget(open, 0, Qt::AlignLeading);
    return card.frame;
}

void TodayPage::enter() {
    m_presenter.read();
    m_learning->refresh();
    m_session.wantStudy();
    m_checkIn->setFocus();
}

void TodayPage::refresh() {
    const Moment now = m_session.now();
    m_day->setText(whole(now, m_session.locale()));
    m_interrupted->setVisible(m_presenter.interrupted().has_value());
    m_interruptedText->setText(fill(tr("A check-in from {1} was interrupted. All of it is still here."), {m_presenter.interruptedWhen()}));
    const auto& last = m_presenter.last();
    m_last->setVisible(last.has_value());
    if (last) {
        m_lastWhen->setText(m_presenter.lastWhen());
        m_lastSentence->setText(m_presenter.lastSummary());
        const bool back =
            std::any_of(last->marks.begin(), last->marks.end(), [](const checkin::Mark& mark) { return mark.view == body::View::Back; });
        const bool front =
            std::any_of(last->marks.begin(), last->marks.end(), [](const checkin::Mark& mark) { return mark.view == body::View::Front; });
        m_lastFront->setMarks(last->marks);
        m_lastBack->setMarks(last->marks);
        m_lastBack->setVisible(back);
        m_lastFront->setVisible(front || !back);
    }
    m_question->setText(m_presenter.question());
    // One question at a time.
    m_questionCard->setVisible(!m_question->text().isEmpty() && !m_learning->asks());
    const auto word = m_presenter.word();
    m_wordCard->setVisible(word.has_value());
    if (word) {
        m_wordCaption->setText(word->language.isEmpty() ? tr("Today’s word")
                                                        : fill(tr("Today’s word, from another language: {1}"),
                                                               {languageName(*LanguageTag::make(fromQt(word->language)))}));
        m_word->setText(word->lemma);
        m_wordMeaning->setText(word->meaning);
        m_wordExample->setText(word->example.isEmpty() ? QString() : fill(tr("“{1}”", "a quotation"), {word->example}));
        m_wordExample->setVisible(!word->example.isEmpty());
    }
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const Theme& theme = m_session.theme();
    const bool narrow = window()->width() < theme.px(1000);
    const int edge = theme.px(narrow ? 24 : 40);
    findChild<QWidget*>(QStringLiteral("scrolled"))->layout()->setContentsMargins(edge, theme.px(narrow ? 16 : 30), edge, theme.px(24));
    m_columns->setSpacing(theme.px(narrow ? 16 : 24));
    m_figure->setVisible(!narrow);
    m_columns->setDirection(width() < theme.px(620) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace felt::desktop
