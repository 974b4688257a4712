#include "locale/messages.h"

#include <boost/locale.hpp>
#include <boost/locale/gnu_gettext.hpp>
#include <exception>

namespace felt::locale {
namespace {

std::locale load(const std::filesystem::path& folder, const LanguageTag& language) {
    namespace gettext = boost::locale::gnu_gettext;
    gettext::messages_info info;
    info.language = language.text();  // the folder's name as it is: the library itself would look for pt_BR and zh_CN
    info.encoding = "UTF-8";
    info.domains.emplace_back("felt");
    info.paths.push_back(folder.string());
    try {
        return std::locale(std::locale::classic(), gettext::create_messages_facet<char>(info));
    } catch (const std::exception&) {
        return std::locale::classic();  // a broken catalogue is as good as none
    }
}

}  // namespace

Messages::Messages(const std::filesystem::path& folder, const LanguageTag& language)
    : m_language(language), m_locale(load(folder, language)) {}

std::string Messages::tr(const char* text) const { return boost::locale::translate(text).str(m_locale); }

std::string Messages::trc(const char* context, const char* text) const { return boost::locale::translate(context, text).str(m_locale); }

std::string Messages::trn(const char* one, const char* many, long long count) const {
    // The library counts in int; plural forms hang on the last digits only.
    const long long counted = count > 1'000'000 ? 1'000'000 + count % 1'000'000 : count;
    return fill(boost::locale::translate(one, many, static_cast<int>(counted)).str(m_locale), {std::to_string(count)});
}

std::string fill(std::string_view text, std::initializer_list<std::string_view> values) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t number = i + 2 < text.size() && text[i] == '{' && text[i + 2] == '}' ? std::size_t(text[i + 1] - '0') : 0;
        if (number >= 1 && number <= values.size()) {
            filled += values.begin()[number - 1];
            i += 2;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

const std::vector<LanguageTag>& knownLanguages() {
    static const std::vector<LanguageTag> languages = [] {
        std::vector<LanguageTag> tags;
        for (const char* tag : {"en", "es", "fr", "de", "it", "pt-BR", "uk", "ar", "hi", "ja", "ko", "zh-Hans"})
            tags.push_back(*LanguageTag::make(tag));
        return tags;
    }();
    return languages;
}

std::vector<LanguageTag> spokenLanguages(const std::filesystem::path& folder) {
    std::vector<LanguageTag> spoken;
    for (const LanguageTag& language : knownLanguages())
        if (language.text() == "en" || std::filesystem::exists(folder / language.text() / "LC_MESSAGES" / "felt.mo"))
            spoken.push_back(language);
    return spoken;
}

LanguageTag languageFor(std::string_view posixOrTag) {
    const auto& known = knownLanguages();
    for (const LanguageTag& language : known)
        if (language.text() == posixOrTag) return language;
    const std::string_view primary = posixOrTag.substr(0, posixOrTag.find_first_of("-_.@"));
    for (const LanguageTag& language : known)
        if (std::string_view(language.text()).substr(0, language.text().find('-')) == primary) return language;
    return known.front();
}

}  // namespace felt::locale
