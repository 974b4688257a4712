#include "widgets/link_row.h"

#include <QPainter>
#include <QStyle>

namespace felt::desktop {

LinkRow::LinkRow(const Theme& theme, const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_detail(detail) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

int LinkRow::textWidth(int width) const { return width - m_theme.px(36); }

int LinkRow::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, textWidth(width)), 10'000);
    const int title = QFontMetrics(m_theme.font(Type::Section)).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int detail = QFontMetrics(m_theme.font(Type::Caption)).boundingRect(room, Qt::TextWordWrap, m_detail).height();
    return title + detail + m_theme.px(18);
}

QSize LinkRow::sizeHint() const { return {m_theme.px(260), heightForWidth(m_theme.px(260))}; }

void LinkRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [this](QRect rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Well));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::TextWordWrap);
    const QRect room(0, m_theme.px(8), textWidth(width()), height());
    painter.setFont(m_theme.font(Type::Section));
    painter.setPen(m_theme.colour(Colour::Ink));
    QRect used;
    painter.drawText(at(room), alignment, text(), &used);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colour(Colour::InkSoft));
    painter.drawText(at(room.translated(0, used.height() + 1)), alignment, m_detail);
    const int icon = m_theme.px(18);
    painter.drawPixmap(at(QRect(width() - icon - m_theme.px(4), (height() - icon) / 2, icon, icon)),
                       m_theme.icon(QStringLiteral("next"), icon, m_theme.colour(Colour::Ink), devicePixelRatioF(), layoutDirection()));
}

}  // namespace felt::desktop
