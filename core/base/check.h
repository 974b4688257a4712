// Bugs end the program at once, before they can reach the journal.
#pragma once

namespace felt {

// Prints the place and the broken condition to stderr (never data) and aborts.
[[noreturn]] void failCheck(const char* condition, const char* file, int line) noexcept;

}  // namespace felt

// A condition that only a bug in Felt itself can break. Bad input is an Error, not a failed check.
#define FELT_CHECK(condition) ((condition) ? void(0) : ::felt::failCheck(#condition, __FILE__, __LINE__))
