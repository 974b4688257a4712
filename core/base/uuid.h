// Names of entries: UUIDs. New ones are version 7 (RFC 9562), which sort by the time they were made.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace felt {

// Fills the bytes with unpredictable values.
using RandomSource = std::function<void(std::span<unsigned char>)>;

class Uuid {
public:
    // 36 characters, hexadecimal in either case, any version; kept in lower case as RFC 9562 writes it.
    static Result<Uuid> make(std::string_view text);
    // milliseconds since 1970, 48 bits.
    static Uuid version7(std::int64_t milliseconds, const RandomSource& random);

    const std::string& text() const { return m_text; }
    auto operator<=>(const Uuid&) const = default;

private:
    explicit Uuid(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

}  // namespace felt
