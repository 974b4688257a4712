// What a passphrase is worth, by the number of guesses it may take. A rough guide, said as one.
#pragma once

#include <QString>

namespace felt::desktop {

enum class PassphraseStrength { Empty, Short, Fair, Strong };
PassphraseStrength passphraseStrength(const QString& passphrase);

// The same in words, while one is typed: never a rule.
QString passphraseHint(const QString& passphrase);

}  // namespace felt::desktop
