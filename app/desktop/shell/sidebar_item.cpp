#include "shell/sidebar_item.h"

#include <QPainter>
#include <QStyle>

namespace felt::desktop {

SidebarItem::SidebarItem(const Theme& theme, const QString& icon, const QString& text, const QString& key, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_key(key) {
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QFont SidebarItem::labelFont() const {
    QFont font = m_theme.font(Type::Body);
    font.setBold(isChecked());
    return font;
}

QSize SidebarItem::sizeHint() const {
    QFont bold = m_theme.font(Type::Body);
    bold.setBold(true);
    int width = m_theme.px(12 + 20 + 12 + 14) + QFontMetrics(bold).horizontalAdvance(text());
    if (!m_key.isEmpty()) width += m_theme.px(24) + QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(m_key);
    return {width, m_theme.px(40)};
}

void SidebarItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked();
    const auto at = [this](QRect rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    if (current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(current ? Colour::PrimaryWash : Colour::Well));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    if (current) {
        painter.setPen(QPen(m_theme.colour(Colour::Primary), 2.5, Qt::SolidLine, Qt::RoundCap));
        const int x = at(QRect(1, 0, 2, 1)).center().x();
        const double stitch = height() / 8.0;
        for (int i = 0; i < 3; ++i) {
            const double top = height() / 2.0 - stitch * 2.2 + i * stitch * 1.7;
            painter.drawLine(QPointF(x, top), QPointF(x, top + stitch));
        }
    }
    const QColor colour = m_theme.colour(current ? Colour::PrimaryInk : Colour::Ink);
    const int icon = m_theme.px(20);
    const QRect iconRect = at(QRect(m_theme.px(12), (height() - icon) / 2, icon, icon));
    painter.drawPixmap(iconRect, m_theme.icon(m_icon, icon, colour, devicePixelRatioF(), layoutDirection()));
    int end = width() - m_theme.px(10);
    if (!m_key.isEmpty()) {
        const QFont font = m_theme.font(Type::Caption);
        const QFontMetrics metrics(font);
        const int keyWidth = metrics.horizontalAdvance(m_key) + m_theme.px(10);
        const QRect key = at(QRect(end - keyWidth, (height() - metrics.height() - 2) / 2, keyWidth, metrics.height() + 2));
        painter.setFont(font);
        painter.setPen(m_theme.colour(Colour::Edge));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(m_theme.colour(Colour::InkSoft));
        painter.drawText(key, Qt::AlignCenter, m_key);
        end -= keyWidth + m_theme.px(6);
    }
    painter.setFont(labelFont());
    painter.setPen(colour);
    const int start = m_theme.px(12 + 20 + 12);
    painter.drawText(at(QRect(start, 0, end - start, height())),
                     int(Qt::AlignVCenter | Qt::TextSingleLine) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text());
}

void SidebarItem::enterEvent(QEnterEvent*) { update(); }
void SidebarItem::leaveEvent(QEvent*) { update(); }

}  // namespace felt::desktop
