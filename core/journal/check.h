// Whether a database holds what was put into it.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "sqlite/connection.h"

namespace felt::journal {

// Page seals (where encrypted), structure, references, that every entry reads, and the keyed sum over all facts.
// A short finding each, without a word of the journal; empty where all is sound. An error only where the check could not be made.
Result<std::vector<std::string>> inspect(sqlite::Connection& connection, bool encrypted);

}  // namespace felt::journal
