// One sentence of help that can be sent away for good.
#pragma once

#include <QFrame>

#include "look/theme.h"

class QToolButton;

namespace felt::desktop {

class Hint : public QFrame {
    Q_OBJECT
public:
    Hint(const Theme& theme, const QString& text, QWidget* parent = nullptr);

signals:
    // It hides itself; whoever shows it remembers.
    void closed();

private:
    void dress();
    const Theme& m_theme;
    QToolButton* m_close;
};

}  // namespace felt::desktop
