// Surfaces: cards, hints, rules.
#pragma once

#include <QFrame>
#include <QVBoxLayout>

#include "look/theme.h"

namespace felt::desktop {

// A frame of the style sheet's kind: card, panel, footer, hint, banner, sidebar.
QFrame* makeFrame(const char* kind, QWidget* parent = nullptr);
// A card with its margins and a column inside.
struct Card {
    QFrame* frame;
    QVBoxLayout* column;
};
Card makeCard(const Theme& theme, QWidget* parent = nullptr);
// A hairline across.
QFrame* makeRule(QWidget* parent = nullptr);

}  // namespace felt::desktop
