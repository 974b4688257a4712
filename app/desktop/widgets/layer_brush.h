// How the four layers of paint look: each by its pattern, never by colour alone.
#pragma once

#include <QBrush>

#include "body/paint.h"
#include "look/theme.h"

namespace felt::desktop {

// For a painter that works in the pixels of the screen: more = solid, less = diagonal hatch, heavy = level bars, light = open rings.
QBrush layerBrush(const Theme& theme, body::Layer layer, double pixelRatio);
// The line around what is painted.
QColor layerLine(const Theme& theme, body::Layer layer);

}  // namespace felt::desktop
