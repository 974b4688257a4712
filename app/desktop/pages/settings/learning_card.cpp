#include "pages/settings/learning_card.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "bridge/dates.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int cardCounts[] = {2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30};
constexpr int latestHour = 12, week = 7, month = 30;

}  // namespace

LearningCard::LearningCard(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_presenter(session) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(session.theme().px(10));
    column->addWidget(new Text(session.theme(), Type::Caption,
                               tr("A few words a day, chosen from what you write. Nothing piles up while you are away."), Tone::Soft));
    addNumbers(*column);
    addRest(*column);
    addPause(*column);
    addFit(*column);
    connect(&m_presenter, &LearningPresenter::changed, this, &LearningCard::show);
    connect(&m_presenter, &LearningPresenter::failed, this, [this](const Error& error) { m_fitSaid->setText(m_session.describe(error)); });
    connect(&m_presenter, &LearningPresenter::fitted, this, &LearningCard::say);
    connect(&m_presenter, &LearningPresenter::fitting, this, [this](int percent) {
        m_fitSaid->setText(fill(tr("Looking through your answers: {1} %"), {m_session.locale().toString(percent)}));
    });
    show();
}

void LearningCard::addNumbers(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    const auto add = [&](const char* name, const QString& text) {
        auto* const row = new QHBoxLayout;
        row->addWidget(new Text(theme, Type::Body, text), 1);
        auto* const choice = new QComboBox;
        choice->setObjectName(QString::fromLatin1(name));
        choice->setAccessibleName(text);
        choice->setProperty("focusRadius", 8);
        choice->setMinimumWidth(theme.px(110));
        row->addWidget(choice);
        column.addLayout(row);
        return choice;
    };
    m_cards = add("cardsADay", tr("Words a day, at most"));
    for (const int count : cardCounts) m_cards->addItem(m_session.locale().toString(count), count);
    m_hour = add("rolloverHour", tr("The hour at which a new day begins"));
    for (int each = 0; each <= latestHour; ++each) m_hour->addItem(hour(QTime(each, 0), m_session.locale()), each);
    connect(m_cards, &QComboBox::activated, this, [this] { m_presenter.setCardsADay(m_cards->currentData().toInt()); });
    connect(m_hour, &QComboBox::activated, this, [this] { m_presenter.setRolloverHour(m_hour->currentData().toInt()); });
}

// A number that came from elsewhere is added, so that nothing is shown that is not so.
void LearningCard::choose(QComboBox& choice, int value, const QString& text) {
    if (choice.findData(value) < 0) choice.addItem(text, value);
    choice.setCurrentIndex(choice.findData(value));
}

void LearningCard::addRest(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    column.addWidget(new Text(theme, Type::Body, tr("Days without words")));
    auto* const days = new QWidget;
    auto* const row = new FlowLayout(days, theme.px(8));
    for (int day = 1; day <= 7; ++day) {
        auto* const button = new Button(theme, Button::Kind::Answer, m_session.locale().standaloneDayName(day, QLocale::ShortFormat));
        button->setObjectName(QStringLiteral("restDay%1").arg(day));
        button->setAccessibleName(m_session.locale().standaloneDayName(day, QLocale::LongFormat));
        connect(button, &QPushButton::clicked, this, [this, day](bool rests) { m_presenter.setRestsOn(day, rests); });
        row->addWidget(button);
        m_days[std::size_t(day - 1)] = button;
    }
    column.addWidget(days);
}

void LearningCard::addPause(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    column.addWidget(m_paused = new Text(theme, Type::Body));
    auto* const acts = new QWidget;
    auto* const row = new FlowLayout(acts, theme.px(12));
    const auto add = [&](const char* name, const QString& text, auto act) {
        auto* const button = new Button(theme, Button::Kind::Secondary, text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_week = add("pauseWeek", tr("Pause for a week"), [this] { m_presenter.pauseFor(week); });
    m_month = add("pauseMonth", tr("Pause for a month"), [this] { m_presenter.pauseFor(month); });
    m_goOn = add("goOn", tr("Go on now"), [this] { m_presenter.goOn(); });
    column.addWidget(acts);
}

void LearningCard::addFit(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    column.addWidget(new Text(theme, Type::Caption,
                              tr("When a word comes back follows from how memory fades for most people. From your own answers it can be "
                                 "fitted to you; Felt does so about once a month."),
                              Tone::Soft));
    auto* const acts = new QHBoxLayout;
    acts->addWidget(m_fit = new Button(theme, Button::Kind::Secondary, tr("Fit it to my answers now")));
    m_fit->setObjectName(QStringLiteral("fitNow"));
    connect(m_fit, &QPushButton::clicked, this, [this] {
        m_fit->setEnabled(false);
        m_stop->show();
        m_presenter.fit();
    });
    acts->addWidget(m_stop = new Button(theme, Button::Kind::Quiet, tr("Stop")));
    m_stop->setObjectName(QStringLiteral("stopFitting"));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, &m_presenter, &LearningPresenter::stopFitting);
    acts->addStretch(1);
    column.addLayout(acts);
    column.addWidget(m_fitSaid = new Text(theme, Type::Caption, {}, Tone::Soft));
    m_fitSaid->setObjectName(QStringLiteral("fitSaid"));
}

void LearningCard::show() {
    choose(*m_cards, m_presenter.cardsADay(), m_session.locale().toString(m_presenter.cardsADay()));
    choose(*m_hour, m_presenter.rolloverHour(), hour(QTime(m_presenter.rolloverHour(), 0), m_session.locale()));
    for (int day = 1; day <= 7; ++day) m_days[std::size_t(day - 1)]->setChecked(m_presenter.restsOn(day));
    const auto until = m_presenter.pausedUntil();
    m_paused->setText(until ? fill(tr("The words rest until {1}."), {longDay(*until, m_session.locale())})
                            : tr("They can rest for longer, too. Nothing is lost."));
    m_week->setVisible(!until);
    m_month->setVisible(!until);
    m_goOn->setVisible(until.has_value());
}

void LearningCard::say(StudyFit::Outcome outcome) {
    m_fit->setEnabled(true);
    m_stop->hide();
    switch (outcome) {
        case StudyFit::Outcome::Kept: return m_fitSaid->setText(tr("It fits you a little better now."));
        case StudyFit::Outcome::AsBefore: return m_fitSaid->setText(tr("It fits as it was. Nothing was changed."));
        case StudyFit::Outcome::TooFew: return m_fitSaid->setText(tr("There are not enough answers yet; it takes some sixty."));
        case StudyFit::Outcome::Stopped: return m_fitSaid->setText(tr("It stays as it was."));
    }
}

}  // namespace felt::desktop
