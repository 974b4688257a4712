// A month of the calendar as a value: its days, and the weeks they are shown in.
#pragma once

#include <QDate>
#include <vector>

namespace felt::desktop {

class Month {
public:
    // The month that the day lies in.
    explicit Month(const QDate& day) : m_first(day.year(), day.month(), 1) {}

    QDate first() const { return m_first; }
    QDate last() const { return m_first.addMonths(1).addDays(-1); }
    bool holds(const QDate& day) const { return day >= first() && day <= last(); }
    Month plus(int months) const { return Month(m_first.addMonths(months)); }
    // Whole weeks, as many as the month touches: 28 to 42 days, from a firstDay on.
    std::vector<QDate> weeks(Qt::DayOfWeek firstDay) const;

    bool operator==(const Month&) const = default;

private:
    QDate m_first;
};

// The seven days around that one, from a firstDay on.
std::vector<QDate> weekOf(const QDate& day, Qt::DayOfWeek firstDay);

}  // namespace felt::desktop
