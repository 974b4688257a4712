// Bringing a journal to the current format.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "base/result.h"
#include "sqlite/connection.h"

namespace felt::journal {

inline constexpr std::int64_t applicationId = 0x46656C74;  // "Felt"

// migrations[n] leads from format n to n + 1 and sets user_version itself.
std::span<const std::string_view> migrations();

// Runs what is missing, all in one exclusive transaction. before: called once if anything is to be done, and nothing is done
// where it fails (the verified backup). NotAJournal for the database of another program, NewerJournal for a later format.
Status migrate(sqlite::Connection& connection, std::span<const std::string_view> steps, const std::function<Status()>& before);

}  // namespace felt::journal
