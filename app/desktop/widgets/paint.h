// What painted widgets have in common: the thread, the ring of the keyboard, text that wraps.
#pragma once

#include <QPainter>
#include <QTextLayout>

#include "look/theme.h"

namespace felt::desktop {

// Dashed is not yet, solid is said.
enum class Thread { NotYet, Said };
void drawThread(QPainter& painter, const Theme& theme, QPointF from, QPointF to, Thread thread);

// The focus ring, outside that shape.
void drawFocusRing(QPainter& painter, const Theme& theme, const QRectF& shape, double radius);
// How far the ring reaches out of the shape.
inline constexpr int focusRingReach = 5;

// alignment as in left-to-right text. Breaks the text of the layout into lines of at most that width, inside a word only where the word
// alone is too long.
QSizeF breakLines(QTextLayout& layout, double width, Qt::Alignment alignment, Qt::LayoutDirection direction);

// The width of the longest word: no line of the text can be narrower without breaking a word.
double longestWord(const QString& text, const QFont& font);

}  // namespace felt::desktop
