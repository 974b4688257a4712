// Energy against pleasantness: a point to put roughly where one is, and the words that lie around it.
#pragma once

#include <QPointF>
#include <optional>
#include <vector>

#include "lexicon/concept.h"
#include "look/theme.h"
#include "widgets/accessible_parts.h"

namespace felt::desktop {

struct PlaneWord {
    lexicon::ConceptId id;
    QString text;
    double valence = 0;  // -1 unpleasant to 1 pleasant
    double arousal = 0;  // -1 less energy to 1 more
};

// Unpleasant is on the left in every script. Words never overlap: one that finds no room gives way to those before it.
class AffectPlane : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    explicit AffectPlane(const Theme& theme, QWidget* parent = nullptr);

    // The ones that matter most first.
    void setWords(std::vector<PlaneWord> words);
    // x: pleasantness, y: energy, both -1 to 1, y upwards.
    void setPoint(std::optional<QPointF> point);  // says nothing
    std::optional<QPointF> point() const { return m_point; }
    // Those that found room, in the order given.
    std::vector<lexicon::ConceptId> shownWords() const;
    // Where they stand in the widget, in the same order.
    std::vector<QRectF> wordRects() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QAccessible::Role wholeRole() const override { return QAccessible::List; }
    QString wholeText(QAccessible::Text which) const override;
    int partCount() const override { return int(laidOut().size()); }
    Part part(int index) const override;
    void pressPart(int index) override { chooseWord(laidOut()[std::size_t(index)].word); }

signals:
    void pointMoved(QPointF point);
    // The point has gone there too.
    void wordChosen(const felt::lexicon::ConceptId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Placed {
        std::size_t word;
        QRectF rect;
    };
    const std::vector<Placed>& laidOut() const;
    std::optional<QRectF> roomFor(const PlaneWord& word, const std::vector<Placed>& taken,
                                  const std::vector<QPointF>& alsoBeside = {}) const;
    void makeRoomForPoint(std::vector<Placed>& placed) const;
    QRectF plot() const;
    QRectF pointRect() const;
    QFont wordFont(bool near) const;
    QPointF toPixels(QPointF point) const;
    QPointF fromPixels(QPointF pixels) const;  // kept inside the plane
    std::optional<std::size_t> wordAt(QPointF pixels) const;
    bool isNear(const PlaneWord& word) const;
    void movePoint(QPointF point);
    void chooseWord(std::size_t word);
    void forgetLayout();
    void paintEnds(QPainter& painter) const;
    void paintPoint(QPainter& painter) const;

    const Theme& m_theme;
    std::vector<PlaneWord> m_words;
    std::optional<QPointF> m_point;
    mutable std::optional<std::vector<Placed>> m_placed;
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_pressed;
    QPointF m_pressedAt;
    bool m_dragging = false;
};

}  // namespace felt::desktop
