// The body with 500 strokes of paint on it at 400 × 1000: what a repaint costs, and what it costs when the marks have changed.
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "support/expect.h"
#include "widgets/body_map.h"

using namespace felt;
using namespace felt::desktop;

namespace {

checkin::Mark pick(const body::PlaceId& place) {
    checkin::Mark mark;
    mark.view = body::View::Front;
    mark.place.emplace(place);
    return mark;
}

// Short wavy strokes all over the trunk and the legs, in all four layers.
std::vector<checkin::Mark> strokes(int count) {
    checkin::Mark mark = pick(felt::tests::need(body::PlaceId::make("front.upper-belly")));
    for (int i = 0; i < count; ++i) {
        checkin::PaintStroke stroke{body::allLayers[i / 25 % 4], 0.01 + 0.002 * (i % 10), {}, {}};
        const double x = 0.25 + 0.5 * (i * 37 % 101) / 101.0, y = 0.15 + 0.75 * (i * 53 % 97) / 97.0;
        for (int step = 0; step < 20; ++step) stroke.points.push_back({x + 0.1 * std::sin(step * 0.4), std::min(1.0, y + 0.004 * step)});
        mark.paint.push_back(stroke);
    }
    return {mark};
}

}  // namespace

TEST_CASE("Body map") {
    const Theme theme({}, 1);
    const body::Figure figure = felt::tests::need(body::Figure::load(FELT_CONTENT_FOLDER "/body/figure-neutral.json"));
    BodyMap map(theme, figure, body::View::Front, BodyMap::Mode::Pick);
    map.resize(400, 1000);
    QImage screen(map.size(), QImage::Format_RGB32);
    const auto paint = [&] {
        map.render(&screen);
        return screen.pixel(200, 500);
    };
    const std::vector painted = strokes(500), fewer = strokes(499);
    map.setMarks(painted);
    BENCHMARK("repaint, 500 strokes") { return paint(); };
    bool turn = false;
    BENCHMARK("the marks changed, 500 strokes") {
        map.setMarks((turn = !turn) ? fewer : painted);
        return paint();
    };
    const std::vector<std::vector<checkin::Mark>> picked{{pick(figure.places()[3].id)}, {pick(figure.places()[12].id)}};
    bool other = false;
    BENCHMARK("a place was picked, no paint") {
        map.setMarks(picked[std::size_t(other = !other)]);
        return paint();
    };
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int qtArguments = 1;
    const QApplication application(qtArguments, argv);
    return Catch::Session().run(argc, argv);
}
