// The parts of a painted widget as a screen reader finds them: stops, regions, words.
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>
#include <QWidget>

namespace felt::desktop {

// A widget that paints its parts inherits from this too, calls installAccessibleParts() when it is made, and tells when the keyboard
// moves from part to part.
class AccessibleParts {
public:
    struct Part {
        QString name;
        QString description;
        QRect shape;  // in the widget
        QAccessible::Role role = QAccessible::ListItem;
        QAccessible::State state;
        bool canPress = false;
    };
    virtual ~AccessibleParts() = default;

    virtual QAccessible::Role wholeRole() const = 0;
    // Empty: what QWidget says (accessibleName and so on).
    virtual QString wholeText(QAccessible::Text) const { return {}; }
    virtual int partCount() const = 0;
    virtual Part part(int index) const = 0;
    virtual int focusedPart() const { return -1; }  // -1: the whole
    virtual void pressPart(int) {}
    virtual void focusPart(int) {}
};

void installAccessibleParts();
// The keyboard went to that part; nothing is said unless the widget has the focus.
void tellPartFocused(QWidget* widget, int index);
// That part became checked, or no longer is.
void tellPartChecked(QWidget* widget, int index);
// What the whole says of itself has changed.
void tellWholeChanged(QWidget* widget);

}  // namespace felt::desktop
