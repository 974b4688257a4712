// Above the rooms while a damaged journal is open as far as it can be read: what that means, and the ways on.
#pragma once

#include "session.h"
#include "widgets/banner.h"

namespace felt::desktop {

class DamageBanner : public Banner {
    Q_OBJECT
public:
    explicit DamageBanner(Session& session, QWidget* parent = nullptr);
    // For whoever wants to change something.
    void takeKeyboard();

signals:
    void mended();
    void failed(const felt::Error& error);

private:
    Button* addAct(const QString& text, const char* name, void (DamageBanner::*act)());
    void openCopy();
    void goOn();
    void done(const Status& status);
    Session& m_session;
    Button* m_first = nullptr;
};

// "A sound copy of 3 March lies beside it: journal.felt.backup. The damaged file is kept under another name."
QString soundCopySentence(const Session& session, const std::filesystem::path& copy);

}  // namespace felt::desktop
