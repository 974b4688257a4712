// A list of rows to walk through by keyboard, as the journal and the words have it.
#pragma once

#include <QListView>
#include <QStyleOptionViewItem>

#include "look/theme.h"

namespace felt::desktop {

// One row chosen at a time, no frame around the whole: the row that has the keyboard shows it, as paintRow does.
QListView* makeRowList(const char* objectName, const QString& accessibleName, QAbstractItemModel& model);

// The ground of a row: chosen, under the mouse, or with the keyboard on it. For delegates, before they write.
void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);

}  // namespace felt::desktop
