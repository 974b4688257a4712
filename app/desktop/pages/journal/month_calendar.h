// A month with its name, the way to its neighbours, and its days.
#pragma once

#include <QWidget>

#include "pages/journal/day_grid.h"

namespace felt::desktop {

class Button;
class Text;

class MonthCalendar : public QWidget {
    Q_OBJECT
public:
    MonthCalendar(const Theme& theme, const QLocale& locale, DayGrid::CountText countText, QWidget* parent = nullptr);
    void setMonth(const Month& month, std::map<QDate, int> counts);
    // The month that is shown; what is counted in it comes later.
    void setMonth(const Month& month);
    DayGrid& grid() { return *m_grid; }

signals:
    void monthWanted(const felt::desktop::Month& month);

private:
    Button* arrow(const QString& icon, const QString& name, int months);
    const Theme& m_theme;
    QLocale m_locale;
    Month m_month;
    Text* m_title;
    DayGrid* m_grid;
};

}  // namespace felt::desktop
