#include "pages/journal/read_journal.h"

#include <algorithm>

#include "bridge/dates.h"
#include "pages/journal/month.h"

namespace felt::desktop {
namespace {

using checkin::CheckIn;
using journal::EntryKind;

// By lived day, then by instant: a day is read as it was lived, whatever zone it was lived in.
bool isLater(const CheckIn& a, const CheckIn& b) {
    if (a.at.date() != b.at.date()) return a.at.date() > b.at.date();
    if (a.at.instant() != b.at.instant()) return a.at.instant() > b.at.instant();
    return a.id > b.id;
}

// No entry was lived before that day; nothing where there is none.
Result<std::optional<QDate>> firstDay(journal::Journal& journal) {
    std::optional<QDate> day;
    FELT_DO(journal.each(EntryKind::CheckIn, {}, journal::Resting::LeftOut, [&](const journal::Record& record) {
        // In order of instants: another zone's lived day may be one or two earlier.
        day = livedDay(journal::atOf(record.entry)).addDays(-2);
        return false;
    }));
    return day;
}

}  // namespace

Result<std::vector<CheckIn>> readDays(journal::Journal& journal, const std::optional<QDate>& from, const std::optional<QDate>& to) {
    journal::Span span;
    if (from) span.from = wallClock(*from, {});
    if (to) span.to = wallClock(*to, {});
    FELT_TRY(std::vector<journal::Entry> entries, journal.entries(EntryKind::CheckIn, span));
    std::vector<CheckIn> found;
    found.reserve(entries.size());
    for (journal::Entry& entry : entries) found.push_back(std::move(std::get<CheckIn>(entry)));
    std::sort(found.begin(), found.end(), isLater);
    return found;
}

Result<Portion> readPortion(journal::Journal& journal, const std::optional<QDate>& upTo, std::size_t atLeast) {
    FELT_TRY(const std::optional<QDate> first, firstDay(journal));
    if (!first || (upTo && *upTo < *first)) return Portion{};
    std::optional<QDate> to = upTo;
    QDate from;
    if (to) {
        from = Month(*to).first();
    } else {
        FELT_TRY(const std::vector<journal::Entry> newest, journal.newest(EntryKind::CheckIn, 1));
        if (newest.empty()) return Portion{};
        from = Month(livedDay(journal::atOf(newest.front()))).first();
    }
    Portion portion;
    for (int months = 1;; months *= 2) {  // a gap of years is crossed in a few steps
        FELT_TRY(std::vector<CheckIn> entries, readDays(journal, from, to));
        const bool none = entries.empty();
        std::move(entries.begin(), entries.end(), std::back_inserter(portion.entries));
        if (from <= *first) return portion;
        to = from.addDays(-1);
        if (portion.entries.size() >= atLeast) {
            portion.next = to;
            return portion;
        }
        if (!none) months = 1;
        from = std::max(from.addMonths(-months), *first);
    }
}

}  // namespace felt::desktop
