#include "bridge/settings.h"

#include <QFile>

namespace felt::desktop {
namespace {

const QString languageKey = QStringLiteral("language");
const QString feelsInKey = QStringLiteral("feelsIn");
const QString learnsKey = QStringLiteral("learns");
const QString allWordsKey = QStringLiteral("allWords");
const QString schemeKey = QStringLiteral("look/scheme");
const QString contrastKey = QStringLiteral("look/high_contrast");
const QString figureKey = QStringLiteral("body/figure");
const QString backupFolderKey = QStringLiteral("backup/folder");
const QString geometryKey = QStringLiteral("window/geometry");
QString hintKey(const QString& hint) { return QStringLiteral("hints/") + hint; }
const QString folderToRenewKey = QStringLiteral("backup/renew");
const QString lockAfterKey = QStringLiteral("lock/minutes");
std::optional<QString> said(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

}  // namespace

Settings::Settings() : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("felt"), QStringLiteral("felt")) {}
Settings::Settings(const QString& file) : m_file(file, QSettings::IniFormat) {}

std::optional<QString> Settings::language() const {
    const QString tag = m_file.value(languageKey).toString();
    return tag.isEmpty() ? std::nullopt : std::optional(tag);
}
void Settings::setLanguage(const QString& tag) { set(languageKey, tag); }

std::optional<QString> Settings::feelsIn() const { return said(m_file.value(feelsInKey).toString()); }
void Settings::setFeelsIn(const QString& tag) { set(feelsInKey, tag); }

std::optional<QString> Settings::learns() const { return said(m_file.value(learnsKey).toString()); }
void Settings::setLearns(const QString& tag) { set(learnsKey, tag); }

bool Settings::allWords() const { return m_file.value(allWordsKey, false).toBool(); }
void Settings::setAllWords(bool all) { set(allWordsKey, all); }

Settings::Scheme Settings::scheme() const {
    const QString name = m_file.value(schemeKey).toString();
    return name == QStringLiteral("dark") ? Scheme::Dark : name == QStringLiteral("light") ? Scheme::Light : Scheme::System;
}
void Settings::setScheme(Scheme scheme) {
    set(schemeKey, scheme == Scheme::Dark    ? QStringLiteral("dark")
                   : scheme == Scheme::Light ? QStringLiteral("light")
                                             : QStringLiteral("system"));
}
bool Settings::highContrast() const { return m_file.value(contrastKey, false).toBool(); }
void Settings::setHighContrast(bool high) { set(contrastKey, high); }

QString Settings::figure() const {
    const QString name = m_file.value(figureKey).toString();
    return name == QStringLiteral("broad") || name == QStringLiteral("wide") ? name : QStringLiteral("neutral");
}
void Settings::setFigure(const QString& name) { set(figureKey, name); }

QString Settings::backupFolder() const { return m_file.value(backupFolderKey).toString(); }
void Settings::setBackupFolder(const QString& folder) { set(backupFolderKey, folder); }

QString Settings::folderToRenew() const { return m_file.value(folderToRenewKey).toString(); }
void Settings::setFolderToRenew(const QString& folder) { set(folderToRenewKey, folder); }

int Settings::lockAfter() const { return m_file.value(lockAfterKey, 5).toInt(); }
void Settings::setLockAfter(int minutes) { set(lockAfterKey, minutes); }

bool Settings::hintClosed(const QString& hint) const { return m_file.value(hintKey(hint), false).toBool(); }
void Settings::closeHint(const QString& hint) { set(hintKey(hint), true); }
bool Settings::forget() {
    m_forgotten = true;
    m_file.clear();
    m_file.sync();
    QFile file(m_file.fileName());
    return !file.exists() || file.remove();
}
void Settings::set(const QString& key, const QVariant& value) {
    if (!m_forgotten) m_file.setValue(key, value);
}

QByteArray Settings::geometry() const { return m_file.value(geometryKey).toByteArray(); }
void Settings::setGeometry(const QByteArray& geometry) { set(geometryKey, geometry); }

}  // namespace felt::desktop
