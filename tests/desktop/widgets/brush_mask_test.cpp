#include "widgets/brush_mask.h"

#include <QPainter>
#include <cmath>

#include "support/desk.h"
#include "support/rapidcheck.h"

namespace felt::desktop::tests {
namespace {

QImage sheet(QSize size) {
    QImage made(size, QImage::Format_ARGB32_Premultiplied);
    made.fill(Qt::transparent);
    return made;
}

double distance(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from, off = point - from;
    const double length = QPointF::dotProduct(along, along),
                 t = length > 0 ? std::clamp(QPointF::dotProduct(off, along) / length, 0.0, 1.0) : 0;
    const QPointF away = off - t * along;
    return std::hypot(away.x(), away.y());
}

}  // namespace

TEST_CASE("The brush covers what is nearer than its radius, and nothing else") {
    felt::tests::holds([] {
        const auto coordinate = rc::gen::map(rc::gen::inRange(-200, 900), [](int tenths) { return tenths / 10.0; });
        const QPointF from(*coordinate, *coordinate), to(*coordinate, *coordinate);
        const double radius = *rc::gen::inRange(5, 300) / 10.0;
        QImage image = sheet({70, 60});
        BrushMask mask(QRect(3, -4, 70, 60));
        mask.add(from, to, radius);
        mask.lay(image, QColor(Qt::red));
        for (int y = 0; y < 60; ++y) {
            for (int x = 0; x < 70; ++x) {
                const double away = distance(QPointF(x + 3.5, y - 3.5), from, to);
                const int alpha = qAlpha(image.pixel(x, y));
                if (away < radius - 1.1) RC_ASSERT(alpha == 255);
                if (away > radius + 1.1) RC_ASSERT(alpha == 0);
            }
        }
    });
}

TEST_CASE("What is painted twice is painted once, and a mask is clean after it was laid") {
    QImage once = sheet({60, 60}), twice = sheet({60, 60});
    BrushMask mask(QRect(0, 0, 60, 60));
    mask.add({20, 20}, {40, 35}, 9.5);
    mask.lay(once, QColor(Qt::blue));
    mask.add({20, 20}, {40, 35}, 9.5);
    mask.add({20, 20}, {40, 35}, 9.5);
    mask.lay(twice, QColor(Qt::blue));
    CHECK(once == twice);
    mask.lay(twice, QColor(Qt::red));
    CHECK(once == twice);
}

TEST_CASE("A texture stays where it is when the area moves") {
    QImage tile(5, 4, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 5; ++x) tile.setPixel(x, y, qRgb(40 * x, 60 * y, 0));
    QImage one = sheet({50, 50}), other = sheet({50, 50});
    BrushMask here(QRect(0, 0, 50, 50)), there(QRect(-7, 3, 50, 50));
    for (BrushMask* const mask : {&here, &there}) mask->add({20, 25}, {25, 25}, 10);
    here.lay(one, QBrush(tile));
    there.lay(other, QBrush(tile));
    CHECK(one.pixel(22, 25) == other.pixel(29, 22));
    CHECK(one.pixel(22, 25) == tile.pixel(2, 1));
}

}  // namespace felt::desktop::tests
