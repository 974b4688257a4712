// A passphrase from a field into protected memory.
#pragma once

#include <QLineEdit>

#include "base/secret.h"

namespace felt::desktop {

// Takes what was typed and empties the field. Qt keeps copies of its own while one types; those that can be reached are overwritten.
inline Secret takeSecret(QLineEdit& field) {
    QString typed = field.text();
    QByteArray bytes = typed.toUtf8();
    Secret secret = Secret::copyOf({bytes.constData(), std::size_t(bytes.size())});
    wipe({bytes.data(), std::size_t(bytes.size())});
    field.clear();
    wipe({reinterpret_cast<char*>(typed.data()), std::size_t(typed.size()) * sizeof(QChar)});
    return secret;
}

}  // namespace felt::desktop
