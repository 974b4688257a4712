#include "bridge/place_model.h"

#include <QAbstractItemModelTester>

#include "support/desk.h"

namespace felt::desktop::tests {

TEST_CASE("The model of the places is sound, filtered and marked") {
    const std::vector some{mark(body::View::Front, "front.throat"),
                           painted(body::View::Front, "front.chest.left", body::Layer::Less, 0.03, {{0.6, 0.3}})};
    PlaceModel model(content());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 12);
    int places = 0;
    for (int row = 0; row < model.rowCount(); ++row) places += model.rowCount(model.index(row, 0));
    CHECK(places == 80);
    model.setMarks(some);
    model.setFilter(QStringLiteral("throat"));
    CHECK(model.rowCount() == 1);
    model.setMarks({});
    model.setFilter(QStringLiteral("xylophone"));
    CHECK(model.rowCount() == 0);
    model.setMarks(some);
    model.setFilter({});
    CHECK(model.rowCount() == 12);
}

}  // namespace felt::desktop::tests
