#include "demo/second_thoughts.h"

#include <algorithm>

#include "journal/entries_json.h"

namespace felt::demo {
namespace {

using checkin::CheckIn;
using journal::Record;

// A version from which a person would come to this one: the note not yet written, a word not yet found. Going back twice never
// leads to the same again.
CheckIn earlierThan(CheckIn entry, Chance& chance) {
    if (entry.note) {
        entry.note.reset();
    } else if (entry.feelings.size() > 1) {
        entry.feelings.pop_back();
    } else if (!entry.tags.empty()) {
        entry.tags.pop_back();
    } else if (!entry.marks.empty() && entry.marks.front().intensity) {
        const int other = (entry.marks.front().intensity->value() + chance.between(1, 3)) % 11;
        entry.marks.front().intensity = *checkin::Intensity::make(other);
    } else {
        const int other = entry.after ? (int(*entry.after) + 1) % 3 : 0;
        entry.after = static_cast<checkin::After>(other);
    }
    return entry;
}

}  // namespace

Record revised(CheckIn entry, const Calendar& calendar, Chance& chance) {
    const int versions = chance.percent(25) ? 3 : 2;
    Record record{.entry = entry, .revision = versions, .deleted = {}, .history = {}};
    std::vector<CheckIn> earlier{earlierThan(entry, chance)};
    if (versions == 3) earlier.insert(earlier.begin(), earlierThan(earlier.front(), chance));
    Moment replaced = *entry.written;
    for (CheckIn& each : earlier) {
        replaced = later(calendar, replaced, chance.between(60, 2 * 86'400));
        record.history.push_back(
            {.number = int(record.history.size()) + 1, .replaced = replaced, .json = journal::writeEntry(std::move(each))});
    }
    return record;
}

Record rested(CheckIn entry, const Calendar& calendar, Chance& chance) {
    constexpr int fourWeeks = 28 * 86'400;
    const Moment lately = calendar.shown(calendar.end() - std::int64_t(chance.between(0, fourWeeks)) * 1'000'000);
    const Moment soon = later(calendar, *entry.written, chance.between(30, 3'600));
    return {.entry = std::move(entry), .revision = 1, .deleted = lately.instant() > soon.instant() ? lately : soon, .history = {}};
}

}  // namespace felt::demo
