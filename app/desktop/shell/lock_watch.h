// When the journal should be locked by itself: nobody has touched the window for a while, the computer goes to sleep, its screen is locked.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace felt::desktop {

// What the desktop says arrives in the slots; without a bus only time counts.
class LockWatch : public QObject {
    Q_OBJECT
public:
    explicit LockWatch(QObject* parent = nullptr);
    // Zero: never for want of use.
    void setIdle(std::chrono::milliseconds after);
    // Counts as use.
    void touch();
    // Hears logind (going to sleep, the session locked) and the screen saver, where they are.
    void listen();

signals:
    void lockWanted();

public slots:
    void prepareForSleep(bool begins);
    void screenSaverActive(bool active);
    void sessionLocked();

protected:
    // Of the whole application: keys, pointer, touch.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QTimer m_idle;
};

}  // namespace felt::desktop
