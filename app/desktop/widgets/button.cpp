#include "widgets/button.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace felt::desktop {
namespace {

QString nameOf(Button::Kind kind) {
    switch (kind) {
        case Button::Kind::Primary: return QStringLiteral("primary");
        case Button::Kind::Secondary: return QStringLiteral("secondary");
        case Button::Kind::Quiet:
        case Button::Kind::Soft: return QStringLiteral("quiet");
        case Button::Kind::Answer: return QStringLiteral("answer");
        case Button::Kind::Quality: return QStringLiteral("quality");
        case Button::Kind::Enough: return QStringLiteral("enough");
        case Button::Kind::Row: return QStringLiteral("row");
        case Button::Kind::Segment: return QStringLiteral("segment");
    }
    return QStringLiteral("secondary");
}

}  // namespace

Button::Button(const Theme& theme, Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind) {
    setProperty("kind", nameOf(kind));
    if (kind == Kind::Soft) setProperty("tone", QStringLiteral("soft"));
    if (kind == Kind::Answer || kind == Kind::Segment) setCheckable(true);
    setProperty("focusRadius", kind == Kind::Enough ? 22 : 10);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    dress();
    connect(&theme, &Theme::changed, this, &Button::dress);
    connect(this, &QPushButton::toggled, this, &Button::dress);
}

void Button::setIconName(const QString& name) {
    m_icon = name;
    dress();
}

void Button::setKeyHint(const QString& key) {
    m_key = key;
    setProperty("key", !key.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void Button::setIconAtEnd(bool atEnd) {
    const bool leftToRight = QGuiApplication::layoutDirection() == Qt::LeftToRight;
    setLayoutDirection(leftToRight == atEnd ? Qt::RightToLeft : Qt::LeftToRight);
}

void Button::setBig(bool big) {
    setProperty("size", big ? QStringLiteral("big") : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void Button::setSaid(bool said) {
    setProperty("said", said);
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void Button::dress() {
    const bool chosen = isCheckable() && isChecked();
    QString icon = m_icon;
    if (m_kind == Kind::Answer && chosen) icon = QStringLiteral("check");  // never by colour alone
    if (icon.isEmpty()) {
        setIcon({});
        return;
    }
    const Colour colour = m_kind == Kind::Primary ? Colour::OnPrimary
                          : m_kind == Kind::Quiet ? Colour::Primary
                          : m_kind == Kind::Soft  ? Colour::InkSoft
                          : chosen                ? Colour::PrimaryInk
                                                  : Colour::Ink;
    setIcon(m_theme.buttonIcon(icon, m_theme.colour(colour)));
    setIconSize({m_theme.px(20), m_theme.px(20)});
}

QSize Button::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    if (m_kind == Kind::Answer || m_kind == Kind::Quality || m_kind == Kind::Segment) {  // bold once it is chosen, and never cut
        QFont bold = font();
        bold.setBold(true);
        size.rwidth() += std::max(0, QFontMetrics(bold).horizontalAdvance(text()) - QFontMetrics(font()).horizontalAdvance(text()));
    }
    if (!m_key.isEmpty()) size.rwidth() += QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(m_key) + m_theme.px(28);
    return size;
}

QSize Button::minimumSizeHint() const { return m_kind == Kind::Row ? QSize(m_theme.px(40), sizeHint().height()) : sizeHint(); }

void Button::setRowText(const QString& text, int width) {
    QFont font = this->font();
    font.setBold(isChecked());
    setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width - m_theme.px(26)));
    setToolTip(this->text() == text ? QString() : text);
    setAccessibleName(text);
}

void Button::paintEvent(QPaintEvent* event) {
    if (m_key.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QPushButton::paintEvent(event);
    const QFont font = m_theme.font(Type::Caption);
    const QFontMetrics metrics(font);
    const int keyWidth = metrics.horizontalAdvance(m_key) + m_theme.px(10), keyHeight = metrics.height() + 2,
              inset = m_theme.px(m_kind == Kind::Enough ? 16 : 6);
    QRect key(width() - inset - keyWidth, (height() - keyHeight) / 2, keyWidth, keyHeight);
    if (layoutDirection() == Qt::RightToLeft) key.moveLeft(inset);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::Edge));
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_theme.colour(Colour::InkSoft));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

}  // namespace felt::desktop
