// Shows where the keyboard is: a ring outside the shape of whatever has the focus, over the whole window.
#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

namespace felt::desktop {

class Theme;

// A widget that draws its own ring sets the property "ownFocusRing"; "focusRadius" is the radius of its corners.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    // Lies over the window, around the one that has the focus.
    FocusRing(const Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* focused);
    void place();
    const Theme& m_theme;
    QPointer<QWidget> m_focused;
    std::vector<QPointer<QWidget>> m_watched;  // it and what holds it
};

}  // namespace felt::desktop
