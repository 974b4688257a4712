// A number that cannot leave its range.
#pragma once

#include <compare>
#include <optional>

namespace felt {

// Tag keeps two quantities of the same range apart. Low and High are both allowed values.
template <class Tag, class Number, Number Low, Number High>
class Bounded {
public:
    static constexpr Number lowest = Low;
    static constexpr Number highest = High;

    // Nothing where the value is outside [lowest, highest].
    static constexpr std::optional<Bounded> make(Number value) {
        if (!(value >= Low && value <= High)) return std::nullopt;
        return Bounded(value);
    }
    constexpr Number value() const { return m_value; }
    constexpr auto operator<=>(const Bounded&) const = default;

private:
    constexpr explicit Bounded(Number value) : m_value(value) {}
    Number m_value;
};

}  // namespace felt
