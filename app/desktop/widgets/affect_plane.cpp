#include "widgets/affect_plane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "bridge/translator.h"
#include "widgets/paint.h"

namespace felt::desktop {
namespace {

constexpr double smallStep = 0.05, bigStep = 0.2;
constexpr double nearby = 0.34;  // of a half axis
// In design pixels.
constexpr int whole = 488, smallest = 300, corner = 16, band = 36, ring = 11, dot = 4, inside = 8, least = 24, padding = 4;

QString moreEnergy() { return AffectPlane::tr("more energy"); }
QString lessEnergy() { return AffectPlane::tr("less energy"); }
QString unpleasant() { return AffectPlane::tr("unpleasant"); }
QString pleasant() { return AffectPlane::tr("pleasant"); }

QString inWords(double value, const QString& low, const QString& high) {
    if (std::abs(value) < 0.15) return {};
    const QString end = value < 0 ? low : high;
    return std::abs(value) < 0.5 ? fill(AffectPlane::tr("a little {1}", "end of an axis"), {end}) : end;
}

// How far a word has to go to stand left or right of the point, level with it or a little higher or lower.
std::vector<QPointF> beside(const QRectF& word, const QRectF& point) {
    const double right = point.right() - word.left() + 1, left = point.left() - word.right() - 1, up = word.height() * 0.6;
    return {{right, 0}, {left, 0}, {right, -up}, {left, -up}, {right, up}, {left, up}};
}

}  // namespace

AffectPlane::AffectPlane(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    installAccessibleParts();  // before a name is set, which makes the interface
    setObjectName(QStringLiteral("plane"));
    setAccessibleName(tr("How pleasant, and how much energy"));
    setProperty("ownFocusRing", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        forgetLayout();
    });
}

void AffectPlane::setWords(std::vector<PlaneWord> words) {
    m_words = std::move(words);
    forgetLayout();
}

void AffectPlane::setPoint(std::optional<QPointF> point) {
    if (point) point = QPointF(std::clamp(point->x(), -1.0, 1.0), std::clamp(point->y(), -1.0, 1.0));
    if (point == m_point) return;
    m_point = point;
    m_placed.reset();  // words make room for the point
    update();
    tellWholeChanged(this);
}

QSize AffectPlane::sizeHint() const { return {m_theme.px(whole), m_theme.px(whole)}; }
QSize AffectPlane::minimumSizeHint() const { return {m_theme.px(smallest), m_theme.px(smallest)}; }

// Between the names of the ends; the band beside it holds a turned line of text.
QRectF AffectPlane::plot() const {
    const double edge = m_theme.px(band);
    return QRectF(rect()).adjusted(edge, edge, -edge, -edge);
}

QPointF AffectPlane::toPixels(QPointF point) const {
    const QRectF area = plot();
    return {area.center().x() + point.x() * area.width() / 2, area.center().y() - point.y() * area.height() / 2};
}

QPointF AffectPlane::fromPixels(QPointF pixels) const {
    const QRectF area = plot();
    const auto share = [](double offset, double length) { return std::clamp(2 * offset / std::max(1.0, length), -1.0, 1.0); };
    return {share(pixels.x() - area.center().x(), area.width()), share(area.center().y() - pixels.y(), area.height())};
}

QFont AffectPlane::wordFont(bool near) const {
    QFont font = m_theme.font(Type::Chip);
    font.setPixelSize(m_theme.px(near ? 16 : 15));
    font.setBold(near);
    return font;
}

void AffectPlane::forgetLayout() {
    m_placed.reset();
    m_hovered.reset();
    m_pressed.reset();
    update();
}

QRectF AffectPlane::pointRect() const {
    const double reach = m_theme.px(ring) + focusRingReach;
    const QPointF at = toPixels(*m_point);
    return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
}

