#include "pages/journal/month_calendar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "bridge/dates.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace felt::desktop {

MonthCalendar::MonthCalendar(const Theme& theme, const QLocale& locale, DayGrid::CountText countText, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale), m_month(QDate::currentDate()) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(arrow(QStringLiteral("back"), tr("Previous month"), -1));
    head->addWidget(m_title = new Text(theme, Type::Section), 1);
    m_title->setAlignment(Qt::AlignCenter);
    head->addWidget(arrow(QStringLiteral("next"), tr("Next month"), 1));
    column->addLayout(head);
    column->addWidget(m_grid = new DayGrid(theme, locale, std::move(countText)));
    m_grid->setObjectName(QStringLiteral("days"));
}

Button* MonthCalendar::arrow(const QString& icon, const QString& name, int months) {
    auto* const button = new Button(m_theme, Button::Kind::Quiet, {});
    button->setIconName(icon);
    button->setObjectName(months < 0 ? QStringLiteral("previousMonth") : QStringLiteral("nextMonth"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QPushButton::clicked, this, [this, months] {
        // The day goes along, so that the keyboard finds it in the month.
        m_grid->setDay(m_grid->day().addMonths(months));
        emit monthWanted(m_month.plus(months));
    });
    return button;
}

void MonthCalendar::setMonth(const Month& month) {
    m_month = month;
    const QString name = monthAndYear(month.first(), m_locale);
    m_title->setText(name);
    m_grid->setAccessibleName(name);
    m_grid->setMonth(month);
}

void MonthCalendar::setMonth(const Month& month, std::map<QDate, int> counts) {
    setMonth(month);
    m_grid->setCounts(std::move(counts));
}

}  // namespace felt::desktop
