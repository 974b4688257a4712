// One view of the body: shows what was marked, and lets places be picked by mouse, keyboard and screen reader.
#pragma once

#include <QPixmap>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "body/figure.h"
#include "checkin/check_in.h"
#include "look/theme.h"
#include "widgets/accessible_parts.h"

namespace felt::desktop {

class BodyDrawing;

// The person's left stays where it is in every script. The figure has to outlive the map.
class BodyMap : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    // Show: a picture. Pick: arrow keys go from place to place; Space, Enter and the mouse pick one. Picking changes nothing by itself:
    // whoever hears of it sets the marks.
    enum class Mode { Show, Pick };
    BodyMap(const Theme& theme, const body::Figure& figure, body::View view, Mode mode, QWidget* parent = nullptr);
    ~BodyMap() override;

    body::View view() const { return m_view; }
    // Those of the other view are left out. Strokes of the same layer flow together.
    void setMarks(const std::vector<checkin::Mark>& marks);
    // What a place is called, its side included; its id until this is set.
    void setPlaceName(std::function<QString(const body::PlaceId&)> name);

    // Where the keyboard is; nothing until it has been somewhere.
    const std::optional<body::PlaceId>& current() const { return m_current; }
    // A skin place that the view shows, or nothing.
    void setCurrent(const std::optional<body::PlaceId>& place);
    // Draws only the part of the body around that place, about half of it, in rounded corners. Nothing: the whole.
    void setCropped(std::optional<body::PlaceId> around);

    QRect placeRect(const body::PlaceId& place) const;  // in the widget; empty where the view does not show it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QAccessible::Role wholeRole() const override { return m_mode == Mode::Pick ? QAccessible::List : QAccessible::Graphic; }
    QString wholeText(QAccessible::Text which) const override;
    int partCount() const override { return m_mode == Mode::Pick ? int(m_pickable.size()) : 0; }
    Part part(int index) const override;
    int focusedPart() const override;
    void pressPart(int index) override { emit picked(m_pickable[std::size_t(index)]->id); }
    void focusPart(int index) override { setCurrent(m_pickable[std::size_t(index)]->id); }

signals:
    void picked(const felt::body::PlaceId& place);
    void currentChanged(const std::optional<felt::body::PlaceId>& place);
    // An arrow key at the edge of the view.
    void edge(felt::body::Direction direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Frame {  // where the whole view lies in the widget
        QRectF view;
        bool cropped = false;
    };
    Frame frame() const;
    const BodyDrawing& drawing() const;
    const QPixmap& picture();
    const body::Place* placeAt(QPointF point) const;
    QString nameOf(const body::PlaceId& place) const;
    void forgetDrawing();
    void forgetPicture();
    void move(body::Direction direction);
    void begin();
    void drawCurrent(QPainter& painter) const;

    const Theme& m_theme;
    const body::Figure& m_figure;
    const body::View m_view;
    const Mode m_mode;
    std::vector<const body::Place*> m_pickable;  // the skin places of this view
    std::vector<checkin::Mark> m_marks;
    std::set<body::PlaceId> m_marked;
    std::function<QString(const body::PlaceId&)> m_name;
    std::optional<body::PlaceId> m_current;
    std::optional<body::PlaceId> m_crop;
    const body::Place* m_hovered = nullptr;
    const body::Place* m_pressed = nullptr;
    mutable std::unique_ptr<BodyDrawing> m_drawing;
    mutable double m_drawnAt = 0;  // pixel ratio of the drawing
    QPixmap m_picture;
};

}  // namespace felt::desktop
