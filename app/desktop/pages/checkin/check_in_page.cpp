#include "pages/checkin/check_in_page.h"

namespace felt::desktop {

CheckInPage::CheckInPage(Session& session, Navigator& go, checkin::Form, QWidget* parent) : Page(parent), m_session(session), m_go(go) {}
CheckInPage* CheckInPage::resumed(Session& session, Navigator& go) { return new CheckInPage(session, go, checkin::Form::Full); }
CheckInPage* CheckInPage::editing(Session& session, Navigator& go, const Uuid&) { return new CheckInPage(session, go, checkin::Form::Full); }
void CheckInPage::enter() {}
void CheckInPage::leave() {}

}  // namespace felt::desktop
