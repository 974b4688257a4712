#include "widgets/layer_brush.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace felt::desktop {
namespace {

QImage tile(double width, double height, double pixelRatio, const QColor& ground) {
    const auto pixels = [&](double length) { return std::max(2, int(std::lround(length * pixelRatio))); };
    QImage image(pixels(width), pixels(height), QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    return image;
}

// Lines at 45 degrees, 5 apart: the tile is the square over that distance, so that it repeats without a seam.
QImage diagonals(const QColor& ground, const QColor& line, double pixelRatio) {
    QImage image = tile(7, 7, pixelRatio, ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.5 * pixelRatio, Qt::SolidLine, Qt::SquareCap));
    const double side = image.width();
    for (const double shift : {-side, 0.0, side}) painter.drawLine(QPointF(shift - 1, -1), QPointF(shift + side + 1, side + 1));
    return image;
}

QImage bars(const QColor& ground, const QColor& line, double pixelRatio) {
    QImage image = tile(4, 4, pixelRatio, ground);
    QPainter painter(&image);
    const double middle = image.height() / 2.0, half = 1.7 * pixelRatio / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, middle - half, image.width(), 2 * half), line);
    return image;
}

QImage rings(const QColor& ground, const QColor& line, double pixelRatio) {
    QImage image = tile(6, 6, pixelRatio, ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, pixelRatio));
    painter.drawEllipse(QPointF(image.width() / 2.0, image.height() / 2.0), 1.3 * pixelRatio, 1.3 * pixelRatio);
    return image;
}

}  // namespace

QBrush layerBrush(const Theme& theme, body::Layer layer, double pixelRatio) {
    const QColor line = layerLine(theme, layer);
    switch (layer) {
        case body::Layer::More: return theme.colour(Colour::SensationEdge);
        case body::Layer::Less: return QBrush(diagonals(theme.colour(Colour::FeelingWash), line, pixelRatio));
        case body::Layer::Heavy: return QBrush(bars(theme.colour(Colour::Well), line, pixelRatio));
        case body::Layer::Light: return QBrush(rings(theme.colour(Colour::Surface), line, pixelRatio));
    }
    return {};
}

QColor layerLine(const Theme& theme, body::Layer layer) {
    switch (layer) {
        case body::Layer::More: return theme.colour(Colour::Sensation);
        case body::Layer::Less: return theme.colour(Colour::Feeling);
        case body::Layer::Heavy: return theme.colour(Colour::InkSoft);
        case body::Layer::Light: return theme.colour(Colour::Need);
    }
    return {};
}

}  // namespace felt::desktop
