#include "widgets/accessible_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <vector>

namespace felt::desktop {
namespace {

// Nothing while the widget is being destroyed: a screen reader may ask until the very end.
AccessibleParts* partsOf(QWidget* widget) { return dynamic_cast<AccessibleParts*>(widget); }

// One part. It lives as long as the interface of its widget.
class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget* widget, int index) : m_widget(widget), m_index(index) {}

    bool isValid() const override {
        const AccessibleParts* const parts = partsOf(m_widget);
        return parts != nullptr && m_index < parts->partCount();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text which) const override {
        if (!isValid()) return {};
        if (which == QAccessible::Name) return part().name;
        if (which == QAccessible::Description) return part().description;
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect shape = part().shape;
        return {m_widget->mapToGlobal(shape.topLeft()), shape.size()};
    }
    QAccessible::Role role() const override { return isValid() ? part().role : QAccessible::NoRole; }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state = part().state;
        state.invisible = !m_widget->isVisible();
        state.focused = m_widget->hasFocus() && partsOf(m_widget)->focusedPart() == m_index;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override {
        QStringList names;
        if (!isValid()) return names;
        const Part now = part();
        if (now.canPress) names << (now.state.checkable ? toggleAction() : pressAction());
        if (now.state.focusable) names << setFocusAction();
        return names;
    }
    void doAction(const QString& action) override {
        if (!isValid()) return;
        if (action == setFocusAction() && part().state.focusable) {
            m_widget->setFocus(Qt::OtherFocusReason);
            partsOf(m_widget)->focusPart(m_index);
        } else if ((action == pressAction() || action == toggleAction()) && part().canPress) {
            partsOf(m_widget)->pressPart(m_index);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    using Part = AccessibleParts::Part;
    Part part() const { return partsOf(m_widget)->part(m_index); }  // where it is valid
    QPointer<QWidget> m_widget;
    int m_index;
};

class WholeInterface : public QAccessibleWidget {
public:
    WholeInterface(QWidget* widget, const AccessibleParts& parts) : QAccessibleWidget(widget, parts.wholeRole()) {}
    ~WholeInterface() override {
        for (const QAccessible::Id id : m_children)
            if (id != 0) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return parts() != nullptr ? parts()->partCount() : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        if (std::size_t(index) >= m_children.size()) m_children.resize(std::size_t(index) + 1);
        QAccessible::Id& id = m_children[std::size_t(index)];
        if (id == 0) id = QAccessible::registerAccessibleInterface(new PartInterface(widget(), index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < int(m_children.size()); ++i)
            if (m_children[std::size_t(i)] != 0 && QAccessible::accessibleInterface(m_children[std::size_t(i)]) == child) return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i)
            if (parts()->part(i).shape.contains(point)) return child(i);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        if (parts() == nullptr || !widget()->hasFocus()) return nullptr;
        QAccessibleInterface* const part = child(parts()->focusedPart());
        return part != nullptr ? part : QAccessible::queryAccessibleInterface(widget());
    }
    QString text(QAccessible::Text which) const override {
        const QString own = parts() != nullptr ? parts()->wholeText(which) : QString();
        return own.isEmpty() ? QAccessibleWidget::text(which) : own;
    }

private:
    AccessibleParts* parts() const { return partsOf(widget()); }
    mutable std::vector<QAccessible::Id> m_children;  // 0: not asked for yet
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    const AccessibleParts* const parts = partsOf(widget);
    return parts != nullptr ? new WholeInterface(widget, *parts) : nullptr;
}

}  // namespace

void installAccessibleParts() { QAccessible::installFactory(makeInterface); }  // once, however often it is called

void tellPartFocused(QWidget* widget, int index) {
    if (!QAccessible::isActive() || !widget->hasFocus()) return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void tellPartChecked(QWidget* widget, int index) {
    if (!QAccessible::isActive()) return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(widget, changed);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void tellWholeChanged(QWidget* widget) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

}  // namespace felt::desktop
