#include "widgets/body_map.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <utility>

#include "bridge/text.h"
#include "widgets/body_drawing.h"

namespace felt::desktop {
namespace {

constexpr double margin = 6;           // for ring and outline
constexpr double croppedShare = 0.45;  // of the height
constexpr double cornerRadius = 15;    // inside the hairline of a card
constexpr double ringWidth = 2.5, ringGap = 2;

std::optional<body::Direction> directionOf(int key) {
    switch (key) {
        case Qt::Key_Left: return body::Direction::Left;
        case Qt::Key_Right: return body::Direction::Right;
        case Qt::Key_Up: return body::Direction::Up;
        case Qt::Key_Down: return body::Direction::Down;
        default: return std::nullopt;
    }
}

}  // namespace

BodyMap::BodyMap(const Theme& theme, const body::Figure& figure, body::View view, Mode mode, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_figure(figure), m_view(view), m_mode(mode) {
    installAccessibleParts();  // before a name is set, which makes the interface
    setObjectName(view == body::View::Front ? QStringLiteral("bodyFront") : QStringLiteral("bodyBack"));
    setAccessibleName(view == body::View::Front ? tr("The body from the front") : tr("The body from the back"));
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (mode == Mode::Pick) {
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
    }
    for (const body::Place& place : figure.places())
        if (place.kind == body::Kind::Skin && place.in(view) != nullptr) m_pickable.push_back(&place);
    connect(&theme, &Theme::changed, this, &BodyMap::forgetPicture);
}

BodyMap::~BodyMap() = default;

void BodyMap::setMarks(const std::vector<checkin::Mark>& marks) {
    if (marks == m_marks) return;
    m_marks = marks;
    std::set<body::PlaceId> marked;
    for (const checkin::Mark& mark : marks)
        if (mark.place && showsIn(m_figure, mark, m_view)) marked.insert(*mark.place);
    std::swap(m_marked, marked);
    for (int i = 0; i < partCount(); ++i) {
        const body::PlaceId& place = m_pickable[std::size_t(i)]->id;
        if (marked.count(place) != m_marked.count(place)) tellPartChecked(this, i);
    }
    forgetPicture();
}

void BodyMap::setPlaceName(std::function<QString(const body::PlaceId&)> name) { m_name = std::move(name); }

QString BodyMap::nameOf(const body::PlaceId& place) const { return m_name ? m_name(place) : toQt(place.text()); }

void BodyMap::setCurrent(const std::optional<body::PlaceId>& place) {
    const body::Place* const found = place ? m_figure.find(*place) : nullptr;
    if (place && (found == nullptr || found->kind != body::Kind::Skin || found->in(m_view) == nullptr)) return;
    if (place == m_current) return;
    m_current = place;
    update();
    tellPartFocused(this, focusedPart());
    emit currentChanged(m_current);
}

void BodyMap::setCropped(std::optional<body::PlaceId> around) {
    m_crop = std::move(around);
    forgetDrawing();
}

QSize BodyMap::sizeHint() const { return {200, 480}; }
QSize BodyMap::minimumSizeHint() const { return {60, 120}; }

// The view as large as it fits; cropped, so large that a share of it fills the height, moved so that the place is in the middle.
BodyMap::Frame BodyMap::frame() const {
    const body::Place* const around = m_crop ? m_figure.find(*m_crop) : nullptr;
    const body::Appearance* const appearance = around != nullptr ? around->in(m_view) : nullptr;
    const double aspect = m_figure.aspect();
    if (appearance == nullptr) {
        const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
        const double high = std::max(1.0, std::min(room.height(), room.width() / aspect));
        return {QRectF(room.center().x() - high * aspect / 2, room.center().y() - high / 2, high * aspect, high)};
    }
    const double high = std::max<double>(1, std::min(height() / croppedShare, width() / (aspect * 0.92)));
    const double top = std::clamp(height() / 2.0 - appearance->label.y * high, std::min(0.0, height() - high), 0.0);
    return {QRectF((width() - high * aspect) / 2, top, high * aspect, high), true};
}

const BodyDrawing& BodyMap::drawing() const {
    const double ratio = devicePixelRatioF();
    if (!m_drawing || m_drawnAt != ratio) {
        const QRectF view = frame().view;
        const QTransform toPixels = QTransform::fromScale(view.width(), view.height()) *
                                    QTransform::fromTranslate(view.left(), view.top()) * QTransform::fromScale(ratio, ratio);
        m_drawing = std::make_unique<BodyDrawing>(m_figure, m_view, toPixels, view.height(), ratio);
        m_drawnAt = ratio;
    }
    return *m_drawing;
}

void BodyMap::forgetDrawing() {
    m_drawing.reset();
    forgetPicture();
}

void BodyMap::forgetPicture() {
    m_picture = {};
    update();
}

// All that does not follow the mouse or the keyboard, drawn once.
const QPixmap& BodyMap::picture() {
    const double ratio = devicePixelRatioF();
    if (!m_picture.isNull() && m_picture.devicePixelRatio() == ratio) return m_picture;
    QImage image(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (frame().cropped) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath card;
        card.addRoundedRect(QRectF(image.rect()), cornerRadius * ratio, cornerRadius * ratio);
        painter.setClipPath(card);
    }
    drawing().draw(painter, m_theme, m_marks, m_mode == Mode::Pick ? BodyDrawing::Borders::Faint : BodyDrawing::Borders::Hidden);
    painter.end();
    image.setDevicePixelRatio(ratio);
    m_picture = QPixmap::fromImage(std::move(image));
    return m_picture;
}

void BodyMap::drawCurrent(QPainter& painter) const {
    const QPainterPath* const path = m_current ? drawing().place(*m_current) : nullptr;
    if (path == nullptr) return;
    const double ratio = devicePixelRatioF();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Colour::Surface), (ringWidth + 2 * ringGap) * ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(*path);
    painter.setPen(QPen(m_theme.colour(Colour::Focus), ringWidth * ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(*path);
}

void BodyMap::paintEvent(QPaintEvent*) {
    if (size().isEmpty()) return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture());
    if (m_mode == Mode::Show) return;
    const double ratio = devicePixelRatioF();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / ratio, 1 / ratio);  // the paths are in pixels of the screen
    if (const QPainterPath* const path = m_hovered != nullptr ? drawing().place(m_hovered->id) : nullptr) {
        painter.setPen(QPen(m_theme.colour(Colour::Primary), 2 * ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(*path);
    }
    if (hasFocus()) drawCurrent(painter);
}

void BodyMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forgetDrawing();
}

void BodyMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) update();
}

