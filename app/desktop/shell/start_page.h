// First start: the language, a passphrase or knowingly none, and what it protects against.
#pragma once

#include <QLineEdit>
#include <QWidget>

#include "base/secret.h"
#include "session.h"

namespace felt::desktop {

class Button;
class Text;

class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);
    // Takes the keyboard.
    void enter();

signals:
    // The journal is made and open.
    void began();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePromise();
    QWidget* makeForm();
    void judge();
    void begin(bool withPassphrase);
    void say(const QString& sentence);

    Session& m_session;
    QWidget* m_promise = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    QWidget* m_eye = nullptr;
    Text* m_strength = nullptr;
    Text* m_trouble = nullptr;
    Button* m_begin = nullptr;
    Button* m_without = nullptr;
};

}  // namespace felt::desktop
