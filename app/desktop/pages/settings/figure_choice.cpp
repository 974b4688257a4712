#include "pages/settings/figure_choice.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include "widgets/body_map.h"
#include "widgets/button.h"

namespace felt::desktop {
namespace {

constexpr int drawnHeight = 200;

}  // namespace

FigureChoice::FigureChoice(const Theme& theme, std::shared_ptr<const body::Figure> figure, const QString& text, QWidget* parent)
    : QWidget(parent), m_figure(std::move(figure)), m_button(new Button(theme, Button::Kind::Answer, text)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto* const map = new BodyMap(theme, *m_figure, body::View::Front, BodyMap::Mode::Show);
    map->setAttribute(Qt::WA_TransparentForMouseEvents);
    map->setFixedSize(int(drawnHeight * m_figure->aspect()), drawnHeight);
    column->addWidget(map, 0, Qt::AlignHCenter);
    column->addWidget(m_button);
    setCursor(Qt::PointingHandCursor);
}

void FigureChoice::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) m_button->click();
}

}  // namespace felt::desktop
