// A point in a person's life: the wall clock as lived, and where it can be known, the instant.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace felt {

class Moment {
public:
    enum class Precision {
        Instant,    // with an offset from UTC
        WallClock,  // no offset: the zone is unknown
        Day         // a date alone: the time is unknown
    };

    // ISO 8601: 2026-03-01, 2026-03-01T07:30, 2026-03-01T07:30:05.25, and the latter two with Z, +01, +0100 or +01:00.
    // Years 1 to 9999, offsets up to 18 hours. Dates and times that do not exist are refused (Code::NoSuchTime).
    static Result<Moment> parse(std::string_view text);
    // Microseconds since 1970-01-01T00:00Z, shown with the given offset (minutes east of UTC, within 18 hours)
    // to the millisecond.
    static Moment at(std::int64_t microseconds, int offsetMinutes);

    const std::string& text() const { return m_text; }  // exactly as it was given
    // Microseconds since 1970-01-01T00:00Z; where the zone is unknown the wall clock is taken as UTC, a day as its midnight.
    std::int64_t instant() const { return m_instant; }
    Precision precision() const { return m_precision; }
    std::string_view date() const { return std::string_view(m_text).substr(0, 10); }  // the lived day, YYYY-MM-DD

    bool operator==(const Moment&) const = default;

private:
    Moment(std::string text, std::int64_t instant, Precision precision)
        : m_text(std::move(text)), m_instant(instant), m_precision(precision) {}
    std::string m_text;
    std::int64_t m_instant;
    Precision m_precision;
};

// Where "now" comes from: an argument of whatever needs it.
using Clock = std::function<Moment()>;

}  // namespace felt
