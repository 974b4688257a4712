// What stands in the way of opening, what was kept, and what can be done.
#pragma once

#include <QWidget>

#include "session.h"

namespace felt::desktop {

class TroublePage : public QWidget {
    Q_OBJECT
public:
    TroublePage(Session& session, const Error& error, QWidget* parent = nullptr);

signals:
    void again();
    void restored();

private:
    void restore();
    Session& m_session;
};

}  // namespace felt::desktop