// At its place, or a little beside it; measured in bold so that nothing moves when the point comes near.
std::optional<QRectF> AffectPlane::roomFor(const PlaneWord& word, const std::vector<Placed>& taken,
                                           const std::vector<QPointF>& alsoBeside) const {
    const QFontMetricsF metrics(wordFont(true));
    const QSizeF size(metrics.horizontalAdvance(word.text) + m_theme.px(padding), std::max<double>(metrics.height(), m_theme.px(least)));
    const double edge = m_theme.px(inside);
    const QRectF area = plot().adjusted(edge, edge, -edge, -edge);
    if (size.width() > area.width() || size.height() > area.height()) return std::nullopt;
    const QPointF middle = plot().center(), wished = toPixels({word.valence, word.arousal});
    const double clear = m_theme.px(3), step = size.height() * 0.6;
    const auto inArea = [&](QRectF rect) {
        rect.moveLeft(std::clamp(rect.left(), area.left(), area.right() - rect.width()));
        rect.moveTop(std::clamp(rect.top(), area.top(), area.bottom() - rect.height()));
        return rect;
    };
    std::vector<QPointF> shifts{{0, 0},         {0, -step},    {0, step},      {-step, 0},   {step, 0},
                                {0, -2 * step}, {0, 2 * step}, {0, -3 * step}, {0, 3 * step}};
    shifts.insert(shifts.end(), alsoBeside.begin(), alsoBeside.end());
    for (const QPointF shift : shifts) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(wished + shift);
        // In the quarter where the word belongs, and beside the axes rather than on them.
        word.valence < 0 ? rect.moveRight(std::min(rect.right(), middle.x() - clear))
                         : rect.moveLeft(std::max(rect.left(), middle.x() + clear));
        word.arousal < 0 ? rect.moveTop(std::max(rect.top(), middle.y() + clear))
                         : rect.moveBottom(std::min(rect.bottom(), middle.y() - clear));
        rect = inArea(rect);
        if (std::none_of(taken.begin(), taken.end(), [&](const Placed& other) { return other.rect.intersects(rect); })) return rect;
    }
    return std::nullopt;
}

const std::vector<AffectPlane::Placed>& AffectPlane::laidOut() const {
    if (!m_placed) {
        m_placed.emplace();
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (const auto rect = roomFor(m_words[i], *m_placed)) m_placed->push_back({i, *rect});
        if (m_point) makeRoomForPoint(*m_placed);
    }
    return *m_placed;
}

// Only what lies under the point steps aside, or goes where there is no room; all others stay where they are.
void AffectPlane::makeRoomForPoint(std::vector<Placed>& placed) const {
    const QRectF taken = pointRect();
    for (Placed& word : placed) {
        if (!word.rect.intersects(taken)) continue;
        std::vector<Placed> others{{word.word, taken}};
        for (const Placed& other : placed)
            if (other.word != word.word) others.push_back(other);
        const auto rect = roomFor(m_words[word.word], others, beside(word.rect, taken));
        word.rect = rect.value_or(QRectF());
    }
    std::erase_if(placed, [](const Placed& word) { return word.rect.isEmpty(); });
}

std::vector<lexicon::ConceptId> AffectPlane::shownWords() const {
    std::vector<lexicon::ConceptId> shown;
    for (const Placed& placed : laidOut()) shown.push_back(m_words[placed.word].id);
    return shown;
}

std::vector<QRectF> AffectPlane::wordRects() const {
    std::vector<QRectF> rects;
    for (const Placed& placed : laidOut()) rects.push_back(placed.rect);
    return rects;
}

std::optional<std::size_t> AffectPlane::wordAt(QPointF pixels) const {
    for (const Placed& placed : laidOut())
        if (placed.rect.contains(pixels)) return placed.word;
    return std::nullopt;
}

bool AffectPlane::isNear(const PlaneWord& word) const {
    return m_point && std::hypot(word.valence - m_point->x(), word.arousal - m_point->y()) <= nearby;
}

void AffectPlane::movePoint(QPointF point) {
    const auto before = m_point;
    setPoint(point);
    if (m_point != before) emit pointMoved(*m_point);
}

void AffectPlane::chooseWord(std::size_t word) {
    const PlaneWord chosen = m_words[word];  // whoever hears of the point may set other words
    movePoint({chosen.valence, chosen.arousal});
    emit wordChosen(chosen.id);
}

