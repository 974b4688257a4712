#include "pages/today/today_page.h"

namespace felt::desktop {

TodayPage::TodayPage(Session& session, Navigator& go, QWidget* parent) : Page(parent), m_session(session), m_go(go) {}
void TodayPage::enter() {}
void TodayPage::leave() {}

}  // namespace felt::desktop
