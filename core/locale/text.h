// Text as people search and sort it, by Unicode's rules (ICU, through Boost.Locale).
#pragma once

#include <compare>
#include <locale>
#include <string>
#include <string_view>
#include <vector>

#include "base/language_tag.h"

namespace felt::locale {

// Rules that hold in every language. Making one costs about a millisecond; keep it. Input is UTF-8; broken bytes are dropped.
class Text {
public:
    Text();

    // Equal for texts that differ only in case, accents, vowel signs of Arabic and Hebrew, or width.
    std::string fold(std::string_view text) const;
    // Normalisation form C.
    std::string compose(std::string_view text) const;
    // The folded words in order, without punctuation; each Chinese character and kana stands alone.
    std::vector<std::string> words(std::string_view text) const;

private:
    std::locale m_rules;
};

bool isUtf8(std::string_view text);

// The order of words in one language.
class Collator {
public:
    explicit Collator(const LanguageTag& language);
    std::weak_ordering compare(std::string_view a, std::string_view b) const;
    // Bytes that sort as compare does, for texts that are compared often.
    std::string key(std::string_view text) const;

private:
    std::locale m_rules;
};

}  // namespace felt::locale
