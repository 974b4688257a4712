// The passphrase of the journal: set, changed, removed, and what it is worth.
#pragma once

#include <QFrame>
#include <optional>

#include "look/theme.h"

class QLineEdit;
class QVBoxLayout;

namespace felt::desktop {

class Button;
class Text;

class PassphraseCard : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseCard(const Theme& theme, QWidget* parent = nullptr);

    enum class Lock { None, Passphrase };
    void setLock(Lock lock);
    // The form goes, and this is said instead.
    void finish(const QString& sentence);
    // The form stays, the fields are empty again.
    void refuse(const QString& sentence);
    QLineEdit& present() { return *m_present; }
    QLineEdit& next() { return *m_next; }

signals:
    // The fields hold what was typed; whoever hears this takes and empties them.
    void changeWanted();
    void removeWanted();

private:
    enum class Form { None, Set, Change, Remove };
    QLineEdit* addField(QVBoxLayout* column, const QString& label, const char* name, Text*& words);
    void open(Form form);
    void submit();
    void say(const QString& sentence, bool trouble);
    void clear();
    const Theme& m_theme;
    Lock m_lock = Lock::None;
    Form m_form = Form::None;
    Text* m_state;
    QWidget* m_acts;
    Button* m_set;
    Button* m_change;
    Button* m_remove;
    QWidget* m_fields;
    Text* m_intro;
    Text* m_presentLabel = nullptr;
    QLineEdit* m_present;
    Text* m_nextLabel = nullptr;
    QLineEdit* m_next;
    Text* m_hint;
    Text* m_againLabel = nullptr;
    QLineEdit* m_again;
    Button* m_do;
    Button* m_cancel;
    Text* m_said;
};

}  // namespace felt::desktop
