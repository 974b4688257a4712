// Private to core/journal: what can still be read of a damaged journal.
#pragma once

#include "journal/files.h"
#include "journal/journal.h"
#include "locale/text.h"

namespace felt::journal {

// Reads row by row, past what cannot be read, into an empty database in memory; what is made from entries is made anew. The files stay
// as they are. An error only where nothing can be read at all, or memory is short.
Result<Journal::Reach> rescue(const Files& files, const sqlite::Key* key, sqlite::Connection& to, const locale::Text& text,
                              const Environment& environment);

}  // namespace felt::journal
