// From one room of the window to another, with a journal of a year: from the call to the painted page.
#include <QApplication>
#include <QElapsedTimer>
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_session.hpp>
#include <cstdio>

#include "bench.h"
#include "support/house.h"

using namespace felt;
using namespace felt::desktop;

namespace {

// In the order of the sidebar, as Ctrl 1 and on leads to them.
constexpr std::pair<Qt::Key, const char*> all[] = {
    {Qt::Key_1, "Today"}, {Qt::Key_2, "Journal"}, {Qt::Key_3, "Words"}, {Qt::Key_4, "Settings"}};

// What is painted of a page before the journal's thread has answered, and after.
void go(QWidget& window, Qt::Key room) {
    desktop::tests::press(room, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents();
    window.grab();
}

}  // namespace

TEST_CASE("Rooms") {
    const bench::Content content;
    desktop::tests::House house;
    house.openPlainJournal();
    bool filled = false;
    house.session.store().apply(journal::action::Import{bench::life(content, 365), {}}, &house.session,
                                [&](const Result<journal::Changes>& changes) { filled = changes.has_value(); });
    desktop::tests::until([&] { return filled; });
    house.session.store().close();
    Window window(house.session);
    window.resize(1280, 860);
    window.show();
    window.begin();
    desktop::tests::until([&] { return desktop::tests::seen(window, "checkIn") != nullptr; });
    for (const auto& [room, name] : all) {
        QElapsedTimer timer;
        timer.start();
        go(window, room);
        std::fprintf(stderr, "%s, entered for the first time: %.1f ms\n", name, double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(400);
    }
    for (const auto& [room, name] : all) {
        BENCHMARK_ADVANCED(std::string("to ") + name)(Catch::Benchmark::Chronometer meter) {
            const Qt::Key from = room == Qt::Key_1 ? Qt::Key_4 : Qt::Key_1;
            // Going there and back, as one switch: half of it is the room itself.
            meter.measure([&] {
                go(window, from);
                go(window, room);
            });
        };
    }
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int qtArguments = 1;  // the others are Catch2's
    QApplication application(qtArguments, argv);
    return Catch::Session().run(argc, argv);
}
