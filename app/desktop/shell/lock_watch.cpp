#include "shell/lock_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <initializer_list>
#include <utility>

namespace felt::desktop {
namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");

bool isUse(QEvent::Type type) {
    switch (type) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress:
        case QEvent::TabletMove:
        case QEvent::InputMethod: return true;
        default: return false;
    }
}

}  // namespace

LockWatch::LockWatch(QObject* parent) : QObject(parent) {
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockWatch::lockWanted);
    QCoreApplication::instance()->installEventFilter(this);
}

void LockWatch::setIdle(std::chrono::milliseconds after) {
    m_idle.setInterval(after);
    touch();
}

void LockWatch::touch() {
    if (m_idle.intervalAsDuration().count() > 0)
        m_idle.start();
    else
        m_idle.stop();
}

bool LockWatch::eventFilter(QObject* object, QEvent* event) {
    if (isUse(event->type())) touch();
    return QObject::eventFilter(object, event);
}

void LockWatch::listen() {
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        const QString manager = QStringLiteral("org.freedesktop.login1.Manager"), path = QStringLiteral("/org/freedesktop/login1");
        system.connect(logind, path, manager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
        // The session of this program, by its process; never waited for.
        QDBusMessage ask = QDBusMessage::createMethodCall(logind, path, manager, QStringLiteral("GetSessionByPID"));
        ask << quint32(QCoreApplication::applicationPid());
        auto* const watcher = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
            const QDBusPendingReply<QDBusObjectPath> session = *finished;
            finished->deleteLater();
            if (session.isError()) return;
            QDBusConnection::systemBus().connect(logind, session.value().path(), QStringLiteral("org.freedesktop.login1.Session"),
                                                 QStringLiteral("Lock"), this, SLOT(sessionLocked()));
        });
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected()) return;
    for (const auto& [name, path] :
         std::initializer_list<std::pair<const char*, const char*>>{{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                                                                    {"org.freedesktop.ScreenSaver", "/ScreenSaver"},
                                                                    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"}})
        session.connect(QString(), QString::fromLatin1(path), QString::fromLatin1(name), QStringLiteral("ActiveChanged"), this,
                        SLOT(screenSaverActive(bool)));
}

void LockWatch::prepareForSleep(bool begins) {
    if (begins) emit lockWanted();
}

void LockWatch::screenSaverActive(bool active) {
    if (active) emit lockWanted();
}

void LockWatch::sessionLocked() { emit lockWanted(); }

}  // namespace felt::desktop
