#include "pages/checkin/when_row.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QTimeEdit>

#include "bridge/dates.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace felt::desktop {

WhenRow::WhenRow(Session& session) : m_session(session) {
    const Theme& theme = session.theme();
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(12));
    row->addWidget(m_said = new Text(theme, Type::Body));
    m_said->setWordWrap(false);
    row->addWidget(m_change = new Button(theme, Button::Kind::Quiet, tr("Change")));
    m_change->setObjectName(QStringLiteral("changeWhen"));
    m_fields = new QWidget;
    auto* const fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme.px(8));
    m_day = new QDateEdit;
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(QDate::currentDate());
    m_time = new QTimeEdit;
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_unknown = new QCheckBox(tr("some time that day"));
    m_unknown->setObjectName(QStringLiteral("timeUnknown"));
    fields->addWidget(m_day);
    fields->addWidget(m_time);
    fields->addWidget(m_unknown);
    row->addWidget(m_fields);
    row->addStretch(1);
    m_fields->hide();
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_said->hide();
        m_change->hide();
        m_fields->show();
        m_day->setFocus();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &WhenRow::take);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenRow::take);
    connect(m_unknown, &QCheckBox::toggled, this, &WhenRow::take);
}

void WhenRow::set(const Moment& at) {
    m_said->setText(whole(at, m_session.locale()));
    const QSignalBlocker day(m_day), time(m_time), unknown(m_unknown);
    const QTime lived = livedTime(at);
    m_day->setDate(livedDay(at));
    if (lived.isValid()) m_time->setTime(lived);
    m_unknown->setChecked(!lived.isValid());
    m_time->setEnabled(lived.isValid());
}

void WhenRow::take() { emit chosen(wallClock(m_day->date(), m_unknown->isChecked() ? QTime() : m_time->time())); }

}  // namespace felt::desktop
