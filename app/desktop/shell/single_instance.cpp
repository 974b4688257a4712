#include "shell/single_instance.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>

#include "bridge/text.h"

namespace felt::desktop {
namespace {

const QString object = QStringLiteral("/org/felt/Window");

// The name tells journals apart without saying where they lie.
QString nameFor(const std::filesystem::path& journal) {
    std::error_code ignored;
    const std::string where = std::filesystem::weakly_canonical(journal, ignored).string();
    const QByteArray digest = QCryptographicHash::hash(QByteArray::fromStdString(where), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("org.felt.Window.j") + QString::fromLatin1(digest);
}

}  // namespace

SingleInstance::SingleInstance(const std::filesystem::path& journal, QObject* parent) : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    const QString name = nameFor(journal);
    m_first = bus.registerService(name);
    if (m_first) {
        bus.registerObject(object, this, QDBusConnection::ExportScriptableSlots);
    } else {
        bus.call(QDBusMessage::createMethodCall(name, object, QStringLiteral("org.felt.Window"), QStringLiteral("present")), QDBus::Block,
                 2'000);
    }
}

}  // namespace felt::desktop
