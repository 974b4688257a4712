// The steps of a flow as stops on a thread: what is done, where one is, what may still come.
#pragma once

#include <QStringList>

#include "look/theme.h"
#include "widgets/accessible_parts.h"

namespace felt::desktop {

// Stops before the current one lead back: by mouse, or as one stop of the tab order with arrows and Enter. Labels wrap, they are never cut.
class StepThread : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    StepThread(const Theme& theme, const QStringList& labels, QWidget* parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QAccessible::Role wholeRole() const override { return QAccessible::List; }
    int partCount() const override { return int(m_labels.size()); }
    Part part(int index) const override;
    int focusedPart() const override { return m_current > 0 ? m_focused : -1; }
    void pressPart(int index) override { go(index); }
    void focusPart(int index) override { focusStop(index); }

signals:
    // Only steps before the current one. The thread itself does not move.
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont labelFont(bool bold) const;
    QRect slot(int step) const;  // of the stop with its label
    QPointF centre(int step) const;
    int doneAt(QPoint point) const;  // -1 for none
    void go(int step);
    void focusStop(int step);
    void paintStop(QPainter& painter, int step) const;
    void paintLabel(QPainter& painter, int step) const;
    const Theme& m_theme;
    QStringList m_labels;
    int m_current = 0;
    int m_focused = 0;
    int m_hovered = -1;
    int m_pressed = -1;
};

}  // namespace felt::desktop
