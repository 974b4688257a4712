// What a person can set: language, look, figure, passphrase; backups, and where the journal lies.
#pragma once

#include "navigator.h"
#include "pages/settings/settings_presenter.h"
#include "session.h"
#include "widgets/page.h"

class QVBoxLayout;

namespace felt::desktop {

class FlowLayout;

class Button;
class LearningCard;
class LeaveCard;
class OtherCopyCard;
class PassphraseCard;
class Text;

class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Session& session, Navigator& go, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    QVBoxLayout* addCard(const QString& title, const char* name);
    void addLanguage();
    void addLook();
    void addFigure();
    void addLearning();
    void addPassphrase();
    void addBackup();
    void addJournal();
    void addLeaving();
    void addIdle(QVBoxLayout* column);
    void addAbout();
    void showFigures();
    void chooseBackup();
    void showKept();
    QString dayOf(journal::Day day) const;
    void chooseBackupFolder();
    void sayBackup(const QString& sentence, bool trouble);
    Session& m_session;
    SettingsPresenter m_presenter;
    QVBoxLayout* m_column = nullptr;
    FlowLayout* m_figures = nullptr;
    LearningCard* m_learning = nullptr;
    PassphraseCard* m_passphrase = nullptr;
    Text* m_kept = nullptr;
    Button* m_noOther = nullptr;
    Button* m_backUp = nullptr;
    Text* m_backupSaid = nullptr;
    OtherCopyCard* m_otherCopy = nullptr;
    LeaveCard* m_leaving = nullptr;
    QWidget* m_first = nullptr;  // takes the keyboard
};

}  // namespace felt::desktop
