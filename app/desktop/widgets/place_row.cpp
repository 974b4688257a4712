#include "widgets/place_row.h"

#include <QPainter>
#include <QTreeView>
#include <algorithm>

#include "bridge/place_model.h"
#include "widgets/paint.h"

namespace felt::desktop {
namespace {

constexpr int rowHeight = 34, symbol = 20;                                // in design pixels
constexpr int inset = 10, indent = 22, gap = 12, corner = 8, margin = 6;  // hold no text, so they stay

}  // namespace

// As in left-to-right text.
struct PlaceRow::Columns {
    QRect symbol, name, caption;
    bool captionUnder = false;  // where the name needs the whole line
};

PlaceRow::PlaceRow(const Theme& theme, QAbstractItemView& view, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_view(view) {}

QFont PlaceRow::nameFont(bool bold) const {
    QFont font = m_theme.font(Type::Body);
    font.setBold(bold);
    return font;
}

PlaceRow::Columns PlaceRow::columns(const QRect& row, const QModelIndex& index) const {
    const bool group = index.data(PlaceModel::IsGroupRole).toBool();
    const int side = m_theme.px(symbol), start = row.left() + inset + (group ? 0 : indent);
    const QString caption = index.data(PlaceModel::CaptionRole).toString();
    const int captionWidth = caption.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(caption) + 2;
    Columns columns;
    columns.symbol = QRect(start, row.center().y() - side / 2, side, side);
    const int nameStart = start + side + gap, end = row.right() - inset;
    const int beside = end - captionWidth - (captionWidth == 0 ? 0 : 8) - nameStart;
    const int captionLine = QFontMetrics(m_theme.font(Type::Caption)).height();
    columns.captionUnder = captionWidth > 0 && beside < longestWord(index.data().toString(), nameFont(true));
    if (columns.captionUnder) {
        columns.name = QRect(nameStart, row.top(), std::max(1, end - nameStart), row.height() - captionLine);
        columns.caption = QRect(nameStart, row.bottom() - captionLine - m_theme.px(3), captionWidth, captionLine);
        return columns;
    }
    columns.name = QRect(nameStart, row.top(), std::max(1, beside), row.height());
    columns.caption = QRect(end - captionWidth, row.top(), captionWidth, row.height());
    return columns;
}

QSize PlaceRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = std::max(m_view.viewport()->width() - 2 * margin, m_theme.px(120));
    QTextLayout layout(index.data().toString(), nameFont(true));
    const Columns columns = this->columns(QRect(0, 0, width, m_theme.px(rowHeight)), index);
    const QSizeF lines = breakLines(layout, columns.name.width(), Qt::AlignLeft, m_view.layoutDirection());
    const int under = columns.captionUnder ? QFontMetrics(m_theme.font(Type::Caption)).height() : 0;
    return {width, std::max(m_theme.px(rowHeight), int(lines.height()) + under + m_theme.px(10))};
}

void PlaceRow::paintBox(QPainter& painter, const QRect& box, bool checked) const {
    painter.setPen(QPen(m_theme.colour(checked ? Colour::Primary : Colour::Edge), 1.5));
    painter.setBrush(m_theme.colour(checked ? Colour::Primary : Colour::Field));
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    if (!checked) return;
    const int side = m_theme.px(15);
    const QPixmap tick = m_theme.icon(QStringLiteral("check"), side, m_theme.colour(Colour::OnPrimary), m_view.devicePixelRatioF());
    painter.drawPixmap(QPointF(box.center().x() + 0.5 - side / 2.0, box.center().y() + 0.5 - side / 2.0), tick);
}

void PlaceRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row(margin, option.rect.top(), m_view.viewport()->width() - 2 * margin, option.rect.height());
    const Qt::LayoutDirection direction = m_view.layoutDirection();
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(direction, row, rect); };
    const Columns columns = this->columns(row, index);
    const bool group = index.data(PlaceModel::IsGroupRole).toBool();
    const bool current = m_view.currentIndex() == index, keyboard = current && m_view.hasFocus();
    const bool wash = current && !group;
    if (wash || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(wash ? Colour::PrimaryWash : Colour::Well));
        painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), corner, corner);
    }
    const QColor ink = m_theme.colour(wash ? Colour::PrimaryInk : Colour::Ink);
    if (group) {
        const auto* const tree = qobject_cast<const QTreeView*>(&m_view);
        const bool open = tree != nullptr && tree->isExpanded(index);
        painter->drawPixmap(visual(columns.symbol).topLeft(),
                            m_theme.icon(open ? QStringLiteral("down") : QStringLiteral("next"), columns.symbol.width(), ink,
                                         m_view.devicePixelRatioF(), direction));
    } else {
        paintBox(*painter, visual(columns.symbol), index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    }
    QTextLayout layout(index.data().toString(), nameFont(wash));
    const QRect name = visual(columns.name);
    const QSizeF lines = breakLines(layout, name.width(), Qt::AlignLeft, direction);
    painter->setPen(ink);
    layout.draw(painter, QPointF(name.left(), name.center().y() + 0.5 - lines.height() / 2));
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(wash ? ink : m_theme.colour(Colour::InkSoft));
    painter->drawText(visual(columns.caption), Qt::AlignCenter, index.data(PlaceModel::CaptionRole).toString());
    if (keyboard) {
        painter->setPen(QPen(m_theme.colour(Colour::Focus), 2.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(-2, 1.5, 2, -1.5), corner + 2, corner + 2);
    }
    painter->restore();
}

}  // namespace felt::desktop
