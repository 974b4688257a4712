// The one catalogue of everything Felt says, in one language. English texts are the keys.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <locale>
#include <string>
#include <string_view>
#include <vector>

#include "base/language_tag.h"

namespace felt::locale {

class Messages {
public:
    // folder holds LANGUAGE/LC_MESSAGES/felt.mo, LANGUAGE as in the tag; a text that is missing there stays English, and all of
    // them where the file is missing or broken.
    Messages(const std::filesystem::path& folder, const LanguageTag& language);

    const LanguageTag& language() const { return m_language; }
    std::string tr(const char* text) const;
    std::string trc(const char* context, const char* text) const;
    // The plural form that the language wants for count; {1} in it is the count.
    std::string trn(const char* one, const char* many, long long count) const;

private:
    LanguageTag m_language;
    std::locale m_locale;
};

// Replaces {1}, {2} … by the values.
std::string fill(std::string_view text, std::initializer_list<std::string_view> values);

// The languages Felt is to speak; those with a catalogue are complete.
const std::vector<LanguageTag>& knownLanguages();
// English, and those with a catalogue in folder, in the order of knownLanguages.
std::vector<LanguageTag> spokenLanguages(const std::filesystem::path& folder);
// "es_MX.UTF-8" or "es" -> es; nothing Felt knows -> en.
LanguageTag languageFor(std::string_view posixOrTag);

}  // namespace felt::locale
