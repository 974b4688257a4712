#include "widgets/body_pair.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/text.h"

namespace felt::desktop {

BodyPair::BodyPair(const Theme& theme, const body::Figure& figure, QWidget* parent) : QWidget(parent), m_figure(figure) {
    setObjectName(QStringLiteral("bodies"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    // The captions name the sides of the picture, whichever way the window is read.
    row->addWidget(column(theme, body::View::Front, tr("Front", "a view of the body"), tr("your right"), tr("your left")), 1);
    row->addWidget(column(theme, body::View::Back, tr("Back", "a view of the body"), tr("your left"), tr("your right")), 1);
    activate(body::View::Front);
}

QWidget* BodyPair::column(const Theme& theme, body::View view, const QString& name, const QString& left, const QString& right) {
    auto* const whole = new QWidget;
    auto* const rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(4));
    auto* const caption = new Text(theme, Type::Caption, name);
    caption->setBold(true);
    caption->setAlignment(Qt::AlignHCenter);
    rows->addWidget(caption);
    auto* const map = new BodyMap(theme, m_figure, view, BodyMap::Mode::Pick);
    m_maps[std::size_t(view)] = map;
    rows->addWidget(map, 1);
    auto* const sides = new QWidget;
    sides->setLayoutDirection(Qt::LeftToRight);
    auto* const row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    auto* const leftSide = new Text(theme, Type::Caption, left, Tone::Soft);
    auto* const rightSide = new Text(theme, Type::Caption, right, Tone::Soft);
    leftSide->setAlignment(Qt::AlignHCenter);
    rightSide->setAlignment(Qt::AlignHCenter);
    row->addWidget(leftSide, 1);
    row->addWidget(rightSide, 1);
    rows->addWidget(sides);
    map->installEventFilter(this);
    connect(map, &BodyMap::picked, this, [this, view](const body::PlaceId& place) { emit picked(view, place); });
    connect(map, &BodyMap::edge, this, [this, view](body::Direction direction) { cross(view, direction); });
    return whole;
}

void BodyPair::setMarks(const std::vector<checkin::Mark>& marks) {
    for (BodyMap* const map : m_maps) map->setMarks(marks);
}

void BodyPair::setPlaceName(std::function<QString(const body::PlaceId&)> name) {
    for (BodyMap* const map : m_maps) map->setPlaceName(name);
}

// Tab comes back to the figure it left.
void BodyPair::activate(body::View view) {
    m_active = view;
    for (const body::View each : body::allViews) map(each).setFocusPolicy(each == view ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(&active());
}

bool BodyPair::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        for (const body::View view : body::allViews)
            if (watched == &map(view) && view != m_active) activate(view);
    return QWidget::eventFilter(watched, event);
}

// To the outermost place at about the same height on the side that faces the figure one comes from.
void BodyPair::cross(body::View from, body::Direction direction) {
    const bool frontIsLeft = layoutDirection() == Qt::LeftToRight;
    const bool towardsOther = direction == ((from == body::View::Front) == frontIsLeft ? body::Direction::Right : body::Direction::Left);
    const body::Place* const left = map(from).current() ? m_figure.find(*map(from).current()) : nullptr;
    if (!towardsOther || left == nullptr) return;
    const body::View to = from == body::View::Front ? body::View::Back : body::View::Front;
    const double height = left->in(from)->label.y;
    const body::Place* nearest = nullptr;
    for (const body::Place& place : m_figure.places()) {
        const body::Appearance* const shown = place.in(to);
        const bool atEdge = place.kind == body::Kind::Skin && shown != nullptr &&
                            !place.neighbour(direction == body::Direction::Right ? body::Direction::Left : body::Direction::Right);
        if (atEdge && (nearest == nullptr || std::abs(shown->label.y - height) < std::abs(nearest->in(to)->label.y - height)))
            nearest = &place;
    }
    if (nearest == nullptr) return;
    map(to).setCurrent(nearest->id);
    activate(to);
    map(to).setFocus(Qt::OtherFocusReason);
}

}  // namespace felt::desktop
