#include "session.h"

#include <QApplication>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "locale/describe.h"

namespace felt::desktop {

Session::Session(Options options, Settings& settings, Theme& theme)
    : m_options(std::move(options)), m_settings(settings), m_theme(theme), m_store(m_options.environment, m_options.cost) {
    speak(m_options.language);
}

Session::~Session() {
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
}

void Session::speak(const LanguageTag& language) {
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    m_messages = std::make_unique<locale::Messages>(m_options.folders.catalogues, language);
    m_translator = std::make_unique<Translator>(*m_messages);
    QCoreApplication::installTranslator(m_translator.get());
    m_locale = localeFor(language.text());
    QLocale::setDefault(m_locale);
    if (QGuiApplication::layoutDirection() != m_locale.textDirection()) {
        QGuiApplication::setLayoutDirection(m_locale.textDirection());
        m_theme.apply();  // its sheet speaks of left and right
    }
}

void Session::setLanguage(const LanguageTag& language) {
    if (language == this->language()) return;
    speak(language);
    m_content.reset();
    emit languageChanged();
    loadContent();
}

void Session::loadContent() {
    felt::desktop::loadContent(m_options.folders.content, language(), fromQt(m_settings.figure()), this,
                               [this, asked = ++m_asked](Result<std::shared_ptr<const Content>> content) {
                                   if (asked != m_asked) return;
                                   if (!content) {
                                       emit contentFailed(content.error());
                                       return;
                                   }
                                   m_content = std::move(*content);
                                   emit contentReady();
                               });
}

QString Session::describe(const Error& error) const { return toQt(locale::describe(error, *m_messages)); }

}  // namespace felt::desktop
