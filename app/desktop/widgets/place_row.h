// How a row of the list of places looks: a group that folds, or a place with its box.
#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

#include "look/theme.h"

namespace felt::desktop {

// For a view of a PlaceModel. Rows grow by a line where a name needs it.
class PlaceRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    PlaceRow(const Theme& theme, QAbstractItemView& view, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Columns;
    Columns columns(const QRect& row, const QModelIndex& index) const;
    QFont nameFont(bool bold) const;
    void paintBox(QPainter& painter, const QRect& box, bool checked) const;
    const Theme& m_theme;
    QAbstractItemView& m_view;
};

}  // namespace felt::desktop
