#include "look/focus_ring.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "look/theme.h"

namespace felt::desktop {
namespace {

constexpr double ringOffset = 2, ringWidth = 2.5;
constexpr int margin = 6;  // offset and width, and room for smooth edges

}  // namespace

FocusRing::FocusRing(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FocusRing::follow(QWidget* focused) {
    for (const QPointer<QWidget>& each : m_watched)
        if (each) each->removeEventFilter(this);
    m_watched.clear();
    const bool ours = focused != nullptr && focused->window() == window() && !focused->property("ownFocusRing").toBool();
    m_focused = ours ? focused : nullptr;
    // It moves too when something that holds it is moved or scrolled.
    for (QWidget* each = m_focused; each != nullptr && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.emplace_back(each);
    }
    place();
}

void FocusRing::place() {
    const QRect visible = m_focused && m_focused->isVisible() ? m_focused->visibleRegion().boundingRect() : QRect();
    if (visible.isEmpty()) {
        hide();
        return;
    }
    setGeometry(QRect(m_focused->mapTo(parentWidget(), visible.topLeft()), visible.size()).adjusted(-margin, -margin, margin, margin));
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide)
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);  // after the layout has settled
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*) {
    if (!m_focused) return;
    const QRectF shape = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QVariant said = m_focused->property("focusRadius");
    const double radius = std::min<double>(said.isValid() ? said.toDouble() : 10, shape.height() / 2.0) + ringOffset;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Colour::Focus), ringWidth));
    const double out = ringOffset + ringWidth / 2;
    painter.drawRoundedRect(shape.adjusted(-out, -out, out, out), radius, radius);
}

}  // namespace felt::desktop
