#include "pages/words/learning_row.h"

#include <QBoxLayout>

#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace felt::desktop {

using journal::Wish;

LearningRow::LearningRow(const Theme& theme, const QString& about, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(12));
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(theme.px(2));
    texts->addWidget(new Text(theme, Type::Caption, about, Tone::Soft));
    texts->addWidget(m_said = new Text(theme, Type::Caption, {}, Tone::Soft));
    m_said->setObjectName(QStringLiteral("learningSaid"));
    row->addLayout(texts, 1);
    m_rest = add("restWord", tr("Let it rest"), Wish::SetAside);
    m_know = add("knowWord", tr("I know it"), Wish::Known);
    m_again = add("openAgain", tr("Offer it again"), Wish::Open);
    m_learn = new Button(theme, Button::Kind::Secondary, tr("Learn it"));
    m_learn->setObjectName(QStringLiteral("learnWord"));
    connect(m_learn, &QPushButton::clicked, this, [this] { emit wished(Wish::Learn); });
    row->addWidget(m_learn);
    show(std::nullopt, {});
}

Button* LearningRow::add(const char* name, const QString& text, Wish wish) {
    auto* const button = new Button(m_theme, Button::Kind::Quiet, text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, wish] { emit wished(wish); });
    layout()->addWidget(button);
    return button;
}

void LearningRow::show(const std::optional<trainer::WordProgress>& progress, const QString& comesBack) {
    for (QWidget* const each : std::initializer_list<QWidget*>{m_said, m_learn, m_rest, m_know, m_again})
        each->setVisible(progress.has_value());
    if (!progress) return;
    const bool resting = progress->wish == Wish::SetAside, known = progress->wish == Wish::Known;
    QString said;
    if (resting)
        said = tr("This word rests. It is not asked for.");
    else if (known)
        said = tr("You know this word. It is not asked for.");
    else if (!comesBack.isEmpty())
        said = fill(tr("You are learning it. A card comes back {1}.", "in 3 days, for example"), {comesBack});
    else if (progress->learning)
        said = tr("You want to learn it. It comes with the next words.");
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_learn->setVisible(!progress->learning && !resting && !known);
    m_rest->setVisible(progress->learning);
    m_know->setVisible(!resting && !known);
    m_again->setVisible(resting || known);
}

}  // namespace felt::desktop
