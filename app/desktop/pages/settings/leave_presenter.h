// Taking everything along, and letting everything go. No widget.
#pragma once

#include <QObject>

#include "session.h"

namespace felt::desktop {

class LeavePresenter : public QObject {
    Q_OBJECT
public:
    explicit LeavePresenter(Session& session, QObject* parent = nullptr);
    // Everything in one readable file; one that is there is not replaced.
    void archive(const QString& file);
    // The journal, its copies, what was kept of it, and the settings. The session tells when it is done.
    void eraseEverything();
    // A name that is not taken yet.
    QString archiveName() const;

signals:
    void archived(const QString& file);
    void refused(const felt::Error& error);

private:
    Session& m_session;
};

}  // namespace felt::desktop
