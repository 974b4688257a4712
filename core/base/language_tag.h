// Names of languages as BCP 47 has them: "en", "pt-BR", "zh-Hans".
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "base/result.h"

namespace felt {

class LanguageTag {
public:
    // A primary subtag of 2-3 lower-case letters and up to three further subtags of 2-8 letters or digits.
    static Result<LanguageTag> make(std::string_view text);

    const std::string& text() const { return m_text; }
    auto operator<=>(const LanguageTag&) const = default;

private:
    explicit LanguageTag(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

}  // namespace felt
