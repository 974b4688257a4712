// Figures: in one that is read every name leads somewhere and every question has an answer.
#include "body/figure.h"

#include "body/paint.h"
#include "fuzz.h"

namespace {

using namespace felt;
using namespace felt::body;

void lookAt(const Figure& figure, const Place& place) {
    FELT_CHECK(figure.find(place.id) == &place);
    FELT_CHECK(figure.find(place.mirror) != nullptr && figure.mirror(figure.mirror(place.id)) == place.id);
    for (const Direction direction : allDirections)
        if (const auto next = figure.neighbour(place.id, direction)) FELT_CHECK(figure.find(*next) != nullptr);
    for (const View view : allViews) {
        const Appearance* const seen = place.in(view);
        FELT_CHECK(figure.shownIn(place.id, view) == (seen != nullptr));
        if (seen == nullptr) continue;
        if (const auto hit = figure.hitTest(view, seen->label)) FELT_CHECK(figure.shownIn(*hit, view));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto figure = Figure::parse(fuzz::textOf(data, size));
    if (!figure) return 0;
    for (const Place& place : figure->places()) lookAt(*figure, place);
    const Stroke stroke{.layer = Layer::More, .radius = 0.1, .points = {{0.1, 0.2}, {0.9, 0.8}}};
    for (const View view : allViews)
        if (const auto under = placeUnder(*figure, view, {&stroke, 1})) FELT_CHECK(figure->shownIn(*under, view));
    return 0;
}
