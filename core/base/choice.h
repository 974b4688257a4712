// Closed lists of named values, as they stand in JSON.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace felt {

// Specialise for an enum whose values count from 0: `static constexpr std::array names{"cold", "cool"};`
template <class Choice>
struct Choices;

template <class Choice>
requires requires { Choices<Choice>::names; }
constexpr std::string_view name(Choice choice) { return Choices<Choice>::names[static_cast<std::size_t>(choice)]; }

template <class Choice>
constexpr std::optional<Choice> named(std::string_view text) {
    for (std::size_t i = 0; i < Choices<Choice>::names.size(); ++i)
        if (Choices<Choice>::names[i] == text) return static_cast<Choice>(i);
    return std::nullopt;
}

// "cold, cool, warm, hot"
template <class Choice>
std::string allNames() {
    std::string text;
    for (const std::string_view each : Choices<Choice>::names) text.append(text.empty() ? "" : ", ").append(each);
    return text;
}

}  // namespace felt
