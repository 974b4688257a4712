// A whole check-in, one decision a step, from Arrive to Close.
#pragma once

#include "navigator.h"
#include "session.h"
#include "widgets/page.h"

namespace felt::desktop {

class CheckInPage : public Page {
    Q_OBJECT
public:
    CheckInPage(Session& session, Navigator& go, checkin::Form form, QWidget* parent = nullptr);
    // With the draft of an interrupted check-in.
    static CheckInPage* resumed(Session& session, Navigator& go);
    // An entry that is there already, to be changed.
    static CheckInPage* editing(Session& session, Navigator& go, const Uuid& id);
    void enter() override;
    void leave() override;

private:
    Session& m_session;
    Navigator& m_go;
};

}  // namespace felt::desktop
