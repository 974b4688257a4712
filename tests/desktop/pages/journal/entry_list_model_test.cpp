#include "pages/journal/entry_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "bridge/dates.h"
#include "support/desk.h"
#include "support/journals.h"

using namespace felt::desktop;
using namespace felt::tests;

namespace {

EntryRow row(int number, const char* at, bool isPrivate = false) {
    return {id(number), need(felt::Moment::parse(at)), QStringLiteral("Throat: tight, %1.").arg(number), isPrivate};
}

}  // namespace

TEST_CASE("The list of entries is a well-behaved model, in portions too", "[desktop][journal]") {
    EntryListModel model(QLocale(QStringLiteral("en")));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy wanted(&model, &EntryListModel::moreWanted);  // the tester scrolls down by itself
    model.setRows({row(1, "2026-03-02T21:15+01:00"), row(2, "2026-03-01", true)}, EntryListModel::More::AsOneScrolls);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data(EntryListModel::When).toString().endsWith(QStringLiteral("in the evening")));
    CHECK(model.index(0).data(EntryListModel::End) == QStringLiteral("21:15"));
    CHECK(model.index(1).data(EntryListModel::End) == QStringLiteral("private"));
    CHECK(model.index(1).data(EntryListModel::When).toString().endsWith(QStringLiteral("some time that day")));
    const QString aloud = model.index(1).data(Qt::AccessibleTextRole).toString();
    CHECK(aloud.contains(QStringLiteral("tight, 2")));
    CHECK(aloud.endsWith(QStringLiteral("Private.")));

    model.fetchMore({});
    CHECK(wanted.size() == 1);
    CHECK_FALSE(model.canFetchMore({}));  // it was asked for
    model.append({row(3, "2026-02-01")}, EntryListModel::More::None);
    CHECK(model.rowCount() == 3);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.indexOf(id(3)).row() == 2);
    CHECK_FALSE(model.indexOf(id(4)).isValid());
    CHECK(model.idAt(model.index(2)) == id(3));
}

TEST_CASE("The same entries in other words leave the view where it is", "[desktop][journal]") {
    EntryListModel model(QLocale(QStringLiteral("en")));
    model.setRows({row(1, "2026-03-02"), row(2, "2026-03-01")}, EntryListModel::More::None);
    QSignalSpy reset(&model, &EntryListModel::modelReset), changed(&model, &EntryListModel::dataChanged);
    model.setRows({row(1, "2026-03-02"), row(2, "2026-03-01", true)}, EntryListModel::More::None);
    CHECK(reset.empty());
    CHECK(changed.size() == 1);
    model.setRows({row(1, "2026-03-02"), row(2, "2026-03-01", true), row(3, "2026-02-01")}, EntryListModel::More::None);
    CHECK(model.rowCount() == 3);
    CHECK(reset.empty());
    model.setRows({row(2, "2026-03-01", true)}, EntryListModel::More::None);
    CHECK(reset.size() == 1);
}
