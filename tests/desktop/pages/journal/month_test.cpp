#include "pages/journal/month.h"

#include <catch2/catch_test_macros.hpp>

using namespace felt::desktop;

TEST_CASE("A month is shown in whole weeks", "[desktop][journal]") {
    const Month november(QDate(2026, 11, 19));
    const auto days = november.weeks(Qt::Monday);
    CHECK(days.size() == 42);
    CHECK(days.front() == QDate(2026, 10, 26));
    CHECK(days.back() == QDate(2026, 12, 6));
    CHECK(november.weeks(Qt::Sunday).front() == QDate(2026, 11, 1));
    CHECK(Month(QDate(2027, 2, 10)).weeks(Qt::Monday).size() == 28);
    CHECK(november.holds(QDate(2026, 11, 30)));
    CHECK_FALSE(november.holds(QDate(2026, 12, 1)));
    CHECK(november.plus(2) == Month(QDate(2027, 1, 31)));
    CHECK(weekOf(QDate(2026, 11, 19), Qt::Saturday).front() == QDate(2026, 11, 14));
}
