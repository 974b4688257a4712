#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace felt::desktop {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* const item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const { return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr; }

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* const item = m_items[std::size_t(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* const item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

int FlowLayout::arrange(const QRect& rect, Act act) const {
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.x(), y = inside.y(), line = 0;
    for (QLayoutItem* const item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(inside.width(), item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (x > inside.x() && x + size.width() > inside.right() + 1) {
            x = inside.x();
            y += line + spacing();
            line = 0;
        }
        if (act == Act::Place) item->setGeometry(QStyle::visualRect(direction, inside, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line - rect.y() + margins.bottom();
}

void FlowLayout::clear() {
    while (QLayoutItem* const item = takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace felt::desktop
