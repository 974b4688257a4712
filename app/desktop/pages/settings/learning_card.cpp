#include "pages/settings/learning_card.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "bridge/dates.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int mostCards = 50, latestHour = 12, week = 7, month = 30;

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
    const auto add = [&](const char* name, const QString& text, int least, int most) {
        auto* const row = new QHBoxLayout;
        auto* const label = new Text(theme, Type::Body, text);
        row->addWidget(label, 1);
        auto* const number = new QSpinBox;
        number->setObjectName(QString::fromLatin1(name));
        number->setAccessibleName(text);
        number->setRange(least, most);
        number->setKeyboardTracking(false);
        number->setProperty("focusRadius", 8);
        number->setMinimumWidth(theme.px(110));
        row->addWidget(number);
        column.addLayout(row);
        return number;
    };
    m_cards = add("cardsADay", tr("Words a day, at most"), 1, mostCards);
    m_hour = add("rolloverHour", tr("The hour at which a new day begins"), 0, latestHour);
    connect(m_cards, &QSpinBox::valueChanged, &m_presenter, &LearningPresenter::setCardsADay);
    connect(m_hour, &QSpinBox::valueChanged, &m_presenter, &LearningPresenter::setRolloverHour);
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
    const QSignalBlocker cards(m_cards), hour(m_hour);
    m_cards->setValue(m_presenter.cardsADay());
    m_hour->setValue(m_presenter.rolloverHour());
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
