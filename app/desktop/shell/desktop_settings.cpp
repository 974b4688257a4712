#include "shell/desktop_settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

namespace felt::desktop {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

Look chosen(const Settings& settings, Look look) {
    if (settings.scheme() == Settings::Scheme::Dark) look.scheme = Look::Scheme::Dark;
    if (settings.scheme() == Settings::Scheme::Light) look.scheme = Look::Scheme::Light;
    if (settings.highContrast()) look.contrast = Look::Contrast::High;
    return look;
}

Look systemLook() {
    Look look;
    if (QGuiApplication::palette().color(QPalette::Window).lightness() < 110) look.scheme = Look::Scheme::Dark;
    return look;
}

}  // namespace

DesktopSettings::DesktopSettings(Settings& settings, Theme& theme, QObject* parent)
    : QObject(parent), m_settings(settings), m_theme(theme), m_system(systemLook()) {}

Look DesktopSettings::firstLook(const Settings& settings) { return chosen(settings, systemLook()); }

double DesktopSettings::systemTextScale() {
    constexpr double usual = 14.67;  // 11 points at 96 dots per inch
    return std::max(1.0, QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize() / usual);
}

void DesktopSettings::ask() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(appearance, QStringLiteral("color-scheme"));
    read(appearance, QStringLiteral("contrast"));
    read(gnome, QStringLiteral("enable-animations"));
}

void DesktopSettings::read(const QString& space, const QString& key) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << space << key;
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3'000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (reply.isValid()) take(space, key, reply.value().variant());
        finished->deleteLater();
    });
}

void DesktopSettings::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    take(space, key, value.variant());
}

void DesktopSettings::take(const QString& space, const QString& key, const QVariant& wrapped) {
    const QVariant value = wrapped.userType() == qMetaTypeId<QDBusVariant>() ? wrapped.value<QDBusVariant>().variant() : wrapped;
    if (space == appearance && key == QStringLiteral("color-scheme"))
        m_system.scheme = value.toUInt() == 1 ? Look::Scheme::Dark : Look::Scheme::Light;
    else if (space == appearance && key == QStringLiteral("contrast"))
        m_system.contrast = value.toUInt() == 1 ? Look::Contrast::High : Look::Contrast::Normal;
    else if (space == gnome && key == QStringLiteral("enable-animations"))
        m_system.motion = value.toBool() ? Look::Motion::Full : Look::Motion::Reduced;
    else
        return;
    apply();
}

void DesktopSettings::apply() { m_theme.setLook(chosen(m_settings, m_system)); }

}  // namespace felt::desktop