const body::Place* BodyMap::placeAt(QPointF point) const {
    const QRectF view = frame().view;
    return m_figure.placeAt(m_view, {(point.x() - view.left()) / view.width(), (point.y() - view.top()) / view.height()});
}

QRect BodyMap::placeRect(const body::PlaceId& place) const {
    const QPainterPath* const path = drawing().place(place);
    if (path == nullptr) return {};
    const QRectF pixels = path->boundingRect();
    const double ratio = devicePixelRatioF();
    return QRectF(pixels.topLeft() / ratio, pixels.size() / ratio).toAlignedRect();
}

// Where the keyboard starts: at something marked, else in the middle of the chest or between the shoulder blades.
void BodyMap::begin() {
    if (m_current) return;
    const auto marked =
        std::find_if(m_pickable.begin(), m_pickable.end(), [this](const body::Place* place) { return m_marked.count(place->id) != 0; });
    const body::Place* const first = marked != m_pickable.end() ? *marked : m_figure.placeAt(m_view, {0.5, 0.28});
    if (first != nullptr) setCurrent(first->id);
}

void BodyMap::move(body::Direction direction) {
    if (!m_current) return begin();
    if (const auto next = m_figure.neighbour(*m_current, direction))
        setCurrent(next);
    else
        emit edge(direction);
}

void BodyMap::keyPressEvent(QKeyEvent* event) {
    if (m_mode == Mode::Show) return QWidget::keyPressEvent(event);
    if (const auto direction = directionOf(event->key())) return move(*direction);
    const bool picks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!picks || !m_current) return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat()) emit picked(body::PlaceId(*m_current));
}

void BodyMap::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) begin();
    tellPartFocused(this, focusedPart());
    update();
}

void BodyMap::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void BodyMap::mousePressEvent(QMouseEvent* event) {
    if (m_mode == Mode::Show) return QWidget::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position()) : nullptr;
}

void BodyMap::mouseReleaseEvent(QMouseEvent* event) {
    if (m_mode == Mode::Show) return QWidget::mouseReleaseEvent(event);
    const body::Place* const pressed = std::exchange(m_pressed, nullptr);
    if (pressed == nullptr || pressed != placeAt(event->position())) return;
    setCurrent(pressed->id);
    emit picked(pressed->id);
}

void BodyMap::mouseMoveEvent(QMouseEvent* event) {
    if (m_mode == Mode::Show) return QWidget::mouseMoveEvent(event);
    const body::Place* const under = placeAt(event->position());
    if (under == m_hovered) return;
    m_hovered = under;
    under != nullptr ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    setToolTip(under != nullptr ? nameOf(under->id) : QString());
    update();
}

void BodyMap::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered = nullptr;
    update();
}

// A picture tells in words what it shows.
QString BodyMap::wholeText(QAccessible::Text which) const {
    if (which != QAccessible::Description || !accessibleDescription().isEmpty()) return {};
    QStringList names;
    for (const body::PlaceId& place : m_marked) names << nameOf(place);
    return names.isEmpty() ? tr("nothing marked") : names.join(QStringLiteral(", "));
}

AccessibleParts::Part BodyMap::part(int index) const {
    const body::Place& place = *m_pickable[std::size_t(index)];
    Part made;
    made.name = nameOf(place.id);
    made.shape = placeRect(place.id);
    made.canPress = true;
    made.state.focusable = true;
    made.state.checkable = true;
    made.state.checked = m_marked.count(place.id) != 0;
    return made;
}

int BodyMap::focusedPart() const {
    if (!m_current) return -1;
    const auto found =
        std::find_if(m_pickable.begin(), m_pickable.end(), [this](const body::Place* place) { return place->id == *m_current; });
    return found == m_pickable.end() ? -1 : int(found - m_pickable.begin());
}

}  // namespace felt::desktop
