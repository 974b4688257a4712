// Draws a line of the words page's list.
#pragma once

#include <QStyledItemDelegate>

#include "look/theme.h"

namespace felt::desktop {

class WordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    WordDelegate(const Theme& theme, QObject* parent);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace felt::desktop
