#include "widgets/frame.h"

namespace felt::desktop {

QFrame* makeFrame(const char* kind, QWidget* parent) {
    auto* const frame = new QFrame(parent);
    frame->setProperty("kind", QString::fromLatin1(kind));
    frame->setAttribute(Qt::WA_StyledBackground);
    return frame;
}

Card makeCard(const Theme& theme, QWidget* parent) {
    QFrame* const frame = makeFrame("card", parent);
    auto* const column = new QVBoxLayout(frame);
    const int inside = theme.px(24);
    column->setContentsMargins(inside, inside, inside, inside);
    column->setSpacing(theme.px(8));
    return {frame, column};
}

QFrame* makeRule(QWidget* parent) { return makeFrame("rule", parent); }

}  // namespace felt::desktop
