// Marks painted on a view with a round brush.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "body/figure.h"
#include "body/outline.h"
#include "body/place_id.h"

namespace felt::body {

// What is felt there: more or less going on, heavier or lighter than usual.
enum class Layer { More, Less, Heavy, Light };
inline constexpr Layer allLayers[] = {Layer::More, Layer::Less, Layer::Heavy, Layer::Light};

// One movement of the brush.
struct Stroke {
    Layer layer;
    double radius;              // share of the view's height, above 0 to 0.5
    std::vector<Point> points;  // inside the view, at least one; joined by straight lines
    bool operator==(const Stroke&) const = default;
};

// Code::OutOfRange, subject: radius or points.
Status checkStroke(const Stroke& stroke);

// The skin place that holds the largest part of the painted area, whatever the layers; what is painted twice counts once.
// A mark smaller than 1/540 of the height goes to the place under it. Nothing where no place is covered.
// Strokes that checkStroke refuses are left out.
std::optional<PlaceId> placeUnder(const Figure& figure, View view, std::span<const Stroke> strokes);

}  // namespace felt::body

template <>
struct felt::Choices<felt::body::Layer> {
    static constexpr auto names = std::to_array<std::string_view>({"more", "less", "heavy", "light"});
};
