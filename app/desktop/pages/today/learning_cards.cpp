#include "pages/today/learning_cards.h"

#include <QBoxLayout>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/text.h"
#include "widgets/word_chip.h"

namespace felt::desktop {
namespace {

constexpr int wordsShown = 3;
constexpr int secondsACard = 38;  // of one's own pace there is nothing to know yet

}  // namespace

LearningCards::LearningCards(Session& session, Navigator& go, TodayPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_session(session), m_go(go), m_presenter(presenter) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(session.theme().px(24));
    column->addWidget(m_noticed = makeNoticed());
    column->addWidget(m_few = makeFew());
    connect(&session, &Session::studyRead, this, &LearningCards::refresh);
    hide();
}

QFrame* LearningCards::makeNoticed() {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.frame->setObjectName(QStringLiteral("noticedCard"));
    card.column->addWidget(new Text(theme, Type::Caption, tr("A word you are learning"), Tone::Soft));
    card.column->addWidget(m_noticedWord = new Text(theme, Type::Question));
    card.column->addWidget(m_noticedMeaning = new Text(theme, Type::Body, {}, Tone::Soft));
    auto* const answers = new QWidget;
    auto* const row = new FlowLayout(answers, theme.px(10));
    const auto add = [&](Button::Kind kind, const char* name, const QString& text, auto act) {
        auto* const button = new Button(theme, kind, text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(Button::Kind::Secondary, "noticedYes", tr("Show where"), [this] { answer(TodayPresenter::Felt::Yes); });
    add(Button::Kind::Secondary, "noticedNo", tr("Not that I notice"), [this] { answer(TodayPresenter::Felt::No); });
    add(Button::Kind::Quiet, "noticedNotNow", tr("Not now"), [this] {
        m_presenter.notNow();
        refresh();
    });
    card.column->addSpacing(theme.px(4));
    card.column->addWidget(answers);
    return card.frame;
}

QFrame* LearningCards::makeFew() {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.frame->setObjectName(QStringLiteral("fewWords"));
    auto* const title = new Text(theme, Type::Body, tr("A few words, if you like"));
    title->setBold(true);
    card.column->addWidget(title);
    card.column->addWidget(m_fewText = new Text(theme, Type::Body, {}, Tone::Soft));
    m_chips = new QWidget;
    m_chipRow = new FlowLayout(m_chips, theme.px(8));
    card.column->addWidget(m_chips);
    card.column->addSpacing(theme.px(4));
    auto* const look = new Button(theme, Button::Kind::Secondary, tr("Look at them"));
    look->setObjectName(QStringLiteral("lookAtWords"));
    connect(look, &QPushButton::clicked, this, [this] { m_go.learn(0); });
    card.column->addWidget(look, 0, Qt::AlignLeading);
    return card.frame;
}

void LearningCards::refresh() {
    m_asked = m_presenter.wordToNotice();
    showNoticed();
    showFew();
    setVisible(!m_noticed->isHidden() || !m_few->isHidden());
    emit changed();
}

void LearningCards::showNoticed() {
    m_noticed->setVisible(m_asked.has_value());
    if (!m_asked) return;
    const lexicon::Word* const word = m_session.study()->content().lexicon.word(m_asked->conceptId, m_asked->language);
    m_noticedWord->setText(fill(tr("{1}: is it anywhere in you now?", "a word"), {toQt(word->lemma)}));
    m_noticedMeaning->setText(toQt(word->definition));
}

void LearningCards::showFew() {
    const auto& study = m_session.study();
    const int count = study ? int(study->day().offers.size()) : 0;
    m_few->setVisible(count > 0);
    if (count == 0) return;
    const int minutes = std::max(1, (count * secondsACard + 30) / 60);
    const QString time = plural(m_session.say(), "about one minute", "about {1} minutes", minutes);
    m_fewText->setText(
        fill(tr("{1}, {2}. Stop anywhere.", "how many words, how long"), {plural(m_session.say(), "{1} word", "{1} words", count), time}));
    while (QLayoutItem* const item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& offers = study->day().offers;
    for (int i = 0; i < count && i < wordsShown; ++i) {
        const trainer::Card& card = offers[std::size_t(i)].card;
        const lexicon::Word* const word = study->content().lexicon.word(card.conceptId, card.language);
        m_chipRow->addWidget(new WordChip(m_session.theme(), card.conceptId.kind(), toQt(word->lemma), WordChip::Size::Small));
    }
    m_chips->updateGeometry();
}

// A yes leads to where it is.
void LearningCards::answer(TodayPresenter::Felt felt) {
    if (!m_asked) return;
    const trainer::Card card = *m_asked;
    m_presenter.noticed(card, felt);
    if (felt == TodayPresenter::Felt::Yes) m_go.beginCheckInWith(card.conceptId);
}

}  // namespace felt::desktop
