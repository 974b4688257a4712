// Fields of a JSON object that this version of Felt does not know: kept, and given back.
#pragma once

#include <string>

namespace felt {

// The text of a JSON object; empty where there are none. Filled by ObjectReader, written by addUnknown.
using UnknownFields = std::string;

}  // namespace felt
