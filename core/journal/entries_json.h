// Entries of every kind as JSON, as docs/formats.md describes them.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "base/result.h"
#include "journal/entries.h"

namespace felt::journal {

// The codes of checkin::readCheckIn.
Result<Entry> readEntry(EntryKind kind, std::string_view json);
Result<Entry> readEntry(EntryKind kind, const Json& json);
Json toJson(const Entry& entry);
std::string writeEntry(const Entry& entry);

// Equal but for the order of fields and, where b has none, the time of writing.
bool sameContent(const Entry& a, const Entry& b);

}  // namespace felt::journal
