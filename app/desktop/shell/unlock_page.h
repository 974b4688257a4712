// The passphrase of a journal that is there; or what stands in the way, and what can be done.
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QWidget>

#include "session.h"

namespace felt::desktop {

class Button;
class Text;

class UnlockPage : public QWidget {
    Q_OBJECT
public:
    explicit UnlockPage(Session& session, QWidget* parent = nullptr);
    // Takes the keyboard.
    void enter();

signals:
    void unlocked();
    // The journal cannot be opened, and not for want of the right passphrase.
    void failed(const felt::Error& error);

private:
    void open();
    void refuse(const Error& error);
    // Counts down while the next try has to wait.
    void tick();
    Session& m_session;
    QTimer m_waits;
    QString m_why;
    QLineEdit* m_field;
    Text* m_said;
    Text* m_lost;
    Button* m_open;
};

}  // namespace felt::desktop
