// One view of the body as a drawing, with what was marked on it.
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QTransform>
#include <map>
#include <utility>
#include <vector>

#include "body/figure.h"
#include "checkin/check_in.h"
#include "look/theme.h"

namespace felt::desktop {

QPainterPath toPath(const body::Outline& outline, const QTransform& toPixels);

// True where the mark belongs on that view: marks of inner and whole places have no view of their own.
bool showsIn(const body::Figure& figure, const checkin::Mark& mark, body::View view);

// The paths are made once for a place on the screen; drawing uses them. The figure has to outlive it.
class BodyDrawing {
public:
    // toPixels: from unit coordinates to pixels of the screen. wholeHeight: of the whole figure, in the window's pixels.
    BodyDrawing(const body::Figure& figure, body::View view, const QTransform& toPixels, double wholeHeight, double pixelRatio);

    enum class Borders { Hidden, Faint };
    // Fill, marks, details, outline. The painter works in pixels of the screen.
    void draw(QPainter& painter, const Theme& theme, const std::vector<checkin::Mark>& marks, Borders borders) const;

    const QPainterPath* place(const body::PlaceId& id) const;  // in pixels of the screen; nullptr where the view does not show it

private:
    void drawInside(QPainter& painter, const Theme& theme, const std::vector<checkin::Mark>& marks) const;
    void drawMarks(QPainter& painter, const Theme& theme, const std::vector<checkin::Mark>& marks, checkin::Depth where) const;
    void drawPlace(QPainter& painter, const Theme& theme, const body::Place& place, bool around) const;
    void drawStrokes(QPainter& painter, const Theme& theme, const std::vector<const checkin::PaintStroke*>& strokes) const;
    void drawDetails(QPainter& painter, const Theme& theme) const;
    struct Trace {
        std::vector<QPointF> points;
        double radius;
    };
    Trace trace(const checkin::PaintStroke& stroke) const;

    const body::Figure& m_figure;
    body::View m_view;
    QTransform m_toPixels;
    double m_wholeHeight;
    double m_ratio;
    QPainterPath m_silhouette;
    std::vector<std::pair<QPainterPath, double>> m_details;  // with their weight
    std::map<body::PlaceId, QPainterPath> m_places;
};

}  // namespace felt::desktop
