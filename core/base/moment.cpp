#include "base/moment.h"

#include <chrono>
#include <optional>

#include "base/check.h"

namespace felt {
namespace {

constexpr std::int64_t second = 1'000'000;

// Reads a text from left to right; every take leaves the position alone when it fails.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}
    bool atEnd() const { return m_rest.empty(); }
    bool take(char c) {
        if (m_rest.empty() || m_rest.front() != c) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<int> digits(std::size_t count) {
        if (m_rest.size() < count) return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_rest[i] < '0' || m_rest[i] > '9') return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }
    // One to nine digits after the point, as microseconds; finer digits stay in the text only.
    std::optional<std::int64_t> fraction() {
        std::int64_t value = 0;
        int count = 0;
        for (; count < 9 && !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; ++count) {
            if (count < 6) value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        if (count == 0) return std::nullopt;
        for (; count < 6; ++count) value *= 10;
        return value;
    }

private:
    std::string_view m_rest;
};

std::optional<std::int64_t> readDay(Reader& in) {
    const auto year = in.digits(4);
    if (!year || *year < 1 || !in.take('-')) return std::nullopt;
    const auto month = in.digits(2);
    if (!month || !in.take('-')) return std::nullopt;
    const auto day = in.digits(2);
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(*day))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * 86'400 * second;
}

std::optional<std::int64_t> readTime(Reader& in) {
    const auto hour = in.digits(2);
    if (!hour || *hour > 23 || !in.take(':')) return std::nullopt;
    const auto minute = in.digits(2);
    if (!minute || *minute > 59) return std::nullopt;
    std::int64_t time = (*hour * 3'600 + *minute * 60) * second;
    if (!in.take(':')) return time;
    const auto seconds = in.digits(2);
    if (!seconds || *seconds > 59) return std::nullopt;
    time += *seconds * second;
    if (!in.take('.')) return time;
    const auto fraction = in.fraction();
    if (!fraction) return std::nullopt;
    return time + *fraction;
}

// Offset east of UTC in microseconds, after Z or a sign.
std::optional<std::int64_t> readOffset(Reader& in) {
    if (in.take('Z')) return 0;
    const bool west = in.take('-');
    if (!west && !in.take('+')) return std::nullopt;
    const auto hours = in.digits(2);
    if (!hours) return std::nullopt;
    int minutes = 0;
    if (!in.atEnd()) {
        in.take(':');
        const auto read = in.digits(2);
        if (!read || *read > 59) return std::nullopt;
        minutes = *read;
    }
    const int total = *hours * 60 + minutes;
    if (total > 18 * 60) return std::nullopt;
    return (west ? -total : total) * 60 * second;
}

void append(std::string& text, std::int64_t value, int width) {
    const std::string digits = std::to_string(value);
    text.append(std::size_t(width) > digits.size() ? std::size_t(width) - digits.size() : 0, '0').append(digits);
}

}  // namespace

Result<Moment> Moment::parse(std::string_view text) {
    const auto bad = [] { return fail(Code::NoSuchTime); };
    Reader in(text);
    const auto day = readDay(in);
    if (!day) return bad();
    if (in.atEnd()) return Moment(std::string(text), *day, Precision::Day);
    if (!in.take('T')) return bad();
    const auto time = readTime(in);
    if (!time) return bad();
    if (in.atEnd()) return Moment(std::string(text), *day + *time, Precision::WallClock);
    const auto offset = readOffset(in);
    if (!offset || !in.atEnd()) return bad();
    return Moment(std::string(text), *day + *time - *offset, Precision::Instant);
}

Moment Moment::at(std::int64_t microseconds, int offsetMinutes) {
    using namespace std::chrono;
    FELT_CHECK(offsetMinutes >= -18 * 60 && offsetMinutes <= 18 * 60);
    const sys_time<std::chrono::microseconds> local{std::chrono::microseconds(microseconds) + minutes(offsetMinutes)};
    const auto day = floor<days>(local);
    const year_month_day date(day);
    const auto time = duration_cast<milliseconds>(local - day).count();
    FELT_CHECK(int(date.year()) >= 1 && int(date.year()) <= 9999);
    std::string text;
    append(text, int(date.year()), 4);
    text += '-';
    append(text, unsigned(date.month()), 2);
    text += '-';
    append(text, unsigned(date.day()), 2);
    text += 'T';
    append(text, time / 3'600'000, 2);
    text += ':';
    append(text, time / 60'000 % 60, 2);
    text += ':';
    append(text, time / 1'000 % 60, 2);
    text += '.';
    append(text, time % 1'000, 3);
    text += offsetMinutes < 0 ? '-' : '+';
    const int distance = offsetMinutes < 0 ? -offsetMinutes : offsetMinutes;
    append(text, distance / 60, 2);
    text += ':';
    append(text, distance % 60, 2);
    const std::int64_t shown = microseconds - ((microseconds % 1'000) + 1'000) % 1'000;
    return Moment(std::move(text), shown, Precision::Instant);
}

}  // namespace felt
