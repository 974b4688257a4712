// Brush strokes on the body that stay within the place they are meant for.
#pragma once

#include <unordered_map>
#include <vector>

#include "body/figure.h"
#include "checkin/check_in.h"
#include "demo/chance.h"

namespace felt::demo {

class Painting {
public:
    Painting(const body::Figure& figure, Chance chance);

    // One to three strokes on a skin place, the first of the given layer; none elsewhere.
    std::vector<checkin::PaintStroke> on(const body::Place& place, body::Layer layer, Chance& chance) const;

private:
    // Points inside a place from top to bottom: joined in that order they hatch it.
    std::unordered_map<body::PlaceId, std::vector<body::Point>> m_points;
};

}  // namespace felt::demo
