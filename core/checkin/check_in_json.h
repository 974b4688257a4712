// Check-ins as JSON, as docs/formats.md describes them.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "base/result.h"
#include "checkin/check_in.h"

namespace felt::checkin {

// Reads one check-in. The error's subject is the path of the field ("marks[1].intensity").
// Ids are checked for their form only; see validate.h for whether they exist.
Result<CheckIn> readCheckIn(std::string_view json);
Result<CheckIn> readCheckIn(const Json& json);

// Fields in the order of docs/formats.md, then the unknown ones; read(write(x)) == x.
Json toJson(const CheckIn& checkIn);
std::string writeCheckIn(const CheckIn& checkIn);

}  // namespace felt::checkin
