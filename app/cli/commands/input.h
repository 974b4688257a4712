// Check-ins that arrive as JSON lines.
#pragma once

#include <functional>
#include <string>

#include "context.h"

namespace felt::cli {

inline constexpr std::size_t longestLine = 16u << 20;

// Opens a file to read, or standard input for "-". UnreadableFile.
Result<int> openInput(const std::string& name);

// Gives every line that is not blank to take. A line that take refuses is told with its number and the others go on; a failure that is
// not the line's ends the run. name: of the input, for errors.
ExitStatus eachLine(Context& context, int descriptor, const std::string& name, const std::function<Status(std::string_view)>& take);

// One check-in whose words and places exist.
Result<checkin::CheckIn> readValid(Context& context, std::string_view line);

// Keeps an entry and, once it is safe on disk, says its id.
Status addAcknowledged(Context& context, journal::Journal& journal, journal::Entry entry);

// "line 7: …" to stderr.
void tellLine(const Context& context, std::size_t number, const Error& error);

}  // namespace felt::cli
