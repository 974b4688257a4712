// When it was: as it stands, and a way to change it. The hour may be unknown.
#pragma once

#include <QWidget>

#include "session.h"

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace felt::desktop {

class Button;
class Text;

class WhenRow : public QWidget {
    Q_OBJECT
public:
    explicit WhenRow(Session& session);
    void set(const Moment& at);

signals:
    void chosen(const felt::Moment& at);

private:
    void take();
    Session& m_session;
    Text* m_said;
    Button* m_change;
    QWidget* m_fields;
    QDateEdit* m_day;
    QTimeEdit* m_time;
    QCheckBox* m_unknown;
};

}  // namespace felt::desktop
