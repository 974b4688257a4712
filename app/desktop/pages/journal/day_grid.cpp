#include "pages/journal/day_grid.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "bridge/dates.h"
#include "bridge/translator.h"
#include "widgets/paint.h"

namespace felt::desktop {
namespace {

constexpr int columns = 7, dots = 3;
constexpr int namesHeight = 26, cellHeight = 38, cellGap = 2, cornerRadius = 8;

}  // namespace

DayGrid::DayGrid(const Theme& theme, const QLocale& locale, CountText countText, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_locale(locale),
      m_countText(std::move(countText)),
      m_month(QDate::currentDate()),
      m_day(QDate::currentDate()) {
    installAccessibleParts();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    arrange();
}

void DayGrid::setWeeks(Weeks weeks) {
    m_weeks = weeks;
    arrange();
}

void DayGrid::setMonth(const Month& month) {
    m_month = month;
    arrange();
}

void DayGrid::setCounts(std::map<QDate, int> counts) {
    m_counts = std::move(counts);
    update();
}

void DayGrid::setToday(const QDate& today) {
    m_today = today;
    update();
}

void DayGrid::setDay(const QDate& day) {
    if (day == m_day) return;
    m_day = day;
    arrange();
    tellPartFocused(this, focusedPart());
}

void DayGrid::arrange() {
    const auto firstDay = m_locale.firstDayOfWeek();
    m_days = m_weeks == Weeks::All ? m_month.weeks(firstDay) : weekOf(m_month.holds(m_day) ? m_day : m_month.first(), firstDay);
    updateGeometry();
    update();
}

QSize DayGrid::sizeHint() const {
    const int rows = int(m_days.size()) / columns;
    return {columns * m_theme.px(30), m_theme.px(namesHeight) + rows * m_theme.px(cellHeight + cellGap) + 2 * focusRingReach};
}

QRect DayGrid::rectOf(const QDate& day) const {
    const auto found = std::find(m_days.begin(), m_days.end(), day);
    if (found == m_days.end()) return {};
    const int place = int(found - m_days.begin()), column = place % columns, row = place / columns;
    const int inside = width() - 2 * focusRingReach;
    const int from = column * inside / columns, to = (column + 1) * inside / columns;
    const QRect cell(focusRingReach + from, focusRingReach + m_theme.px(namesHeight) + row * m_theme.px(cellHeight + cellGap),
                     to - from - cellGap, m_theme.px(cellHeight));
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

QDate DayGrid::dayAt(const QPoint& point) const {
    const auto found = std::find_if(m_days.begin(), m_days.end(), [&](const QDate& day) { return rectOf(day).contains(point); });
    return found == m_days.end() ? QDate() : *found;
}

void DayGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colour(Colour::InkSoft));
    const QFontMetrics metrics(painter.font());
    for (int i = 0; i < columns && i < int(m_days.size()); ++i) {
        QRect cell = rectOf(m_days[std::size_t(i)]);
        cell.setTop(focusRingReach);
        cell.setHeight(m_theme.px(namesHeight));
        QString name = m_locale.standaloneDayName(m_days[std::size_t(i)].dayOfWeek(), QLocale::ShortFormat);
        if (metrics.horizontalAdvance(name) > cell.width())
            name = m_locale.standaloneDayName(m_days[std::size_t(i)].dayOfWeek(), QLocale::NarrowFormat);
        painter.drawText(cell, Qt::AlignCenter, name);
    }
    for (const QDate& day : m_days) paintDay(painter, day);
    if (hasFocus() && !rectOf(m_day).isEmpty()) drawFocusRing(painter, m_theme, rectOf(m_day), cornerRadius);
}

void DayGrid::paintDay(QPainter& painter, const QDate& day) const {
    const QRect cell = rectOf(day);
    const QRectF shape = QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool chosen = day == m_day;
    if (chosen || day == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(chosen ? Colour::PrimaryWash : Colour::Well));
        painter.drawRoundedRect(shape, cornerRadius, cornerRadius);
    }
    const bool high = m_theme.look().contrast == Look::Contrast::High;
    if (day == m_today || (chosen && high)) {  // a wash alone is no sign in high contrast
        painter.setPen(QPen(m_theme.colour(chosen ? Colour::Primary : Colour::Edge), chosen && high ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, cornerRadius, cornerRadius);
    }
    QFont font = m_theme.font(Type::Caption);
    font.setBold(chosen);
    painter.setFont(font);
    const bool apart = !m_month.holds(day) || (m_today.isValid() && day > m_today);
    painter.setPen(m_theme.colour(chosen ? Colour::PrimaryInk : apart ? Colour::InkSoft : Colour::Ink));
    const QRect number(cell.left(), cell.top() + m_theme.px(2), cell.width(), QFontMetrics(font).height());
    painter.drawText(number, Qt::AlignCenter, m_locale.toString(day.day()));
    const auto count = m_counts.find(day);
    if (count != m_counts.end()) paintDots(painter, cell, count->second);
}

void DayGrid::paintDots(QPainter& painter, const QRect& cell, int count) const {
    const double size = m_theme.px(6), step = m_theme.px(9);
    const int shown = std::min(count, dots), signs = shown + (count > dots ? 1 : 0);
    const double y = cell.bottom() - m_theme.px(9);
    double x = cell.center().x() + 0.5 - (signs - 1) * step / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored) x += (signs - 1) * step;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Primary));
    for (int i = 0; i < shown; ++i, x += mirrored ? -step : step) painter.drawEllipse(QPointF(x, y), size / 2, size / 2);
    if (count <= dots) return;
    painter.setPen(QPen(m_theme.colour(Colour::Primary), 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x - size / 2, y), QPointF(x + size / 2, y));
    painter.drawLine(QPointF(x, y - size / 2), QPointF(x, y + size / 2));
}

