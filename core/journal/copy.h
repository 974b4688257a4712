// Private to core/journal: new database files, empty or filled from another.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "journal/journal.h"
#include "sqlite/connection.h"

namespace felt::journal {

// An empty journal database under this name, synced. Replaces what an interrupted attempt left there.
Status makeDatabase(const std::filesystem::path& file, const sqlite::Key* key, const Environment& environment);

// The tables of a journal in an empty database.
Status makeTables(sqlite::Connection& connection, const Environment& environment);

// A database under another key with every row of `from`, verified against it; replaces what was left under the name.
Status copyRows(sqlite::Connection& from, const std::filesystem::path& file, const sqlite::Key* key, const Environment& environment);

}  // namespace felt::journal
