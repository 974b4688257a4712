// Results in tests: the value, or a failure that says which error came instead.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <optional>
#include <string>

#include "base/result.h"

namespace Catch {
template <>
struct StringMaker<felt::Code> {
    static std::string convert(felt::Code code) { return "Code " + std::to_string(static_cast<int>(code)); }
};
template <>
struct StringMaker<felt::Error> {
    static std::string convert(const felt::Error& error) {
        return StringMaker<felt::Code>::convert(error.code) + " subject \"" + error.subject + "\" detail \"" + error.detail + "\"";
    }
};
template <>
struct StringMaker<std::optional<felt::Code>> {
    static std::string convert(const std::optional<felt::Code>& code) { return code ? StringMaker<felt::Code>::convert(*code) : "success"; }
};
}  // namespace Catch

namespace felt::tests {

// The value; the test ends where there is none.
template <class Value>
Value need(Result<Value> result) {
    if (!result) FAIL(Catch::StringMaker<Error>::convert(result.error()));
    if constexpr (!std::is_void_v<Value>) return std::move(*result);
}

// Why it failed; nothing where it did not.
template <class Value>
std::optional<Code> failure(const Result<Value>& result) {
    return result ? std::nullopt : std::optional(result.error().code);
}

}  // namespace felt::tests
