#include "pages/checkin/arrive_step.h"

#include <QBoxLayout>

#include "bridge/text.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/text.h"

namespace felt::desktop {

ArriveStep::ArriveStep(CheckInPresenter& presenter) : Step(presenter) {
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(theme().px(24));
    scroll.inside->setMaximumWidth(theme().px(1000));
    outer->addWidget(scroll.area);
    auto* const column = scroll.column;
    auto* const row = new QHBoxLayout;
    row->setSpacing(theme().px(24));
    const auto anchor = [&](const QString& icon, const QString& title, const QString& words) {
        const Card card = makeCard(theme());
        auto* const head = new QHBoxLayout;
        head->setSpacing(theme().px(12));
        head->addWidget(new IconLabel(theme(), icon, Colour::Primary));
        head->addWidget(new Text(theme(), Type::Section, title), 1);
        card.column->addLayout(head);
        card.column->addWidget(new Text(theme(), Type::Lead, words));
        card.column->addStretch(1);
        row->addWidget(card.frame, 1);
    };
    anchor(QStringLiteral("practices"), tr("A longer breath out"), tr("In as it comes, and out a little longer. Two or three are plenty."));
    anchor(QStringLiteral("ear"), tr("Or something outside"),
           tr("Three sounds around you, near or far. Or one thing your eyes like to rest on."));
    column->addLayout(row);

    const Card card = makeCard(theme());
    m_card = card.frame;
    card.column->addWidget(new Text(theme(), Type::Caption, tr("A question for today, if you like"), Tone::Soft));
    card.column->addWidget(m_prompt = new Text(theme(), Type::Question));
    auto* const acts = new QHBoxLayout;
    acts->setSpacing(theme().px(16));
    auto* const another = new Button(theme(), Button::Kind::Quiet, tr("Another one"));
    another->setObjectName(QStringLiteral("anotherPrompt"));
    auto* const none = new Button(theme(), Button::Kind::Quiet, tr("Without a question"));
    none->setObjectName(QStringLiteral("noPrompt"));
    connect(another, &QPushButton::clicked, &presenter, &CheckInPresenter::anotherPrompt);
    connect(none, &QPushButton::clicked, &presenter, [&presenter] { presenter.setPrompt(std::nullopt); });
    acts->addWidget(another);
    acts->addWidget(none);
    acts->addStretch(1);
    card.column->addLayout(acts);
    column->addWidget(m_card);
    column->addStretch(1);
}

void ArriveStep::refresh() {
    const QString words = presenter().promptText();
    m_card->setVisible(!words.isEmpty());
    m_prompt->setText(words);
}

}  // namespace felt::desktop
