// Everything of a journal as one text, for its owner.
#pragma once

#include <string>

#include "base/moment.h"
#include "base/result.h"
#include "journal/journal.h"

namespace felt::app {

// The archive that docs/formats.md describes: entries of every kind, private and resting ones too, with their history, and drafts.
Result<std::string> wholeArchive(journal::Journal& journal, const Moment& now);

}  // namespace felt::app
