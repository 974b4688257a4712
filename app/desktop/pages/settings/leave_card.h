// Stopping for good made easy: everything in one file, then everything erased, in two steps and a word.
#pragma once

#include <QWidget>

#include "pages/settings/leave_presenter.h"

class QLineEdit;

namespace felt::desktop {

class Button;
class Text;

class LeaveCard : public QWidget {
    Q_OBJECT
public:
    explicit LeaveCard(Session& session, QWidget* parent = nullptr);
    void leave();

private:
    void chooseArchive();
    void ask(bool asks);
    QString whatGoes() const;
    bool isSaid() const;
    void say(const QString& sentence, bool trouble);
    Session& m_session;
    LeavePresenter m_presenter;
    Button* m_archive;
    Button* m_erase;
    QWidget* m_panel;
    Text* m_goes;
    QLineEdit* m_word;
    Button* m_now;
    Text* m_said;
};

}  // namespace felt::desktop
