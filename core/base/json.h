// JSON as Felt accepts it: bounded, without duplicate fields, in the order it was written.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

namespace felt {

using Json = nlohmann::ordered_json;

struct JsonLimits {
    std::size_t bytes = 16u << 20;
    std::size_t depth = 32;  // brackets inside brackets
};

// Refuses malformed text and invalid UTF-8 (MalformedJson), duplicate fields, and what exceeds the limits, as it stands or
// as writeJson writes it. Numbers are kept as 64-bit integers or doubles.
Result<Json> parseJson(std::string_view text, const JsonLimits& limits = {});

// One line, UTF-8 as it is, shortest form of numbers that reads back the same.
std::string writeJson(const Json& value);

}  // namespace felt
