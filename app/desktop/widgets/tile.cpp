#include "widgets/tile.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace felt::desktop {

Tile::Tile(const Theme& theme, const QString& name, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tile::setState(State state) {
    m_state = state;
    setFocusPolicy(state == State::Open ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, state != State::Open);
    update();
}

int Tile::heightForWidth(int width) const {
    if (layout() == nullptr) return sizeHint().height();
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
}

QSize Tile::sizeHint() const { return layout() == nullptr ? QSize() : layout()->sizeHint(); }

QSize Tile::minimumSizeHint() const { return layout() == nullptr ? QSize() : layout()->minimumSize(); }

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = m_state == State::Chosen;
    const bool warm = m_state == State::Open && (isDown() || underMouse());
    painter.setBrush(m_theme.colour(isDown() ? Colour::PrimaryWash : warm ? Colour::Well : Colour::Surface));
    painter.setPen(QPen(m_theme.colour(chosen ? Colour::Primary : m_state == State::Open ? Colour::Edge : Colour::Line), chosen ? 2 : 1));
    const double inset = chosen ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);
}

void Tile::enterEvent(QEnterEvent*) { update(); }
void Tile::leaveEvent(QEvent*) { update(); }

void Tile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace felt::desktop
