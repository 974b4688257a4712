// The journal: calendar, list and search, one entry with its body map.
#pragma once

#include "navigator.h"
#include "session.h"
#include "widgets/page.h"

namespace felt::desktop {

class JournalPage : public Page {
    Q_OBJECT
public:
    JournalPage(Session& session, Navigator& go, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;
    // Shows that entry, and the month it lies in.
    void show(const Uuid& id);

private:
    Session& m_session;
    Navigator& m_go;
};

}  // namespace felt::desktop
