// One figure to choose: a small drawing and its name.
#pragma once

#include <QWidget>
#include <memory>

#include "body/figure.h"
#include "look/theme.h"

namespace felt::desktop {

class Button;

class FigureChoice : public QWidget {
    Q_OBJECT
public:
    FigureChoice(const Theme& theme, std::shared_ptr<const body::Figure> figure, const QString& text, QWidget* parent = nullptr);
    Button& button() { return *m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    std::shared_ptr<const body::Figure> m_figure;
    Button* m_button;
};

}  // namespace felt::desktop
