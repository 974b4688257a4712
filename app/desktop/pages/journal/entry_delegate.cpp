#include "pages/journal/entry_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include "pages/journal/entry_list_model.h"
#include "widgets/row_list.h"

namespace felt::desktop {
namespace {

constexpr int sideways = 14, above = 9, between = 2, lineHeight = 22;

}  // namespace

EntryDelegate::EntryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });  // of every line
}

int EntryDelegate::linesOf(const QString& summary, int width) const {
    return QFontMetrics(m_theme.font(Type::Chip)).horizontalAdvance(summary) > width ? 2 : 1;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int inside = width - 2 * m_theme.px(sideways);
    const int lines = linesOf(index.data().toString(), inside);
    const int line = std::max(m_theme.px(lineHeight), QFontMetrics(m_theme.font(Type::Chip)).lineSpacing());
    return {0, 2 * m_theme.px(above) + QFontMetrics(m_theme.font(Type::Caption)).height() + m_theme.px(between) + lines * line};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    paintRow(*painter, option, m_theme);
    const QRect inside = option.rect.adjusted(m_theme.px(sideways), m_theme.px(above), -m_theme.px(sideways), -m_theme.px(above));
    const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inside, rect); };
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft),
               end = QStyle::visualAlignment(option.direction, Qt::AlignRight);

    const QFont caption = m_theme.font(Type::Caption);
    const QFontMetrics metrics(caption);
    const QColor soft = m_theme.colour(chosen ? Colour::PrimaryInk : Colour::InkSoft);
    painter->setFont(caption);
    painter->setPen(soft);
    const QString last = index.data(EntryListModel::End).toString();
    const int lastWidth = metrics.horizontalAdvance(last);
    painter->drawText(at(QRect(inside.right() - lastWidth, inside.top(), lastWidth + 1, metrics.height())), int(end | Qt::AlignTop), last);
    int taken = lastWidth + m_theme.px(8);
    if (index.data(EntryListModel::IsPrivate).toBool()) {
        const int icon = m_theme.px(14);
        taken += icon + m_theme.px(5);
        const QRect where =
            at(QRect(inside.right() - lastWidth - m_theme.px(5) - icon, inside.top() + (metrics.height() - icon) / 2, icon, icon));
        painter->drawPixmap(where,
                            m_theme.icon(QStringLiteral("lock"), icon, soft, painter->device()->devicePixelRatioF(), option.direction));
    }
    const int room = inside.width() - taken;
    painter->drawText(at(QRect(inside.left(), inside.top(), room, metrics.height())), int(start | Qt::AlignTop),
                      metrics.elidedText(index.data(EntryListModel::When).toString(), Qt::ElideRight, room));

    const QFont serif = m_theme.font(Type::Chip);
    const QFontMetrics lines(serif);
    painter->setFont(serif);
    painter->setPen(m_theme.colour(Colour::Ink));
    const int line = std::max(m_theme.px(lineHeight), lines.lineSpacing());
    const QString summary = index.data().toString();
    QTextLayout layout(summary, serif);
    layout.beginLayout();
    int top = inside.top() + metrics.height() + m_theme.px(between);
    for (int i = 0; i < 2; ++i, top += line) {
        QTextLine each = layout.createLine();
        if (!each.isValid()) break;
        each.setLineWidth(inside.width());
        const QString rest = summary.mid(each.textStart());
        const QString shown =
            i == 0 ? summary.mid(each.textStart(), each.textLength()).trimmed() : lines.elidedText(rest, Qt::ElideRight, inside.width());
        painter->drawText(at(QRect(inside.left(), top, inside.width(), line)), int(start | Qt::AlignVCenter), shown);
    }
    layout.endLayout();
    painter->restore();
}

}  // namespace felt::desktop
