// A step whose answers may be longer than the window.
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace felt::desktop {

struct Scroll {
    QScrollArea* area;
    QWidget* inside;
    QVBoxLayout* column;
};

inline Scroll makeScroll(int spacing) {
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* const column = new QVBoxLayout(inside);
    column->setContentsMargins(6, 6, 12, 6);  // room for the ring around what has the focus
    column->setSpacing(spacing);
    area->setWidget(inside);
    return {area, inside, column};
}

}  // namespace felt::desktop
