// What the journal's page reads, on the journal's thread: months and portions, never everything.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "journal/journal.h"

namespace felt::desktop {

// from and to are lived days, both included; nothing is no bound. The latest first.
Result<std::vector<checkin::CheckIn>> readDays(journal::Journal& journal, const std::optional<QDate>& from, const std::optional<QDate>& to);

struct Portion {
    std::vector<checkin::CheckIn> entries;  // the latest first
    std::optional<QDate> next;              // the last day of the portion that follows; nothing where this was the last
};
// Everything up to that day (nothing: the latest there is), at least that many where there are as many.
Result<Portion> readPortion(journal::Journal& journal, const std::optional<QDate>& upTo, std::size_t atLeast);

}  // namespace felt::desktop
