// The passphrase of a journal that is there; or what stands in the way, and what can be done.
#pragma once

#include <QLineEdit>
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
    Session& m_session;
    QLineEdit* m_field;
    Text* m_said;
    Button* m_open;
};

}  // namespace felt::desktop
