#include "pages/learn/learn_page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/learn/answer_area.h"
#include "pages/learn/rating_row.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/spoken.h"

namespace felt::desktop {
namespace {

constexpr int columnWidth = 880;
constexpr int fewMore = 4;

QString iconOf(lexicon::Kind kind) {
    switch (kind) {
        case lexicon::Kind::Sensation: return QStringLiteral("mark-sensation");
        case lexicon::Kind::Feeling: return QStringLiteral("mark-feeling");
        case lexicon::Kind::Need: return QStringLiteral("mark-need");
    }
    return {};
}

Colour colourOf(lexicon::Kind kind) {
    switch (kind) {
        case lexicon::Kind::Sensation: return Colour::Sensation;
        case lexicon::Kind::Feeling: return Colour::Feeling;
        case lexicon::Kind::Need: return Colour::Need;
    }
    return Colour::Ink;
}

}  // namespace

LearnPage::LearnPage(Session& session, Navigator& go, int more, RoomName from, QWidget* parent)
    : Page(parent), m_session(session), m_go(go), m_from(from), m_presenter(session, more) {
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader(*column);
    const Scroll scroll = makeScroll(theme.px(16));
    scroll.area->setObjectName(QStringLiteral("learnScroll"));
    scroll.column->addWidget(m_trouble = new Banner(theme, {}, {}));
    m_trouble->hide();
    auto* const across = new QHBoxLayout;
    auto* const centre = new QWidget;
    centre->setMaximumWidth(theme.px(columnWidth));
    m_body = new QVBoxLayout(centre);
    m_body->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(centre, 1000);
    across->addStretch(1);
    scroll.column->addLayout(across);
    scroll.column->addStretch(1);
    column->addWidget(scroll.area, 1);
    makeFooter(*column);
    connect(&m_presenter, &LearnPresenter::changed, this, &LearnPage::refresh);
    connect(&m_presenter, &LearnPresenter::failed, this, [this](const Error& error) {
        m_trouble->setTexts(tr("The last answer is not kept yet."), m_session.describe(error));
        m_trouble->show();
    });
}

void LearnPage::makeHeader(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    m_header = new QWidget;
    auto* const row = new QHBoxLayout(m_header);
    row->setContentsMargins(theme.px(24), 0, theme.px(24), 0);
    row->addWidget(new Text(theme, Type::Caption, tr("A few words"), Tone::Soft), 1);
    row->addWidget(m_title = new Text(theme, Type::Caption), 2);
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_title->setAlignment(Qt::AlignCenter);
    m_hide = new Button(theme, Button::Kind::Soft, tr("Hide now"));
    m_hide->setObjectName(QStringLiteral("hideNow"));
    m_hide->setIconName(QStringLiteral("hide"));
    m_hide->setToolTip(tr("Ctrl H", "key"));
    connect(m_hide, &QPushButton::clicked, this, [this] { m_go.hideNow(); });
    row->addWidget(m_hide, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    column.addWidget(m_header);
}

void LearnPage::makeFooter(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    m_footer = makeFrame("footer");
    m_groups = new QBoxLayout(QBoxLayout::LeftToRight, m_footer);
    auto* const out = new QHBoxLayout;
    auto* const on = new QHBoxLayout;
    for (QHBoxLayout* const group : {out, on}) group->setSpacing(theme.px(12));
    const auto add = [&](QHBoxLayout* row, Button::Kind kind, const char* name, const QString& text, auto act) {
        auto* const button = new Button(theme, kind, text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_enough = add(out, Button::Kind::Enough, "enough", tr("Enough for now"), [this] { leaveSitting(); });
    m_enough->setIconName(QStringLiteral("rest"));
    m_enough->setKeyHint(tr("Esc", "key"));
    m_takeBack = add(out, Button::Kind::Quiet, "takeBack", tr("Take back the last answer"), [this] { m_presenter.takeBack(); });
    m_takeBack->setIconName(QStringLiteral("undo"));
    out->addStretch(1);
    on->addStretch(1);
    m_rest = add(on, Button::Kind::Quiet, "restWord", tr("Rest this word"), [this] { m_presenter.restWord(); });
    m_know = add(on, Button::Kind::Secondary, "knowWord", tr("I know it"), [this] { m_presenter.knowWord(); });
    m_groups->addLayout(out);
    m_groups->addLayout(on);
    column.addWidget(m_footer);
    auto* const undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, &m_presenter, &LearnPresenter::takeBack);
}

void LearnPage::enter() {
    refresh();
    m_presenter.begin();
}

void LearnPage::leaveSitting() { m_go.openRoom(m_from); }

void LearnPage::refresh() {
    m_trouble->hide();
    if (m_inside != nullptr) {  // later: it may be one of its own buttons that was pressed
        m_body->removeWidget(m_inside);
        m_inside->hide();
        m_inside->deleteLater();
        m_inside->setObjectName({});
        for (QWidget* const each : m_inside->findChildren<QWidget*>()) each->setObjectName({});
    }
    m_inside = new QWidget;
    auto* const column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_session.theme().px(16));
    m_body->addWidget(m_inside);
    using Phase = LearnPresenter::Phase;
    const Phase phase = m_presenter.phase();
    const bool card = phase == Phase::Asked || phase == Phase::Answered;
    m_title->setText(card ? m_presenter.title() : QString());
    m_takeBack->setVisible(m_presenter.canTakeBack());
    m_rest->setVisible(card);
    m_know->setVisible(card);
    m_footer->setVisible(phase != Phase::Over);
    arrangeFooter();
    if (phase == Phase::Waiting) return m_enough->setFocus();
    if (phase == Phase::Over) return showEnd(*column);
    showCard(*column);
    auto* const answers = new AnswerArea(m_presenter);
    column->addWidget(answers);
    m_inside->show();
    if (phase == Phase::Asked) {
        findChild<QScrollArea*>(QStringLiteral("learnScroll"))->verticalScrollBar()->setValue(0);
        return answers->takeKeyboard();
    }
    showAnswer(*column);
}

void LearnPage::showCard(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    const LanguageTag& language = m_presenter.face().card.language;
    const lexicon::Kind kind = m_presenter.face().card.conceptId.kind();
    auto* const row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(new IconLabel(theme, iconOf(kind), colourOf(kind), 16));
    auto* const question = new Text(theme, Type::Caption, m_presenter.question(), Tone::Soft);
    question->setObjectName(QStringLiteral("question"));
    row->addWidget(question, 1);
    column.addLayout(row);
    const bool ownWords = m_presenter.face().scene || m_presenter.face().card.kind == trainer::CardKind::WordWord;
    Text* const shown =
        ownWords ? new Text(theme, Type::Question, m_presenter.shown()) : spoken(theme, Type::Question, m_presenter.shown(), language);
    shown->setObjectName(QStringLiteral("shown"));
    column.addWidget(shown);
    const QString reading = toQt(m_presenter.face().shownReading);
    if (!reading.isEmpty()) column.addWidget(spoken(theme, Type::Caption, reading, language, Tone::Soft));
    if (!m_presenter.caption().isEmpty()) column.addWidget(new Text(theme, Type::Caption, m_presenter.caption(), Tone::Soft));
}

// Letters of the word that were not typed stand out.
QString LearnPage::difference() const {
    QString text;
    for (const trainer::Stretch& each : m_presenter.typed()->difference) {
        const QString part = toQt(each.text).toHtmlEscaped();
        text += each.shared ? part : QStringLiteral("<u><b>") + part + QStringLiteral("</b></u>");
    }
    return text;
}

void LearnPage::showAnswer(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    const LanguageTag& language = m_presenter.face().card.language;
    const lexicon::Word& word = m_presenter.word();
    QFrame* const hint = makeFrame("hint");
    auto* const inside = new QVBoxLayout(hint);
    inside->setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14));
    inside->setSpacing(theme.px(6));
    if (!m_presenter.said().isEmpty()) {
        auto* const said = new Text(theme, Type::Body, m_presenter.said());
        said->setObjectName(QStringLiteral("said"));
        said->setBold(true);
        inside->addWidget(said);
    }
    if (m_presenter.typed() && !m_presenter.typed()->difference.empty()) {
        Text* const letters = spoken(theme, Type::Lead, difference(), language);
        letters->setTextFormat(Qt::RichText);
        letters->setAccessibleName(toQt(m_presenter.typed()->meant));
        inside->addWidget(letters);
    }
    if (!m_presenter.whole().isEmpty()) {
        const bool own = m_presenter.face().scene.has_value();
        inside->addWidget(own ? new Text(theme, Type::Body, m_presenter.whole())
                              : spoken(theme, Type::Body, m_presenter.whole(), language));
    }
    // Where the options were shown, each stands there with its meaning.
    const bool told = m_presenter.chosen() && m_presenter.optionMeaning(m_presenter.face().right);
    QString meaning = toQt(word.lemma);
    if (!word.reading.empty()) meaning = fill(tr("{1} ({2})", "a word and how it is read"), {meaning, toQt(word.reading)});
    if (!word.definition.empty()) meaning = fill(tr("{1}: {2}", "word and meaning"), {meaning, toQt(word.definition)});
    if (!told) {
        Text* const answer = spoken(theme, Type::Body, meaning, language);
        answer->setObjectName(QStringLiteral("answer"));
        inside->addWidget(answer);
    }
    if (!m_presenter.places().isEmpty()) inside->addWidget(new Text(theme, Type::Body, m_presenter.places(), Tone::Soft));
    column.addWidget(hint);
    auto* const ratings = new RatingRow(m_presenter);
    column.addWidget(ratings);
    const bool missed = (m_presenter.chosen() || m_presenter.typed()) && !m_presenter.isRight();
    // Once it has its place.
    QTimer::singleShot(0, ratings, [this, ratings] {
        findChild<QScrollArea*>(QStringLiteral("learnScroll"))->ensureWidgetVisible(ratings, 0, m_session.theme().px(16));
    });
    ratings->takeKeyboard(missed ? trainer::Rating::Again : trainer::Rating::Good, m_presenter.said());
}

