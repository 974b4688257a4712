// One window for one journal: a second start brings the first window to the front.
#pragma once

#include <QObject>
#include <filesystem>

namespace felt::desktop {

// By a name on the session bus. Without a bus every start is the first; the journal's own lock keeps it whole.
class SingleInstance : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.felt.Window")
public:
    explicit SingleInstance(const std::filesystem::path& journal, QObject* parent = nullptr);
    // True where this is the first; otherwise the first was asked to come to the front.
    bool isFirst() const { return m_first; }

public slots:
    Q_SCRIPTABLE void present() { emit wanted(); }

signals:
    void wanted();

private:
    bool m_first = true;
};

}  // namespace felt::desktop
