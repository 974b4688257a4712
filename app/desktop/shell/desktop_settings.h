// What the desktop says about looks: dark or light, contrast, movement. Followed while it changes; never waited for.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

#include "bridge/settings.h"
#include "look/theme.h"

namespace felt::desktop {

// Follows org.freedesktop.portal.Settings on the session bus, where there is one; a person's own choice comes first.
class DesktopSettings : public QObject {
    Q_OBJECT
public:
    DesktopSettings(Settings& settings, Theme& theme, QObject* parent = nullptr);
    // The look without having asked the desktop yet.
    static Look firstLook(const Settings& settings);
    // 1 at the size in which desktops set text by default.
    static double systemTextScale();
    void ask();
    // After a setting was changed by the person.
    void apply();

private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& space, const QString& key);
    void take(const QString& space, const QString& key, const QVariant& value);
    Settings& m_settings;
    Theme& m_theme;
    Look m_system;
};

}  // namespace felt::desktop