void LearnPage::showEnd(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    column.addSpacing(theme.px(80));
    const auto add = [&](Type type, const QString& text, Tone tone = Tone::Ink) {
        auto* const words = new Text(theme, type, text, tone);
        words->setAlignment(Qt::AlignHCenter);
        column.addWidget(words);
    };
    if (m_presenter.hadCards())
        add(Type::Sentence, tr("That is enough for today."));
    else
        add(Type::Sentence, tr("No words today."));
    add(Type::Body, m_presenter.hadCards() ? tr("The words come back by themselves, when it is time.") : tr("They come when it is time."),
        Tone::Soft);
    column.addSpacing(theme.px(16));
    auto* const done = new Button(theme, Button::Kind::Secondary, tr("Leave"));
    done->setObjectName(QStringLiteral("learnDone"));
    done->setKeyHint(tr("Esc", "key"));
    connect(done, &QPushButton::clicked, this, [this] { leaveSitting(); });
    column.addWidget(done, 0, Qt::AlignHCenter);
    auto* const more = new Button(theme, Button::Kind::Quiet, tr("A few more"));
    more->setObjectName(QStringLiteral("learnMore"));
    connect(more, &QPushButton::clicked, this, [this] { m_go.learn(fewMore); });
    column.addWidget(more, 0, Qt::AlignHCenter);
    if (m_presenter.canTakeBack()) {
        auto* const back = new Button(theme, Button::Kind::Quiet, tr("Take back the last answer"));
        back->setObjectName(QStringLiteral("takeBackAtEnd"));
        connect(back, &QPushButton::clicked, &m_presenter, &LearnPresenter::takeBack);
        column.addWidget(back, 0, Qt::AlignHCenter);
    }
    m_inside->show();
    done->setFocus(Qt::OtherFocusReason);
}

