#include "widgets/step_thread.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <utility>

#include "widgets/paint.h"

namespace felt::desktop {
namespace {

// In design pixels.
constexpr int slotWidth = 84, widestSlot = 132, stop = 14, currentStop = 18, labelTop = 31, middle = 16, tickSize = 11, between = 8;

}  // namespace

StepThread::StepThread(const Theme& theme, const QStringList& labels, QWidget* parent) : QWidget(parent), m_theme(theme), m_labels(labels) {
    installAccessibleParts();  // before a name is set, which makes the interface
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setProperty("ownFocusRing", true);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepThread::setCurrent(int step) {
    m_current = std::clamp(step, 0, std::max(0, int(m_labels.size()) - 1));
    m_focused = std::max(0, m_current - 1);
    m_hovered = m_pressed = -1;
    setFocusPolicy(m_current > 0 ? Qt::TabFocus : Qt::NoFocus);
    unsetCursor();
    update();
    tellWholeChanged(this);
}

QFont StepThread::labelFont(bool bold) const {
    QFont font = m_theme.font(Type::Caption);
    font.setBold(bold);
    return font;
}

QSize StepThread::minimumSizeHint() const {
    double widest = 0;
    for (const QString& label : m_labels) widest = std::max(widest, longestWord(label, labelFont(true)));
    const int width = int(m_labels.size()) * (int(widest) + m_theme.px(4));
    return {width, heightForWidth(width)};
}

QSize StepThread::sizeHint() const {
    // As wide as the design has it, wider where a label would need a second line and may have the room.
    const QFontMetrics metrics(labelFont(true));
    int slot = m_theme.px(slotWidth);
    for (const QString& label : m_labels)
        slot = std::max(slot, std::min(metrics.horizontalAdvance(label) + m_theme.px(between), m_theme.px(widestSlot)));
    const int width = std::max(slot * int(m_labels.size()), minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

int StepThread::heightForWidth(int width) const {
    double tallest = 0;
    const double room = m_labels.isEmpty() ? width : double(width) / double(m_labels.size()) - 2;
    for (const QString& label : m_labels) {
        QTextLayout layout(label, labelFont(true));
        tallest = std::max(tallest, breakLines(layout, room, Qt::AlignHCenter, layoutDirection()).height());
    }
    return m_theme.px(labelTop) + int(tallest) + focusRingReach;
}

QRect StepThread::slot(int step) const {
    const int count = std::max(1, int(m_labels.size()));
    const int position = layoutDirection() == Qt::RightToLeft ? count - 1 - step : step;
    const int left = width() * position / count, right = width() * (position + 1) / count;
    return {left, 0, right - left, height()};
}

QPointF StepThread::centre(int step) const {
    const QRect whole = slot(step);
    return {whole.left() + whole.width() / 2.0, double(m_theme.px(middle))};
}

int StepThread::doneAt(QPoint point) const {
    for (int step = 0; step < m_current; ++step)
        if (slot(step).contains(point)) return step;
    return -1;
}

void StepThread::paintStop(QPainter& painter, int step) const {
    const QPointF at = centre(step);
    const QColor primary = m_theme.colour(Colour::Primary);
    const double radius = m_theme.px(step == m_current ? currentStop : stop) / 2.0;
    painter.setPen(QPen(step > m_current ? m_theme.colour(Colour::Edge) : primary, 2));
    painter.setBrush(step < m_current ? primary : m_theme.colour(Colour::Ground));
    painter.drawEllipse(at, radius - 1, radius - 1);
    if (step == m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(primary);
        const double dot = m_theme.px(8) / 2.0;
        painter.drawEllipse(at, dot, dot);
    } else if (step < m_current) {
        const int side = m_theme.px(tickSize);
        const QPixmap tick = m_theme.icon(QStringLiteral("check"), side, m_theme.colour(Colour::OnPrimary), devicePixelRatioF());
        painter.drawPixmap(QPointF(at.x() - side / 2.0, at.y() - side / 2.0), tick);
    }
}

void StepThread::paintLabel(QPainter& painter, int step) const {
    const QRect whole = slot(step);
    QFont font = labelFont(step == m_current);
    font.setUnderline(step == m_hovered);
    QTextLayout layout(m_labels.at(step), font);
    breakLines(layout, whole.width() - 2, Qt::AlignHCenter, layoutDirection());
    painter.setPen(m_theme.colour(step == m_current || step == m_hovered ? Colour::Ink : Colour::InkSoft));
    layout.draw(&painter, QPointF(whole.left() + 1, m_theme.px(labelTop)));
}

void StepThread::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = m_theme.px(currentStop) / 2.0;
    for (int step = 1; step < m_labels.size(); ++step) {
        QPointF from = centre(step - 1), to = centre(step);
        const double towards = to.x() > from.x() ? gap : -gap;
        from.rx() += towards;
        to.rx() -= towards;
        drawThread(painter, m_theme, from, to, step <= m_current ? Thread::Said : Thread::NotYet);
    }
    for (int step = 0; step < m_labels.size(); ++step) {
        paintStop(painter, step);
        paintLabel(painter, step);
    }
    if (hasFocus() && m_current > 0) {
        const QRectF shape = QRectF(slot(m_focused)).adjusted(6, 6, -6, -focusRingReach);
        drawFocusRing(painter, m_theme, shape, 8);
    }
}

void StepThread::go(int step) {
    if (step >= 0 && step < m_current) emit chosen(step);
}

void StepThread::focusStop(int step) {
    if (m_current == 0) return;
    m_focused = std::clamp(step, 0, m_current - 1);
    update();
    tellPartFocused(this, m_focused);
}

void StepThread::keyPressEvent(QKeyEvent* event) {
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Right: return focusStop(m_focused + onward);
        case Qt::Key_Left: return focusStop(m_focused - onward);
        case Qt::Key_Home: return focusStop(0);
        case Qt::Key_End: return focusStop(m_current - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: return go(m_focused);
        default: QWidget::keyPressEvent(event);
    }
}

void StepThread::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    tellPartFocused(this, focusedPart());
}

void StepThread::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void StepThread::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = doneAt(event->position().toPoint());
    m_hovered >= 0 ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    update();
}

void StepThread::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? doneAt(event->position().toPoint()) : -1;
}

void StepThread::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == doneAt(event->position().toPoint())) go(pressed);
}

void StepThread::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

AccessibleParts::Part StepThread::part(int index) const {
    Part made;
    made.name = m_labels.at(index);
    made.shape = slot(index);
    made.description = index < m_current    ? tr("done, lets you go back there")
                       : index == m_current ? tr("where you are")
                                            : tr("still to come");
    made.canPress = index < m_current;
    made.state.focusable = made.canPress;
    made.state.disabled = index > m_current;
    made.state.selected = index == m_current;
    return made;
}

}  // namespace felt::desktop
