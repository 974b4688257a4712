// The day that an answer belongs to: it ends when the person's day does, not at midnight.
#pragma once

#include "base/moment.h"

namespace felt::trainer {

inline constexpr int usualRolloverHour = 4;

// Days since 1970-01-01 on the calendar as lived; what happens before the rollover hour (0 to 23) still belongs to the day before. A date
// alone is that day. Lived days, so that neither daylight saving nor a journey makes two days of one.
int studyDay(const Moment& at, int rolloverHour);

// 1 Monday to 7 Sunday.
int weekdayOf(int studyDay);

}  // namespace felt::trainer
