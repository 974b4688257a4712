// The buttons of the design.
#pragma once

#include <QPushButton>

#include "look/theme.h"

namespace felt::desktop {

class Button : public QPushButton {
    Q_OBJECT
public:
    // Primary: the one main act of a screen. Quiet: text alone. Soft: quiet and withdrawn (delete, hide). Answer: one of several
    // equals, can be chosen. Segment: the same, side by side in one well. Quality: optional, dashed until it is said. Enough: the way
    // out of every flow.
    enum class Kind { Primary, Secondary, Quiet, Soft, Answer, Quality, Enough, Row, Segment };
    Button(const Theme& theme, Kind kind, const QString& text, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    // For Row: shortened at the end where it does not fit, whole as tool tip and for screen readers.
    void setRowText(const QString& text, int width);
    // A key drawn at the end of the button, as a reminder; it does not bind it.
    // The text keeps to the start.
    void setKeyHint(const QString& key);
    // The icon after the text, for what leads on.
    void setIconAtEnd(bool atEnd);
    void setBig(bool big);
    // For Quality: solid once it is said.
    void setSaid(bool said);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    const Theme& m_theme;
    Kind m_kind;
    QString m_icon;
    QString m_key;
};

}  // namespace felt::desktop
