// What a person set, apart from the journal: readable by anyone at this computer, so nothing of the journal stands here.
#pragma once

#include <QSettings>
#include <QString>
#include <optional>

namespace felt::desktop {

class Settings {
public:
    // The file under $XDG_CONFIG_HOME/felt, or the one given.
    Settings();
    explicit Settings(const QString& file);

    enum class Scheme { System, Light, Dark };
    std::optional<QString> language() const;  // nothing: the system's
    void setLanguage(const QString& tag);
    std::optional<QString> feelsIn() const;  // the language of words; nothing: the program's own
    void setFeelsIn(const QString& tag);
    std::optional<QString> learns() const;  // a second language of words, shown beside
    void setLearns(const QString& tag);     // empty: none
    bool allWords() const;                  // those too that are shown only where they are asked for
    void setAllWords(bool all);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    bool highContrast() const;
    void setHighContrast(bool high);
    QString figure() const;  // neutral, broad, wide
    void setFigure(const QString& name);
    QString backupFolder() const;  // a second place for the copies; empty: none
    void setBackupFolder(const QString& folder);
    // The second place as it was when a passphrase was set while it was not there: its copies can be read without one until they are
    // renewed.
    QString folderToRenew() const;
    void setFolderToRenew(const QString& folder);
    int lockAfter() const;  // minutes in which nothing is typed or clicked; 0: never
    void setLockAfter(int minutes);
    // Hints that were closed stay closed.
    bool hintClosed(const QString& hint) const;
    void closeHint(const QString& hint);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    // The file goes, and nothing is written to it any more. False where it could not be removed.
    bool forget();

private:
    void set(const QString& key, const QVariant& value);
    bool m_forgotten = false;
    QSettings m_file;
};

}  // namespace felt::desktop
