// A button that is a small card: whatever stands in its layout is its face.
#pragma once

#include <QAbstractButton>

#include "look/theme.h"

namespace felt::desktop {

class Tile : public QAbstractButton {
    Q_OBJECT
public:
    // name: what a screen reader calls it; the labels inside are its picture.
    Tile(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    // Chosen: a wash and a thick edge. Shown: as it is, no longer a button.
    enum class State { Open, Chosen, Shown };
    void setState(State state);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    State m_state = State::Open;
};

}  // namespace felt::desktop
