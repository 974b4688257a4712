// After "too much right now": what was given is kept, and here is something outside to rest on.
#pragma once

#include <QWidget>

#include "look/theme.h"

namespace felt::desktop {

class Button;

class RestView : public QWidget {
    Q_OBJECT
public:
    explicit RestView(const Theme& theme, QWidget* parent = nullptr);
    void enter();

signals:
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Button* m_done;
};

}  // namespace felt::desktop
