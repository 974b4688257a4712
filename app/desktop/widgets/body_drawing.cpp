#include "widgets/body_drawing.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <iterator>

#include "widgets/brush_mask.h"
#include "widgets/layer_brush.h"

namespace felt::desktop {
namespace {

constexpr double outlineWidth = 1.5, markLine = 1.2, noDetailsBelow = 320;
constexpr double closeEnough = 0.5;  // pixels of the screen, or a part of the radius
constexpr double closeEnoughShare = 0.04;
constexpr double haloWidth = 0.016;  // of what is felt around a place; a share of the height

bool isAround(const checkin::Mark& mark) { return mark.depth == checkin::Depth::Around; }

// The points that a line needs so that nothing of it moves by more than the tolerance (Ramer 1972, Douglas and Peucker 1973).
void keepBends(const std::vector<QPointF>& points, std::size_t first, std::size_t last, double tolerance, std::vector<bool>& kept) {
    const QPointF from = points[first], along = points[last] - from;
    const double length = std::hypot(along.x(), along.y());
    double farthest = tolerance;
    std::size_t bend = first;
    for (std::size_t i = first + 1; i < last; ++i) {
        const QPointF off = points[i] - from;
        const double t = length > 0 ? std::clamp(QPointF::dotProduct(off, along) / (length * length), 0.0, 1.0) : 0;
        const double distance = std::hypot(off.x() - t * along.x(), off.y() - t * along.y());
        if (distance > farthest) {
            farthest = distance;
            bend = i;
        }
    }
    if (bend == first) return;
    kept[bend] = true;
    keepBends(points, first, bend, tolerance, kept);
    keepBends(points, bend, last, tolerance, kept);
}

}  // namespace

QPainterPath toPath(const body::Outline& outline, const QTransform& toPixels) {
    const auto at = [&](body::Point point) { return toPixels.map(QPointF(point.x, point.y)); };
    QPainterPath path;  // odd-even, as the hit test has it
    for (const body::Contour& contour : outline.contours()) {
        path.moveTo(at(contour.start));
        for (const body::Cubic& curve : contour.curves) path.cubicTo(at(curve.firstControl), at(curve.secondControl), at(curve.end));
        if (outline.ends() == body::Outline::Ends::Closed) path.closeSubpath();
    }
    return path;
}

bool showsIn(const body::Figure& figure, const checkin::Mark& mark, body::View view) {
    if (mark.view) return *mark.view == view;
    return mark.place && figure.shownIn(*mark.place, view);
}

BodyDrawing::BodyDrawing(const body::Figure& figure, body::View view, const QTransform& toPixels, double wholeHeight, double pixelRatio)
    : m_figure(figure),
      m_view(view),
      m_toPixels(toPixels),
      m_wholeHeight(wholeHeight),
      m_ratio(pixelRatio),
      m_silhouette(toPath(figure.outline(view), toPixels)) {
    for (const body::Detail& detail : figure.details(view)) m_details.emplace_back(toPath(detail.stroke, toPixels), detail.weight);
    for (const body::Place& place : figure.places())
        if (const body::Appearance* const appearance = place.in(view)) m_places.emplace(place.id, toPath(appearance->outline, toPixels));
}

const QPainterPath* BodyDrawing::place(const body::PlaceId& id) const {
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &found->second;
}

void BodyDrawing::draw(QPainter& painter, const Theme& theme, const std::vector<checkin::Mark>& marks, Borders borders) const {
    painter.setRenderHint(QPainter::Antialiasing);
    drawMarks(painter, theme, marks, checkin::Depth::Around);
    painter.fillPath(m_silhouette, theme.colour(Colour::Figure));
    if (borders == Borders::Faint) {
        QColor faint = theme.colour(Colour::FigureLine);
        faint.setAlphaF(0.45F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faint, 0.75 * m_ratio));
        for (const body::Place& place : m_figure.places())
            if (place.kind == body::Kind::Skin && place.in(m_view) != nullptr) painter.drawPath(m_places.at(place.id));
    }
    if (!marks.empty()) drawInside(painter, theme, marks);
    if (m_wholeHeight >= noDetailsBelow) drawDetails(painter, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Colour::FigureEdge), outlineWidth * m_ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(m_silhouette);
}

// On a sheet of its own that is cut to the silhouette once: cheaper than clipping every stroke.
void BodyDrawing::drawInside(QPainter& painter, const Theme& theme, const std::vector<checkin::Mark>& marks) const {
    const QRect part = m_silhouette.boundingRect().toAlignedRect() & QRect(0, 0, painter.device()->width(), painter.device()->height());
    if (part.isEmpty()) return;
    QImage sheet(part.size(), QImage::Format_ARGB32_Premultiplied), shape(part.size(), QImage::Format_ARGB32_Premultiplied);
    for (QImage* const image : {&sheet, &shape}) image->fill(Qt::transparent);
    QPainter onShape(&shape);
    onShape.setRenderHint(QPainter::Antialiasing);
    onShape.translate(-part.topLeft());
    onShape.fillPath(m_silhouette, Qt::black);
    onShape.end();
    QPainter onSheet(&sheet);
    onSheet.setRenderHint(QPainter::Antialiasing);
    onSheet.translate(-part.topLeft());
    drawMarks(onSheet, theme, marks, checkin::Depth::Surface);
    onSheet.resetTransform();
    onSheet.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    onSheet.drawImage(0, 0, shape);
    onSheet.end();
    painter.drawImage(part.topLeft(), sheet);
}

