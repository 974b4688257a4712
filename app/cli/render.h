// Check-ins as people read them in a terminal.
#pragma once

#include <string>

#include "checkin/check_in.h"
#include "context.h"

namespace felt::cli {

// One line: when, what, and the id.
Result<std::string> renderShort(Context& context, const checkin::CheckIn& entry);
// Everything that was given, a line each; ends with a newline.
Result<std::string> renderWhole(Context& context, const checkin::CheckIn& entry);

}  // namespace felt::cli
