// The one place that knows colours, type and sizes; everything else asks it.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <array>
#include <vector>

#include "lexicon/concept.h"
#include "look/tokens.h"

class QWidget;

namespace felt::desktop {

// How the person, or their desktop, wants things to look.
struct Look {
    enum class Scheme { Light, Dark };
    enum class Contrast { Normal, High };
    enum class Motion { Full, Reduced };
    Scheme scheme = Scheme::Light;
    Contrast contrast = Contrast::Normal;
    Motion motion = Motion::Full;
    bool operator==(const Look&) const = default;
};

class Theme : public QObject {
    Q_OBJECT
public:
    // textScale: 1 at the design's sizes; 2 is 200 %.
    Theme(Look look, double textScale, QObject* parent = nullptr);

    const Look& look() const { return m_look; }
    double textScale() const { return m_scale; }
    void setLook(const Look& look);
    void setTextScale(double scale);
    // Sets palette, font and style sheet of the application.
    void apply() const;

    QColor colour(Colour colour) const { return m_colours[std::size_t(colour)]; }
    const std::vector<QColor>& heat() const { return m_heat; }            // lightest first in light, darkest first in dark
    const std::vector<QColor>& diverging() const { return m_diverging; }  // less … none … more; seven
    QColor kindColour(lexicon::Kind kind) const;
    QColor kindWash(lexicon::Kind kind) const;
    QColor kindEdge(lexicon::Kind kind) const;

    QFont font(Type type) const;
    // Design pixels as pixels of this screen's text: what holds text grows with it.
    int px(double design) const;
    int step() const;  // length of a change of step in ms, 0 where motion is reduced

    QPalette palette() const;
    QString styleSheet() const;

    // An icon of resources/icons in the colour; mirrored where the name says a direction and the window runs right to left.
    QPixmap icon(const QString& name, int size, const QColor& colour, double pixelRatio = 1,
                 Qt::LayoutDirection direction = Qt::LeftToRight) const;
    QIcon buttonIcon(const QString& name, const QColor& colour) const;

signals:
    void changed();

private:
    void read();
    Look m_look;
    double m_scale;
    std::array<QColor, Choices<Colour>::names.size()> m_colours;
    std::vector<QColor> m_heat;
    std::vector<QColor> m_diverging;
    struct Face {
        int size = 15;
        bool serif = false;
        bool bold = false;
    };
    std::array<Face, Choices<Type>::names.size()> m_faces;
    QString m_serif;
};

}  // namespace felt::desktop
