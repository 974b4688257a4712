// Outlines as paths of SVG: the shape stays inside the view, and its box around its lines.
#include "body/outline.h"

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt::body;
    for (const auto ends : {Outline::Ends::Closed, Outline::Ends::Open}) {
        const auto outline = Outline::parse(felt::fuzz::textOf(data, size), {400, 1000}, ends);
        if (!outline) continue;
        FELT_CHECK(!outline->contours().empty() && outline->polylines().size() == outline->contours().size());
        for (const Polyline& line : outline->polylines())
            for (const Point point : line) FELT_CHECK(isInView(point) && outline->box().contains(point));
        for (const Point point : {Point{0.5, 0.5}, outline->box().low, Point{2, 0}})
            if (outline->contains(point)) FELT_CHECK(outline->box().contains(point));
    }
    return 0;
}
