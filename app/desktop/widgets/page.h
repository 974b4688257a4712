// A room of the window.
#pragma once

#include <QWidget>

namespace felt::desktop {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    // Comes into view: reads what it shows, takes the keyboard.
    virtual void enter() {}
    // Goes out of view, perhaps for good: hands over what was typed.
    virtual void leave() {}
};

}  // namespace felt::desktop
