#include "trainer/study_day.h"

#include <chrono>

namespace felt::trainer {
namespace {

// Of digits that a Moment has checked.
int number(std::string_view digits) {
    int value = 0;
    for (const char each : digits) value = value * 10 + (each - '0');
    return value;
}

}  // namespace

int studyDay(const Moment& at, int rolloverHour) {
    using namespace std::chrono;
    const std::string_view text = at.text();
    const sys_days lived = year{number(text.substr(0, 4))} / number(text.substr(5, 2)) / number(text.substr(8, 2));
    const int day = int(lived.time_since_epoch().count());
    if (at.precision() == Moment::Precision::Day) return day;
    return number(text.substr(11, 2)) < rolloverHour ? day - 1 : day;
}

int weekdayOf(int studyDay) {
    using namespace std::chrono;
    return int(weekday{sys_days{days{studyDay}}}.iso_encoding());
}

}  // namespace felt::trainer
