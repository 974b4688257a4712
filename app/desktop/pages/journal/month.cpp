#include "pages/journal/month.h"

namespace felt::desktop {
namespace {

QDate weekStart(const QDate& day, Qt::DayOfWeek firstDay) { return day.addDays(-((day.dayOfWeek() - int(firstDay) + 7) % 7)); }

}  // namespace

std::vector<QDate> Month::weeks(Qt::DayOfWeek firstDay) const {
    std::vector<QDate> days;
    for (QDate day = weekStart(first(), firstDay); day <= last() || days.size() % 7 != 0; day = day.addDays(1)) days.push_back(day);
    return days;
}

std::vector<QDate> weekOf(const QDate& day, Qt::DayOfWeek firstDay) {
    std::vector<QDate> days;
    for (QDate each = weekStart(day, firstDay); days.size() < 7; each = each.addDays(1)) days.push_back(each);
    return days;
}

}  // namespace felt::desktop