void LearnPage::keyPressEvent(QKeyEvent* event) {
    using Phase = LearnPresenter::Phase;
    if (event->key() == Qt::Key_Escape) return leaveSitting();
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && digit >= 0 && digit < 4) {
        if (m_presenter.phase() == Phase::Answered) return m_presenter.rate(trainer::ratings[std::size_t(digit)]);
        if (m_presenter.phase() == Phase::Asked && m_presenter.hasOptions() && !m_presenter.isTyped())
            return m_presenter.choose(std::size_t(digit));
    }
    Page::keyPressEvent(event);
}

void LearnPage::arrangeFooter() {
    const Theme& theme = m_session.theme();
    const bool narrow = width() < theme.px(1000);
    int needed = 2 * theme.px(24);
    for (const Button* const button : {m_enough, m_takeBack, m_rest, m_know})
        if (button->isVisibleTo(m_footer)) needed += button->sizeHint().width() + theme.px(12);
    const bool stacked = needed > width();
    m_groups->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    const int edge = theme.px(narrow ? 16 : 24), above = theme.px(stacked ? 6 : 0);
    m_groups->setContentsMargins(edge, above, edge, above);
    m_footer->setMinimumHeight(stacked ? 0 : theme.px(narrow ? 64 : 76));
}

void LearnPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const Theme& theme = m_session.theme();
    const bool narrow = width() < theme.px(1000);
    m_header->setMinimumHeight(theme.px(narrow ? 56 : 72));
    m_hide->setKeyHint(narrow ? QString() : tr("Ctrl H", "key"));
    const int edge = theme.px(narrow ? 20 : 40);
    findChild<QWidget*>(QStringLiteral("scrolled"))->layout()->setContentsMargins(edge, theme.px(narrow ? 8 : 36), edge, theme.px(20));
    arrangeFooter();
}

}  // namespace felt::desktop
