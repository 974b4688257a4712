// Failures as sentences: what happened, what was kept, what to do.
#pragma once

#include <string>

#include "base/result.h"
#include "locale/messages.h"

namespace felt::locale {

// One or two plain sentences in the person's language, without a word of the journal.
std::string describe(const Error& error, const Messages& messages);

}  // namespace felt::locale
