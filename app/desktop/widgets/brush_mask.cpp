#include "widgets/brush_mask.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace felt::desktop {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr int none = std::numeric_limits<int>::max();

// How much of the pixel that begins at x lies between left and right.
double share(int x, double left, double right) { return std::max(0.0, std::min(right, x + 1.0) - std::max(left, double(x))); }

// The source over what is there, both premultiplied and the source opaque.
QRgb over(QRgb source, QRgb there, unsigned cover) {
    const unsigned rest = 255 - cover;
    const auto mix = [&](unsigned shift) {
        return ((((source >> shift) & 0xff) * cover + ((there >> shift) & 0xff) * rest + 127) / 255) << shift;
    };
    return mix(0) | mix(8) | mix(16) | mix(24);
}

int remainder(int value, int by) { return ((value % by) + by) % by; }

}  // namespace

// One straight movement, with what does not change from row to row.
struct BrushMask::Band {
    QPointF from, to;
    double radius;
    double sideX = 0, sideY = 0;  // from the middle line to the side
    double dx = 0, perRow = 0;    // 1 / dy; 0 where no level line crosses the sides
};

BrushMask::BrushMask(QRect area)
    : m_area(area),
      m_extents(std::size_t(std::max(0, area.height())), Extent{none, -1}),
      m_cover(std::size_t(std::max(0, area.width())) * std::size_t(std::max(0, area.height()))) {}

// Two discs and the band between them; the short sides of the band lie inside the discs.
BrushMask::Span BrushMask::spanAt(double y, const Band& band) {
    Span span{never, -never};
    const auto reach = [&](double left, double right) {
        span.left = std::min(span.left, left);
        span.right = std::max(span.right, right);
    };
    for (const QPointF end : {band.from, band.to}) {
        const double off = y - end.y(), squared = band.radius * band.radius - off * off;
        if (squared <= 0) continue;
        const double half = std::sqrt(squared);
        reach(end.x() - half, end.x() + half);
    }
    if (band.perRow == 0) return span;
    for (const double side : {1.0, -1.0}) {
        const double t = (y - band.from.y() - side * band.sideY) * band.perRow, x = band.from.x() + side * band.sideX + t * band.dx;
        if (t >= 0 && t <= 1) reach(x, x);
    }
    return span;
}

void BrushMask::add(QPointF from, QPointF to, double radius) {
    Band band{from - m_area.topLeft(), to - m_area.topLeft(), radius};
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length > 0 && along.y() != 0) {
        band.sideX = -along.y() / length * radius;
        band.sideY = along.x() / length * radius;
        band.dx = along.x();
        band.perRow = 1 / along.y();
    }
    const int top = std::max(0, int(std::floor(std::min(band.from.y(), band.to.y()) - radius)));
    const int bottom = std::min(m_area.height() - 1, int(std::floor(std::max(band.from.y(), band.to.y()) + radius)));
    for (int row = top; row <= bottom; ++row) cover(row, spanAt(row + 0.25, band), spanAt(row + 0.75, band));
}

// Each half of the row counts half. What is covered twice counts once.
void BrushMask::cover(int row, const Span& upper, const Span& lower) {
    const double left = std::min(upper.left, lower.left), right = std::max(upper.right, lower.right);
    const int first = int(std::floor(std::clamp(left, 0.0, double(m_area.width())))),
              last = int(std::ceil(std::clamp(right, 0.0, double(m_area.width())))) - 1;
    if (first > last) return;
    Extent& extent = m_extents[std::size_t(row)];
    extent = {std::min(extent.first, first), std::max(extent.last, last)};
    const double fullLeft = std::max(upper.left, lower.left), fullRight = std::min(upper.right, lower.right);
    const bool anyFull = fullLeft < fullRight;
    const int fullFirst = anyFull ? std::max(first, int(std::ceil(fullLeft))) : last + 1;
    const int fullLast = anyFull ? std::min(last, int(std::floor(fullRight)) - 1) : last;
    unsigned char* const cells = m_cover.data() + std::size_t(row) * std::size_t(m_area.width());
    const auto partly = [&](int from, int to) {
        for (int x = from; x <= to; ++x) {
            const double part = (share(x, upper.left, upper.right) + share(x, lower.left, lower.right)) / 2;
            cells[x] = std::max(cells[x], static_cast<unsigned char>(part * 255 + 0.5));
        }
    };
    if (fullFirst > fullLast) return partly(first, last);
    partly(first, fullFirst - 1);
    std::memset(cells + fullFirst, 255, std::size_t(fullLast - fullFirst + 1));
    partly(fullLast + 1, last);
}

void BrushMask::lay(QImage& sheet, const QBrush& brush) {
    const QImage texture = brush.style() == Qt::TexturePattern ? brush.textureImage() : QImage();
    const int width = m_area.width(), lines = texture.isNull() ? 1 : texture.height();
    // Every line of the texture, repeated over the width.
    std::vector<QRgb> sources(std::size_t(width) * std::size_t(lines), brush.color().rgb() | 0xff000000U);
    if (!texture.isNull())
        for (int y = 0; y < lines; ++y)
            for (int x = 0; x < width; ++x)
                sources[std::size_t(y) * std::size_t(width) + std::size_t(x)] =
                    texture.pixel(remainder(x + m_area.left(), texture.width()), y);
    for (int row = 0; row < m_area.height(); ++row) {
        const Extent extent = std::exchange(m_extents[std::size_t(row)], Extent{none, -1});
        if (extent.first > extent.last) continue;
        const QRgb* const source = sources.data() + std::size_t(remainder(row + m_area.top(), lines)) * std::size_t(width);
        auto* const line = reinterpret_cast<QRgb*>(sheet.scanLine(row));
        unsigned char* const cells = m_cover.data() + std::size_t(row) * std::size_t(width);
        for (int x = extent.first; x <= extent.last; ++x) {
            if (cells[x] == 255)
                line[x] = source[x];
            else if (cells[x] != 0)
                line[x] = over(source[x], line[x], cells[x]);
        }
        std::memset(cells + extent.first, 0, std::size_t(extent.last - extent.first + 1));
    }
}

}  // namespace felt::desktop
