#include "pages/settings/settings_page.h"

namespace felt::desktop {

SettingsPage::SettingsPage(Session& session, Navigator& go, QWidget* parent) : Page(parent), m_session(session), m_go(go) {}
void SettingsPage::enter() {}
void SettingsPage::leave() {}

}  // namespace felt::desktop
