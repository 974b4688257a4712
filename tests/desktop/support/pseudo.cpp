#include "support/pseudo.h"

namespace felt::desktop::tests {
namespace {

// Every letter by the function, but what stands in braces, after % or & and dates in Qt's letters.
template <class Change>
QString changed(const QString& source, Change change) {
    if (source.contains(QStringLiteral("ddd")) || source == QStringLiteral("HH:mm")) return source;
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == QLatin1Char('{')) {
            const qsizetype end = source.indexOf(QLatin1Char('}'), i);
            text += source.mid(i, end - i + 1);
            i = end;
        } else if (source[i] == QLatin1Char('%') && i + 1 < source.size()) {
            text += source.mid(i++, 2);
        } else {
            text += change(source[i]);
        }
    }
    return text;
}

}  // namespace

QString LongTranslator::translate(const char*, const char* source, const char*, int) const {
    const QString from = QStringLiteral("aeiouAEIOUncs"), to = QStringLiteral("äéîøüÅÉÎØÜñçš");
    QString text = changed(QString::fromUtf8(source), [&](QChar c) {
        const qsizetype at = from.indexOf(c);
        return at < 0 ? c : to[at];
    });
    // Words, not one long tail, as longer languages have them.
    const QString more[] = {QStringLiteral(" ünd"), QStringLiteral(" weïter"), QStringLiteral(" nöch")};
    for (int i = 0; text.size() < 1.4 * double(qstrlen(source)) && qstrlen(source) > 3; ++i) text += more[i % 3];
    return text;
}

QString RightToLeftTranslator::translate(const char*, const char* source, const char*, int) const {
    const QString letters = QString::fromUtf8("ابتجحخدذرزسشصضطظعغفقكلمنهوي");
    return changed(QString::fromUtf8(source), [&](QChar c) { return c.isLetter() ? letters[c.toLower().unicode() % letters.size()] : c; });
}

}  // namespace felt::desktop::tests
