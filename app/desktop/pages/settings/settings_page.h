// What a person can set: language, look, figure, passphrase.
#pragma once

#include "navigator.h"
#include "session.h"
#include "widgets/page.h"

namespace felt::desktop {

class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Session& session, Navigator& go, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    Session& m_session;
    Navigator& m_go;
};

}  // namespace felt::desktop
