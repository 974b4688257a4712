// Today: the way into a check-in, the last entry, a word.
#pragma once

#include "navigator.h"
#include "session.h"
#include "widgets/page.h"

namespace felt::desktop {

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Session& session, Navigator& go, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    Session& m_session;
    Navigator& m_go;
};

}  // namespace felt::desktop
