#include "pages/checkin/quality_row.h"

#include <QActionGroup>
#include <QMenu>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/choice_words.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/text.h"

namespace felt::desktop {

QualityRow::QualityRow(Session& session) : m_session(session), m_flow(new FlowLayout(this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* const caption = new Text(session.theme(), Type::Caption, tr("If you like, more about it"), Tone::Soft);
    caption->setWordWrap(false);
    caption->setMinimumHeight(session.theme().px(36));
    m_flow->addWidget(caption);
    add(QStringLiteral("temperature"), tr("Temperature"), &checkin::Mark::temperature);
    add(QStringLiteral("movement"), tr("Movement"), &checkin::Mark::movement);
    add(QStringLiteral("size"), tr("Size"), &checkin::Mark::size);
    add(QStringLiteral("depth"), tr("Depth"), &checkin::Mark::depth);
    add(QStringLiteral("change"), tr("Change", "quality"), &checkin::Mark::change);
    add(QStringLiteral("pleasant"), tr("Pleasant or not"), &checkin::Mark::pleasant);
}

template <class Choice>
void QualityRow::add(const QString& name, const QString& title, std::optional<Choice> checkin::Mark::*field) {
    auto* const button = new Button(m_session.theme(), Button::Kind::Quality, title);
    button->setObjectName(QStringLiteral("quality-") + name);
    auto* const menu = new QMenu(button);
    auto* const group = new QActionGroup(menu);
    for (std::size_t i = 0; i < Choices<Choice>::names.size(); ++i) {
        const auto choice = static_cast<Choice>(i);
        QAction* const action = menu->addAction(toQt(phrases::wordFor(choice, m_session.say())));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit chosen(std::optional<Choice>(choice)); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Leave it open")), &QAction::triggered, this, [this] { emit chosen(std::optional<Choice>()); });
    // Not setMenu: its arrow has no place in the design, and the button keeps its own width.
    connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    button->setAccessibleDescription(tr("Opens a list of answers"));
    m_flow->addWidget(button);
    m_refresh.push_back([this, button, group, title, field](const checkin::Mark& mark) {
        const std::optional<Choice>& said = mark.*field;
        const QString text =
            said ? fill(tr("{1}: {2}", "quality and its answer"), {title, toQt(phrases::wordFor(*said, m_session.say()))}) : title;
        if (button->text() != text) {
            button->setText(text);
            button->setSaid(said.has_value());
        }
        for (int i = 0; i < group->actions().size(); ++i)
            group->actions()[i]->setChecked(said && std::size_t(i) == static_cast<std::size_t>(*said));
    });
}

void QualityRow::set(const checkin::Mark& mark) {
    for (const auto& refresh : m_refresh) refresh(mark);
}

}  // namespace felt::desktop
