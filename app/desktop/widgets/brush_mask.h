// The trace of a round brush, rastered by hand: strokes melt into one another, and hundreds of them cost milliseconds.
#pragma once

#include <QBrush>
#include <QImage>
#include <QPoint>
#include <vector>

namespace felt::desktop {

// Coverage of an area in pixels, 0 to 255.
class BrushMask {
public:
    explicit BrushMask(QRect area);

    // The brush goes straight from one point to the other. Radius above 0; all in the coordinates of the area.
    void add(QPointF from, QPointF to, double radius);
    // Lays the brush's opaque colour or texture over the sheet (ARGB32 premultiplied, of the area's size) where the mask is covered, then
    // clears the mask. Textures begin at the origin of the coordinates, so that they do not move with the area.
    void lay(QImage& sheet, const QBrush& brush);

private:
    struct Span {
        double left, right;  // empty where left > right
    };
    struct Band;
    static Span spanAt(double y, const Band& band);
    void cover(int row, const Span& upper, const Span& lower);
    struct Extent {  // of the covered cells of a row
        int first, last;
    };
    QRect m_area;
    std::vector<Extent> m_extents;
    std::vector<unsigned char> m_cover;
};

}  // namespace felt::desktop