void BodyDrawing::drawDetails(QPainter& painter, const Theme& theme) const {
    painter.setBrush(Qt::NoBrush);
    for (const auto& [path, weight] : m_details) {
        QColor colour = theme.colour(Colour::FigureLine);
        colour.setAlphaF(float(0.55 + 0.45 * weight));
        painter.setPen(QPen(colour, (0.7 + 0.6 * weight) * m_ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
}

// Picked places first, so that paint stays visible on them.
void BodyDrawing::drawMarks(QPainter& painter, const Theme& theme, const std::vector<checkin::Mark>& marks, checkin::Depth where) const {
    const bool around = where == checkin::Depth::Around;
    std::vector<const checkin::PaintStroke*> strokes;
    for (const checkin::Mark& mark : marks) {
        if (!showsIn(m_figure, mark, m_view) || isAround(mark) != around) continue;
        for (const checkin::PaintStroke& stroke : mark.paint) strokes.push_back(&stroke);
        const body::Place* const place = mark.place ? m_figure.find(*mark.place) : nullptr;
        if (mark.paint.empty() && place != nullptr && place->in(m_view) != nullptr) drawPlace(painter, theme, *place, around);
    }
    drawStrokes(painter, theme, strokes);
}

void BodyDrawing::drawPlace(QPainter& painter, const Theme& theme, const body::Place& place, bool around) const {
    const QPainterPath& path = m_places.at(place.id);
    const QColor fill = theme.colour(Colour::SensationEdge), line = theme.colour(Colour::Sensation);
    const double halo = haloWidth * m_wholeHeight * m_ratio;
    if (around || place.drawn == body::Drawn::Edge) {  // inside the skin or outside of it, as it is clipped
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, 2 * (halo + markLine * m_ratio), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(QPen(fill, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        return;
    }
    // All of it would bury the drawing under one colour.
    painter.setBrush(place.drawn == body::Drawn::Fill ? theme.colour(Colour::SensationWash) : fill);
    painter.setPen(QPen(line, (place.drawn == body::Drawn::Fill ? 4 : 1) * markLine * m_ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

// The way of the brush in pixels of the screen, without what cannot be seen.
BodyDrawing::Trace BodyDrawing::trace(const checkin::PaintStroke& stroke) const {
    Trace trace{{}, stroke.radius.value_or(0) * m_wholeHeight * m_ratio};
    std::vector<QPointF> points;
    for (const body::Point point : stroke.points) points.push_back(m_toPixels.map(QPointF(point.x, point.y)));
    if (points.empty()) return trace;
    std::vector<bool> kept(points.size());
    kept.front() = kept.back() = true;
    keepBends(points, 0, points.size() - 1, std::max(closeEnough, closeEnoughShare * trace.radius), kept);
    for (std::size_t i = 0; i < points.size(); ++i)
        if (kept[i]) trace.points.push_back(points[i]);
    return trace;
}

// Strokes of one layer that follow one another flow together: first all lines, then all fills.
void BodyDrawing::drawStrokes(QPainter& painter, const Theme& theme, const std::vector<const checkin::PaintStroke*>& strokes) const {
    if (strokes.empty()) return;
    const QRect screen(0, 0, painter.device()->width(), painter.device()->height());
    const QRect area = painter.transform().inverted().mapRect(screen);
    QImage sheet(area.size(), QImage::Format_ARGB32_Premultiplied);
    sheet.fill(Qt::transparent);
    BrushMask mask(area);
    const auto layerOf = [](const checkin::PaintStroke* stroke) { return stroke->layer.value_or(body::Layer::More); };
    for (auto first = strokes.begin(); first != strokes.end();) {
        const body::Layer layer = layerOf(*first);
        const auto last = std::find_if(first, strokes.end(), [&](const auto* stroke) { return layerOf(stroke) != layer; });
        std::vector<Trace> traces;
        std::transform(first, last, std::back_inserter(traces), [this](const auto* stroke) { return trace(*stroke); });
        const auto lay = [&](double thinner, const QBrush& brush) {
            for (const Trace& each : traces) {
                const double radius = each.radius - thinner;
                if (radius <= 0 || each.points.empty()) continue;
                for (std::size_t i = 0; i + 1 < std::max<std::size_t>(each.points.size(), 2); ++i)
                    mask.add(each.points[i], each.points[std::min(i + 1, each.points.size() - 1)], radius);
            }
            mask.lay(sheet, brush);
        };
        lay(0, layerLine(theme, layer));
        lay(markLine * m_ratio, layerBrush(theme, layer, m_ratio));
        first = last;
    }
    painter.drawImage(area.topLeft(), sheet);
}

}  // namespace felt::desktop
