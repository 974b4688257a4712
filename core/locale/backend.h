// Private to core/locale: the one place that makes Boost.Locale's locales, with the ICU backend.
#pragma once

#include <boost/locale.hpp>
#include <string>

#include "base/language_tag.h"

namespace felt::locale {

boost::locale::generator generator();

// Boost.Locale 1.74 misreads script subtags, so our tags are mapped to POSIX names by hand: zh-Hans -> zh_CN.UTF-8.
std::string posixName(const LanguageTag& language);

}  // namespace felt::locale
