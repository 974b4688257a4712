// What happens to entries after they were written: some are changed, some are taken out and rest.
#pragma once

#include "demo/times.h"
#include "journal/entries.h"

namespace felt::demo {

// The entry as the last of two or three versions.
journal::Record revised(checkin::CheckIn entry, const Calendar& calendar, Chance& chance);
// The entry resting since one of the last four weeks of the life, or since it was written where that is later.
journal::Record rested(checkin::CheckIn entry, const Calendar& calendar, Chance& chance);

}  // namespace felt::demo
