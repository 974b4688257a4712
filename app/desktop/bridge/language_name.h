// What a language calls itself.
#pragma once

#include <QLocale>
#include <QString>

#include "base/language_tag.h"
#include "bridge/text.h"

namespace felt::desktop {

// Without the country that QLocale adds to some.
inline QString languageName(const LanguageTag& language) {
    const QLocale locale(toQt(language.text()));
    switch (locale.language()) {
        case QLocale::English: return QStringLiteral("English");
        case QLocale::Spanish: return QStringLiteral("Español");
        case QLocale::Portuguese: return QStringLiteral("Português");
        case QLocale::C: return toQt(language.text());
        default: return locale.nativeLanguageName();
    }
}

}  // namespace felt::desktop
