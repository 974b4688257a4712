#include "bridge/translator.h"

#include "bridge/text.h"

namespace felt::desktop {

Translator::Translator(const locale::Messages& messages, QObject* parent) : QTranslator(parent), m_messages(messages) {}

// A class name is no context of ours: the same words mean the same wherever they stand, unless a disambiguation tells them apart.
QString Translator::translate(const char*, const char* source, const char* disambiguation, int) const {
    if (source == nullptr || *source == '\0') return {};
    return toQt(disambiguation == nullptr || *disambiguation == '\0' ? m_messages.tr(source) : m_messages.trc(disambiguation, source));
}

QString plural(const locale::Messages& messages, const char* one, const char* many, long long count) {
    return toQt(messages.trn(one, many, count));
}

QString fill(QString text, std::initializer_list<QString> values) {
    int position = 0;
    for (const QString& value : values) text.replace(QStringLiteral("{%1}").arg(++position), value);
    return text;
}

}  // namespace felt::desktop
