#include "pages/checkin/rest_view.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "widgets/button.h"
#include "widgets/text.h"

namespace felt::desktop {

RestView::RestView(const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* const across = new QHBoxLayout(this);
    auto* const centre = new QWidget;
    centre->setMaximumWidth(theme.px(720));
    across->addStretch(1);
    across->addWidget(centre, 1000);
    across->addStretch(1);
    auto* const column = new QVBoxLayout(centre);
    column->setSpacing(theme.px(16));
    column->addStretch(2);
    const auto add = [&](Type type, const QString& text, Tone tone = Tone::Ink) {
        auto* const words = new Text(theme, type, text, tone);
        words->setAlignment(Qt::AlignHCenter);
        column->addWidget(words);
    };
    add(Type::Sentence, tr("That is enough."));
    add(Type::Body, tr("What you gave is kept. Nothing more is asked."), Tone::Soft);
    column->addSpacing(theme.px(12));
    add(Type::Lead, tr("If you like: look around slowly, and let your eyes stop wherever they want to."));
    add(Type::Lead, tr("Perhaps five things you can see. Four you can hear or touch. The floor, or the chair, that holds you."));
    add(Type::Lead, tr("There is no hurry."));
    column->addSpacing(theme.px(16));
    column->addWidget(m_done = new Button(theme, Button::Kind::Secondary, tr("Leave")), 0, Qt::AlignHCenter);
    m_done->setObjectName(QStringLiteral("leaveRest"));
    m_done->setKeyHint(tr("Esc", "key"));
    connect(m_done, &QPushButton::clicked, this, &RestView::done);
    column->addStretch(3);
}

void RestView::enter() { m_done->setFocus(); }

void RestView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit done();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace felt::desktop
