// Another copy of the journal: what would change first, then brought together with it, or gone back to.
#pragma once

#include <QWidget>

#include "pages/settings/other_copy_presenter.h"

class QLineEdit;

namespace felt::desktop {

class Button;
class Text;

class OtherCopyCard : public QWidget {
    Q_OBJECT
public:
    explicit OtherCopyCard(Session& session, QWidget* parent = nullptr);
    // What was looked at is forgotten.
    void leave();

private:
    enum class Use { BringTogether, GoBack };
    void choose(Use use);
    void askPassphrase();
    void show(const OtherCopyPresenter::Look& look);
    QStringList together(const OtherCopyPresenter::Look& look) const;
    QStringList back(const journal::Difference& difference) const;
    void act();
    void close();
    void say(const QString& sentence, bool trouble);
    Session& m_session;
    OtherCopyPresenter m_presenter;
    Use m_use = Use::BringTogether;
    QString m_file;
    bool m_asks = false;  // for its passphrase
    QWidget* m_acts;
    Button* m_together;
    Button* m_back;
    QWidget* m_panel;
    Text* m_look;
    Text* m_label;
    QLineEdit* m_passphrase;
    Button* m_do;
    Text* m_said;
};

}  // namespace felt::desktop