void DayGrid::take(const QDate& day) {
    if (!day.isValid() || day.year() < 1 || day.year() > 9999) return;
    setDay(day);
    emit dayChosen(day);
}

void DayGrid::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Right: return take(m_day.addDays(forward));
        case Qt::Key_Left: return take(m_day.addDays(-forward));
        case Qt::Key_Up: return take(m_day.addDays(-columns));
        case Qt::Key_Down: return take(m_day.addDays(columns));
        case Qt::Key_PageUp: return take(m_day.addMonths(-1));
        case Qt::Key_PageDown: return take(m_day.addMonths(1));
        case Qt::Key_Home: return take(m_today);
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter: return take(m_day);
        default: QWidget::keyPressEvent(event);
    }
}

void DayGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    take(dayAt(event->position().toPoint()));
}

void DayGrid::mouseMoveEvent(QMouseEvent* event) {
    const QDate day = dayAt(event->position().toPoint());
    if (day == m_hovered) return;
    m_hovered = day;
    setCursor(day.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void DayGrid::leaveEvent(QEvent*) {
    m_hovered = {};
    update();
}

void DayGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    tellPartFocused(this, focusedPart());
    update();
}

void DayGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

AccessibleParts::Part DayGrid::part(int index) const {
    const QDate& day = m_days[std::size_t(index)];
    const auto count = m_counts.find(day);
    Part part;
    part.name = longDay(day, m_locale);
    if (count != m_counts.end())
        part.name = fill(tr("{1}, {2}", "a day and how many entries it has"), {part.name, m_countText(count->second)});
    if (day == m_today) part.description = tr("Today");
    part.shape = rectOf(day);
    part.state.focusable = true;
    part.state.selectable = true;
    part.state.selected = day == m_day;
    part.canPress = true;
    return part;
}

int DayGrid::focusedPart() const {
    const auto found = std::find(m_days.begin(), m_days.end(), m_day);
    return found == m_days.end() ? -1 : int(found - m_days.begin());
}

void DayGrid::pressPart(int index) { take(m_days[std::size_t(index)]); }

}  // namespace felt::desktop
