// A line of the journal's list: when, and in the serif what was noticed.
#pragma once

#include <QStyledItemDelegate>

#include "look/theme.h"

namespace felt::desktop {

class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    EntryDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int linesOf(const QString& summary, int width) const;
    const Theme& m_theme;
};

}  // namespace felt::desktop
