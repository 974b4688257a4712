#include "pages/journal/journal_page.h"

namespace felt::desktop {

JournalPage::JournalPage(Session& session, Navigator& go, QWidget* parent) : Page(parent), m_session(session), m_go(go) {}
void JournalPage::enter() {}
void JournalPage::leave() {}
void JournalPage::show(const Uuid&) {}

}  // namespace felt::desktop
