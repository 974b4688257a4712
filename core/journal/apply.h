// Private to core/journal: what each action does, inside a transaction.
#pragma once

#include "journal/action.h"
#include "journal/journal.h"
#include "journal/store.h"

namespace felt::journal {

// The changes that the action made; the caller commits and writes the seal.
Result<Changes> perform(const Action& action, Store& store, sqlite::Connection& connection, const Environment& environment);

}  // namespace felt::journal
