#include "bridge/passphrase_strength.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace felt::desktop {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("passphrase", text); }

}  // namespace

PassphraseStrength passphraseStrength(const QString& passphrase) {
    if (passphrase.isEmpty()) return PassphraseStrength::Empty;
    // Four words drawn from a list of some thousands take about 2^50 guesses; a letter adds little where words are used.
    const auto words = passphrase.simplified().split(QLatin1Char(' ')).size();
    QString different = passphrase;
    std::sort(different.begin(), different.end());
    different.resize(std::unique(different.begin(), different.end()) - different.begin());
    const double letters = double(std::min<qsizetype>(passphrase.size(), different.size() * 3)) * 2.2;
    const double bits = std::max(letters, double(words > 1 ? std::min<double>(double(words) * 11, letters * 1.5) : 0));
    if (bits < 28) return PassphraseStrength::Short;
    return bits < 44 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

QString passphraseHint(const QString& passphrase) {
    switch (passphraseStrength(passphrase)) {
        case PassphraseStrength::Empty: return tr("Take your time. A sentence only you would say is fine.");
        case PassphraseStrength::Short: return tr("Rather short; another word or two would help.");
        case PassphraseStrength::Fair: return tr("Good; one more word would be strong.");
        case PassphraseStrength::Strong: return tr("Strong.");
    }
    return {};
}

}  // namespace felt::desktop
