#include "widgets/paint.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace felt::desktop {
namespace {

constexpr double threadWidth = 2, dash = 6, gap = 5;
constexpr double ringOffset = 2, ringWidth = 2.5;

}  // namespace

void drawThread(QPainter& painter, const Theme& theme, QPointF from, QPointF to, Thread thread) {
    QPen pen(theme.colour(thread == Thread::Said ? Colour::Primary : Colour::Edge), threadWidth, Qt::SolidLine, Qt::FlatCap);
    if (thread == Thread::NotYet) pen.setDashPattern({dash / threadWidth, gap / threadWidth});
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void drawFocusRing(QPainter& painter, const Theme& theme, const QRectF& shape, double radius) {
    const double out = ringOffset + ringWidth / 2;
    painter.setPen(QPen(theme.colour(Colour::Focus), ringWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shape.adjusted(-out, -out, out, out), radius + out, radius + out);
}

QSizeF breakLines(QTextLayout& layout, double width, Qt::Alignment alignment, Qt::LayoutDirection direction) {
    QTextOption option(QStyle::visualAlignment(direction, alignment));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(layout.font());
    double y = 0, widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::max(line.height(), metrics.lineSpacing());
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(widest), std::ceil(y)};
}

double longestWord(const QString& text, const QFont& font) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QFontMetricsF metrics(font);
    double longest = 0;
    for (const QString& word : text.split(spaces)) longest = std::max(longest, metrics.horizontalAdvance(word));
    return std::ceil(longest);
}

}  // namespace felt::desktop
