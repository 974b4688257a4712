#include "widgets/row_list.h"

#include <QPainter>

namespace felt::desktop {
namespace {

constexpr int cornerRadius = 12;
constexpr double ringWidth = 2.5;

}  // namespace

QListView* makeRowList(const char* objectName, const QString& accessibleName, QAbstractItemModel& model) {
    auto* const view = new QListView;
    view->setObjectName(QString::fromLatin1(objectName));
    view->setAccessibleName(accessibleName);
    view->setModel(&model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setResizeMode(QListView::Adjust);
    view->setMouseTracking(true);
    view->setProperty("ownFocusRing", true);  // the row that has the keyboard shows it
    return view;
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme) {
    const bool chosen = option.state & QStyle::State_Selected, focused = chosen && (option.state & QStyle::State_HasFocus);
    const QRectF shape = QRectF(option.rect).adjusted(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2);
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(chosen && theme.look().contrast == Look::Contrast::High ? QPen(theme.colour(Colour::Edge), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.colour(chosen ? Colour::PrimaryWash : Colour::Well));
        painter.drawRoundedRect(shape, cornerRadius, cornerRadius);
    }
    if (focused) {
        painter.setPen(QPen(theme.colour(Colour::Focus), ringWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, cornerRadius, cornerRadius);
    }
}

}  // namespace felt::desktop
