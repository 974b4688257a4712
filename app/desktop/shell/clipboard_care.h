// What leaves the window by copying: kept out of histories, and gone after half a minute.
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace felt::desktop {

// Watches what this program puts on the clipboard and into the selection of the middle button, whoever in it does so.
class ClipboardCare : public QObject {
    Q_OBJECT
public:
    // Whether this program put there what is in it; not every platform of Qt can say.
    using Owns = std::function<bool(QClipboard::Mode)>;
    static bool ownsByQt(QClipboard::Mode mode);
    explicit ClipboardCare(std::chrono::milliseconds keeps = std::chrono::seconds(30), Owns owns = &ownsByQt, QObject* parent = nullptr);
    // At once, where it is still ours: when the journal is locked, and when the program ends.
    void clear();

private:
    void changed(QClipboard::Mode mode);
    void clear(QClipboard::Mode mode);
    Owns m_owns;
    QTimer m_clipboard, m_selection;
    bool m_marking = false;
};

}  // namespace felt::desktop
