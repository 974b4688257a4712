// Hands tr() to the one catalogue, Qt's own sentences included.
#pragma once

#include <QTranslator>

#include "locale/messages.h"

namespace felt::desktop {

class Translator : public QTranslator {
public:
    explicit Translator(const locale::Messages& messages, QObject* parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int count) const override;

private:
    const locale::Messages& m_messages;
};

// "one entry" or "{1} entries", in the form that the language wants for the count.
QString plural(const locale::Messages& messages, const char* one, const char* many, long long count);

// {1}, {2} … replaced by the values.
QString fill(QString text, std::initializer_list<QString> values);

}  // namespace felt::desktop
