// What the settings do with the journal as a file: passphrase and backup. No widget.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "body/figure.h"
#include "journal/backups.h"
#include "session.h"

namespace felt::desktop {

class SettingsPresenter : public QObject {
    Q_OBJECT
public:
    explicit SettingsPresenter(Session& session, QObject* parent = nullptr);

    // Reads what is not known yet: whether there is a passphrase, and the figures.
    void enter();

    const std::optional<bool>& hasPassphrase() const { return m_locked; }
    // present: the passphrase as it is now, where there is one; it is proven first. next: nothing removes it.
    void changePassphrase(std::optional<Secret> present, std::optional<Secret> next);
    // Where the journal as it was before the last change of its passphrase is kept.
    const std::optional<std::filesystem::path>& keptBefore() const { return m_keptBefore; }
    // A verified copy under that name.
    void backUp(const QString& file);
    // The copies that Felt makes by itself, oldest first, and a second folder for them; empty takes it away.
    std::vector<journal::Day> keptBackups() const;
    void chooseBackupFolder(const QString& folder);
    // A name for a backup that is not taken yet, beside nothing of the journal.
    QString backupName() const;

    const std::vector<std::shared_ptr<const body::Figure>>& figures() const { return m_figures; }
    void chooseFigure(const QString& name);
    void chooseLanguage(const LanguageTag& language);
    // Those that have words and sentences.
    std::vector<LanguageTag> languages() const;

signals:
    void passphraseRead();
    void passphraseChanged();
    void passphraseRefused(const felt::Error& error);
    void backedUp(const QString& file);
    void backupFailed(const felt::Error& error);
    void backupsKept();
    void figuresRead();

private:
    void readLock();
    void readFigures();
    Session& m_session;
    std::optional<bool> m_locked;
    std::optional<std::filesystem::path> m_keptBefore;
    std::vector<std::shared_ptr<const body::Figure>> m_figures;
    bool m_figuresAsked = false;
};

}  // namespace felt::desktop
