#include <QLabel>

#include "pages/room.h"
#include "pages/today/today_page.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

const std::vector<std::string> entries{
    R"({"at":"2026-02-20T08:00+01:00","marks":[{"view":"front","place":"front.throat","sensation":"s.tight","intensity":6}],"feelings":[{"concept":"f.sad"}]})"};

struct Today : Household {
    Today() : Household(entries) {}
    void review(const char* at, const char* card, int rating) {
        apply(journal::Review{.id = {}, .at = need(Moment::parse(at)), .written = {}, .card = card, .rating = rating});
    }
    void apply(journal::Entry entry) {
        session.store().apply(journal::action::Add{std::move(entry), {}}, &context, {});
        settle();
    }
    void open() {
        page = std::make_unique<TodayPage>(session, go);
        present(*page, {1064, 860});
        page->enter();
        settle();
    }
    bool isShown(const char* name) { return child<QWidget>(*page, name).isVisible(); }
    std::unique_ptr<TodayPage> page;
};

}  // namespace

TEST_CASE("Today offers a few words, and asks after one that was met before", "[desktop][today][learn]") {
    Today today;
    today.review("2026-02-20T18:00+01:00", "meaning-word/en/s.tight", 3);
    today.open();
    REQUIRE(today.isShown("fewWords"));
    REQUIRE(today.isShown("noticedCard"));
    picture(today.desk.theme, *today.page, QStringLiteral("today-words"));
    click(*today.page, "lookAtWords");
    CHECK(today.go.went == std::vector<std::string>{"learn 0"});
    SECTION("yes leads to where it is, and is kept apart") {
        click(*today.page, "noticedYes");
        today.settle();
        CHECK(today.go.went.back() == "check-in with s.tight");
        CHECK_FALSE(today.isShown("noticedCard"));
        CHECK(today.session.study()->deck().find("meaning-word/en/s.tight")->reviews == 1);
        CHECK(today.session.study()->records().reviews.back().card == "noticed/en/s.tight");
    }
    SECTION("no is an answer too") {
        click(*today.page, "noticedNo");
        today.settle();
        CHECK_FALSE(today.isShown("noticedCard"));
        CHECK(today.session.study()->records().reviews.back().rating == 1);
    }
    SECTION("not now leaves no trace") {
        click(*today.page, "noticedNotNow");
        today.settle();
        CHECK_FALSE(today.isShown("noticedCard"));
        CHECK(today.session.study()->records().reviews.size() == 1);
    }
}

TEST_CASE("On days of rest, and while paused, Today says nothing of words", "[desktop][today][learn]") {
    Today today;
    today.review("2026-02-20T18:00+01:00", "meaning-word/en/s.tight", 3);
    journal::StudyPlan plan{.id = {}, .at = today.session.now()};
    SECTION("a Sunday") { plan.restDays = {7}; }
    SECTION("a pause") { plan.pausedUntil = need(Moment::parse("2026-03-20")); }
    today.apply(plan);
    today.open();
    CHECK_FALSE(today.isShown("fewWords"));
    CHECK_FALSE(today.isShown("noticedCard"));
}
