// Another copy of the journal, looked at before anything is done with it. No widget.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "session.h"

namespace felt::desktop {

class OtherCopyPresenter : public QObject {
    Q_OBJECT
public:
    explicit OtherCopyPresenter(Session& session, QObject* parent = nullptr);

    // What the journal would be afterwards.
    struct Look {
        journal::Difference difference;
        std::size_t added = 0, changed = 0, both = 0, removed = 0;  // by bringing the two together
        bool brings = false;                                        // whether that changes anything
    };
    // Reads it under that passphrase, or as the journal itself is opened.
    void lookAt(const QString& file, std::optional<Secret> passphrase);
    // What was looked at last.
    void bringTogether();
    void goBack();
    // Of its words nothing stays in memory.
    void forget();

signals:
    void looked(const felt::desktop::OtherCopyPresenter::Look& look);
    void passphraseWanted();
    void refused(const felt::Error& error);
    void broughtTogether(const felt::journal::Merged& merged);

private:
    Session& m_session;
    QString m_file;
    std::optional<Secret> m_passphrase;  // of that copy, where it has one of its own
    std::shared_ptr<const journal::OtherCopy> m_copy;
    unsigned m_asked = 0;
};

}  // namespace felt::desktop
