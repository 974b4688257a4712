#include "pages/journal/journal_presenter.h"

#include <QAbstractItemModelTester>

#include "bridge/dates.h"
#include "pages/room.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;
using felt::tests::id;
using Shows = JournalPresenter::Shows;

namespace {

const std::vector<std::string> fourEntries{
    R"({"at":"2026-02-27T08:00+01:00","marks":[{"view":"front","place":"front.throat","sensation":"s.tight","intensity":6}]})",
    R"({"at":"2026-02-28","note":"All quiet on the stairs"})",
    R"({"at":"2026-02-28T21:15+01:00","written":"2026-02-28T21:40+01:00","feelings":[{"concept":"f.uneasy"}],"private":true})",
    R"({"at":"2025-11-03T10:00+01:00","note":"An early one"})"};

std::vector<Uuid> ids(JournalPresenter& presenter) {
    std::vector<Uuid> found;
    for (const EntryRow& row : presenter.list().rows()) found.push_back(row.id);
    return found;
}

struct Presented : Household {
    explicit Presented(const std::vector<std::string>& entries = fourEntries) : Household(entries) {
        QObject::connect(&presenter, &JournalPresenter::failed, &context, [](const Error& error) { FAIL("code " << int(error.code)); });
        presenter.enter();
        settle();
    }
    JournalPresenter presenter{session};
};
// The tester reads every portion there is.
struct Tested : Presented {
    QAbstractItemModelTester tester{&presenter.list(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_CASE_METHOD(Tested, "The journal opens at the latest entry and its month, the latest first", "[desktop][journal]") {
    CHECK(presenter.isEmpty() == false);
    CHECK(presenter.chosen() == id(3));
    REQUIRE(presenter.entry().has_value());
    CHECK(presenter.month() == Month(QDate(2026, 2, 1)));
    CHECK(ids(presenter) == std::vector{id(3), id(2), id(1)});
    CHECK(presenter.counts() == std::map<QDate, int>{{QDate(2026, 2, 27), 1}, {QDate(2026, 2, 28), 2}});
    CHECK(presenter.resting().empty());
}

TEST_CASE_METHOD(Tested, "Turning the months leaves the entry where it is; choosing a day chooses its first", "[desktop][journal]") {
    presenter.showMonth(Month(QDate(2025, 11, 1)));
    settle();
    CHECK(ids(presenter) == std::vector{id(4)});
    CHECK(presenter.chosen() == id(3));
    presenter.chooseDay(QDate(2026, 2, 27));
    settle();
    CHECK(presenter.chosen() == id(1));
    CHECK(presenter.month() == Month(QDate(2026, 2, 1)));
    presenter.chooseDay(QDate(2026, 2, 3));  // nothing there
    settle();
    CHECK(presenter.chosen() == id(1));
    presenter.choose(id(4));  // from elsewhere: the calendar follows
    settle();
    CHECK(presenter.month() == Month(QDate(2025, 11, 1)));
}

TEST_CASE_METHOD(Tested, "Words, places and notes are searched", "[desktop][journal]") {
    const auto found = [&](const char* typed) {
        presenter.search(QString::fromUtf8(typed));
        settle();
        return ids(presenter);
    };
    CHECK(found("tigh") == std::vector{id(1)});
    CHECK(presenter.shows() == Shows::Found);
    CHECK(found("throat") == std::vector{id(1)});
    CHECK(found("stairs") == std::vector{id(2)});
    CHECK(found("nobody").empty());
    CHECK(found("") == std::vector{id(3), id(2), id(1)});
    CHECK(presenter.shows() == Shows::Month);
}

TEST_CASE("Many are found fifty at first, and all entries come in portions", "[desktop][journal]") {
    std::vector<std::string> many;
    for (int i = 0; i < 130; ++i) {
        const QDate day = QDate(2026, 2, 28).addDays(-i * 3);
        many.push_back(R"({"at":")" + day.toString(Qt::ISODate).toStdString() + R"(","note":"stairs"})");
    }
    Presented house(many);
    JournalPresenter& presenter = house.presenter;
    presenter.search(QStringLiteral("stairs"));
    house.settle();
    CHECK(presenter.list().rowCount() == 50);
    CHECK(presenter.list().hasMore());
    presenter.showMore();
    house.settle();
    CHECK(presenter.list().rowCount() == 130);
    CHECK_FALSE(presenter.list().hasMore());
    presenter.search({});
    presenter.show(Shows::All);
    house.settle();
    const int first = presenter.list().rowCount();
    CHECK(first >= 60);
    CHECK(first < 130);
    while (presenter.list().canFetchMore({})) {
        presenter.list().fetchMore({});
        house.settle();
    }
    REQUIRE(presenter.list().rowCount() == 130);
    for (int i = 0; i < 130; ++i) CHECK(presenter.list().rows()[std::size_t(i)].id == id(i + 1));
}

TEST_CASE_METHOD(Tested, "What is deleted rests, can come back, and can be erased", "[desktop][journal]") {
    presenter.remove(id(3));
    settle();
    CHECK(ids(presenter) == std::vector{id(2), id(1)});
    CHECK(presenter.chosen() == id(2));  // the one below
    REQUIRE(presenter.resting().size() == 1);
    CHECK(presenter.resting().front().daysLeft == 30);
    presenter.bringBack(id(3));
    settle();
    CHECK(presenter.chosen() == id(3));
    CHECK(ids(presenter).size() == 3);
    CHECK(presenter.resting().empty());
    presenter.remove(id(3));
    settle();
    presenter.erase(id(3));
    settle();
    CHECK(presenter.resting().empty());
    for (const int each : {1, 2, 4}) presenter.remove(id(each));
    settle();
    CHECK(presenter.isEmpty() == true);
    CHECK_FALSE(presenter.entry().has_value());
}

TEST_CASE_METHOD(Tested, "What is changed elsewhere is read again, at the latest when one comes back", "[desktop][journal]") {
    presenter.leave();
    session.store().apply(journal::action::Add{felt::tests::checkIn(R"({"at":"2026-02-20","note":"new"})"), {}}, &context, {});
    settle();
    CHECK(ids(presenter).size() == 3);
    presenter.enter();
    settle();
    CHECK(ids(presenter).size() == 4);
}