void AffectPlane::paintEnds(QPainter& painter) const {
    QFont font = m_theme.font(Type::Caption);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::Ink));
    const QRectF area = plot();
    const double edge = m_theme.px(band);
    painter.drawText(QRectF(0, 0, width(), edge), Qt::AlignCenter, moreEnergy());
    painter.drawText(QRectF(0, area.bottom(), width(), edge), Qt::AlignCenter, lessEnergy());
    const auto turned = [&](double x, double degrees, const QString& text) {
        painter.save();
        painter.translate(x, area.center().y());
        painter.rotate(degrees);
        painter.drawText(QRectF(-height() / 2.0, -edge / 2, height(), edge), Qt::AlignCenter, text);
        painter.restore();
    };
    turned(edge / 2, -90, unpleasant());
    turned(width() - edge / 2, 90, pleasant());
}

void AffectPlane::paintPoint(QPainter& painter) const {
    if (!m_point) return;
    const QPointF at = toPixels(*m_point);
    const double radius = m_theme.px(ring), core = m_theme.px(dot);
    const QColor colour = m_theme.colour(Colour::Feeling);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Colour::Surface), 6));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(colour, 2.5));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(at, core, core);
    if (hasFocus())
        drawFocusRing(painter, m_theme, QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius).adjusted(-1, -1, 1, 1),
                      radius + 1);
}

void AffectPlane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setPen(QPen(m_theme.colour(Colour::Edge), 1.5));
    painter.drawLine(QPointF(area.center().x(), area.top() + 1), QPointF(area.center().x(), area.bottom() - 1));
    painter.drawLine(QPointF(area.left() + 1, area.center().y()), QPointF(area.right() - 1, area.center().y()));
    paintEnds(painter);
    for (const Placed& placed : laidOut()) {
        const PlaneWord& word = m_words[placed.word];
        const bool near = isNear(word), lit = m_hovered == placed.word;
        QFont font = wordFont(near);
        font.setUnderline(lit);
        painter.setFont(font);
        painter.setPen(m_theme.colour(near ? Colour::Feeling : lit ? Colour::Ink : Colour::InkSoft));
        painter.drawText(placed.rect, Qt::AlignCenter, word.text);
    }
    paintPoint(painter);
    if (hasFocus() && !m_point) drawFocusRing(painter, m_theme, area, corner);
}

void AffectPlane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forgetLayout();
}

void AffectPlane::keyPressEvent(QKeyEvent* event) {
    QPointF by;
    const double step = event->modifiers() & Qt::ShiftModifier ? bigStep : smallStep;
    switch (event->key()) {
        case Qt::Key_Left: by = {-step, 0}; break;
        case Qt::Key_Right: by = {step, 0}; break;
        case Qt::Key_Up: by = {0, step}; break;
        case Qt::Key_Down: by = {0, -step}; break;
        default: return QWidget::keyPressEvent(event);
    }
    movePoint(m_point ? *m_point + by : QPointF(0, 0));
}

void AffectPlane::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void AffectPlane::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

// On a word: nothing until the button is let go there, or the point is dragged away from it.
void AffectPlane::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !plot().contains(event->position())) return;
    m_pressed = wordAt(event->position());
    m_pressedAt = event->position();
    m_dragging = !m_pressed;
    if (m_dragging) movePoint(fromPixels(event->position()));
}

void AffectPlane::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        m_dragging = true;
    }
    if (m_dragging) return movePoint(fromPixels(at));
    const auto under = wordAt(at);
    under ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    if (under == m_hovered) return;
    m_hovered = under;
    update();
}

void AffectPlane::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
    if (const auto word = std::exchange(m_pressed, std::nullopt)) chooseWord(*word);
}

void AffectPlane::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

// The place of the point in words.
QString AffectPlane::wholeText(QAccessible::Text which) const {
    if (which != QAccessible::Value && which != QAccessible::Description) return {};
    if (!m_point) return tr("not said yet");
    const QString across = inWords(m_point->x(), unpleasant(), pleasant()), up = inWords(m_point->y(), lessEnergy(), moreEnergy());
    if (across.isEmpty() && up.isEmpty()) return tr("in the middle");
    return across.isEmpty() || up.isEmpty() ? across + up : fill(tr("{1}, {2}"), {across, up});
}

AccessibleParts::Part AffectPlane::part(int index) const {
    const Placed& placed = laidOut()[std::size_t(index)];
    Part made;
    made.name = m_words[placed.word].text;
    made.shape = placed.rect.toAlignedRect();
    made.canPress = true;
    if (isNear(m_words[placed.word])) made.description = tr("near your point");
    return made;
}

}  // namespace felt::desktop
