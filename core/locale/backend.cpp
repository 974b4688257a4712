#include "locale/backend.h"

#include <array>
#include <utility>

namespace felt::locale {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> names{{{"en", "en_US"},
                                                                               {"es", "es_ES"},
                                                                               {"fr", "fr_FR"},
                                                                               {"de", "de_DE"},
                                                                               {"it", "it_IT"},
                                                                               {"pt-BR", "pt_BR"},
                                                                               {"uk", "uk_UA"},
                                                                               {"ar", "ar_EG"},
                                                                               {"hi", "hi_IN"},
                                                                               {"ja", "ja_JP"},
                                                                               {"ko", "ko_KR"},
                                                                               {"zh-Hans", "zh_CN"}}};

}  // namespace

boost::locale::generator generator() {
    auto backends = boost::locale::localization_backend_manager::global();
    backends.select("icu");
    return boost::locale::generator(backends);
}

std::string posixName(const LanguageTag& language) {
    for (const auto& [tag, name] : names)
        if (language.text() == tag) return std::string(name) + ".UTF-8";
    return "en_US.UTF-8";
}

}  // namespace felt::locale
