// Texts in the design's voices.
#pragma once

#include <QLabel>

#include "look/theme.h"

namespace felt::desktop {

enum class Tone { Ink, Soft, Alarm, Primary };

// Wraps, follows the theme, and is no stop for the keyboard.
class Text : public QLabel {
    Q_OBJECT
public:
    Text(const Theme& theme, Type type, const QString& text = {}, Tone tone = Tone::Ink, QWidget* parent = nullptr);
    void setBold(bool bold);

private:
    void dress(const Theme& theme);
    Type m_type;
    bool m_bold = false;
    const Theme& m_theme;
};

// A key as it stands on the keyboard: Esc, Ctrl H.
QLabel* keyLabel(const Theme& theme, const QString& key, QWidget* parent = nullptr);

// An icon of the theme, decorative.
class IconLabel : public QLabel {
    Q_OBJECT
public:
    IconLabel(const Theme& theme, const QString& name, Colour colour, int size = 20, QWidget* parent = nullptr);

private:
    void dress(const Theme& theme);
    QString m_name;
    Colour m_colour;
    int m_size;
};

}  // namespace felt::desktop
