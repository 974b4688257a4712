#include "widgets/search_field.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace felt::desktop {
namespace {

constexpr int iconSize = 18, iconStart = 13, afterIcon = 9, padding = 12;  // design pixels; the padding is the style sheet's

}  // namespace

SearchField::SearchField(const Theme& theme, const QString& hint, QWidget* parent) : QLineEdit(parent), m_theme(theme), m_hint(hint) {
    setAccessibleName(hint);
    setToolTip(hint);  // where there is no room for all of it
    setProperty("focusRadius", 8);
    dress();
    connect(&theme, &Theme::changed, this, &SearchField::dress);
}

int SearchField::textStart() const { return m_theme.px(iconStart + iconSize + afterIcon); }

void SearchField::dress() {
    const int room = textStart() - m_theme.px(padding);
    layoutDirection() == Qt::RightToLeft ? setTextMargins(0, 0, room, 0) : setTextMargins(room, 0, 0, 0);
    update();
}

// The hint is painted here, since a style sheet would pale it under what can be read.
void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.px(iconSize);
    const auto at = [this](const QRect& rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QColor soft = m_theme.colour(Colour::InkSoft);
    painter.drawPixmap(at(QRect(m_theme.px(iconStart), (height() - side) / 2, side, side)).topLeft(),
                       m_theme.icon(QStringLiteral("search"), side, soft, devicePixelRatioF()));
    if (!text().isEmpty()) return;
    const QRect room = at(rect().adjusted(textStart() + 2, 0, -m_theme.px(padding), 0));
    painter.setPen(soft);
    painter.drawText(room, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, room.width()));
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) dress();
}

void SearchField::setClearable() {
    setClearButtonEnabled(true);
    for (QAbstractButton* const button : findChildren<QAbstractButton*>()) button->setAccessibleName(tr("Clear the search"));
}

}  // namespace felt::desktop
