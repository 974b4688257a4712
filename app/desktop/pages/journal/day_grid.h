// The days of a month, painted: a dot for each entry; by mouse, keyboard and screen reader.
#pragma once

#include <QDate>
#include <QLocale>
#include <functional>
#include <map>
#include <vector>

#include "look/theme.h"
#include "pages/journal/month.h"
#include "widgets/accessible_parts.h"

namespace felt::desktop {

class DayGrid : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    // What the counts as text are: "2 entries".
    using CountText = std::function<QString(int)>;
    DayGrid(const Theme& theme, const QLocale& locale, CountText countText, QWidget* parent = nullptr);

    enum class Weeks { All, One };  // One: the week of the chosen day, where there is little room
    void setWeeks(Weeks weeks);
    Weeks weeks() const { return m_weeks; }
    void setMonth(const Month& month);
    void setCounts(std::map<QDate, int> counts);
    void setToday(const QDate& today);
    // Where the keyboard is, and what is washed.
    void setDay(const QDate& day);
    const QDate& day() const { return m_day; }
    const std::vector<QDate>& days() const { return m_days; }  // shown, week by week
    QRect rectOf(const QDate& day) const;                      // in the widget; empty where it is not shown

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    QAccessible::Role wholeRole() const override { return QAccessible::List; }
    int partCount() const override { return int(m_days.size()); }
    Part part(int index) const override;
    int focusedPart() const override;
    void pressPart(int index) override;
    void focusPart(int index) override { pressPart(index); }

signals:
    // By a person; perhaps in another month.
    void dayChosen(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QDate& day);
    void arrange();
    QDate dayAt(const QPoint& point) const;
    void paintDay(QPainter& painter, const QDate& day) const;
    void paintDots(QPainter& painter, const QRect& cell, int count) const;
    const Theme& m_theme;
    QLocale m_locale;
    CountText m_countText;
    Weeks m_weeks = Weeks::All;
    Month m_month;
    std::map<QDate, int> m_counts;
    std::vector<QDate> m_days;
    QDate m_today;
    QDate m_day;
    QDate m_hovered;
};

}  // namespace felt::desktop
