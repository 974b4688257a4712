#include "pages/checkin/strength_row.h"

#include <QBoxLayout>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/choice_words.h"
#include "widgets/button.h"
#include "widgets/strength_scale.h"
#include "widgets/text.h"

namespace felt::desktop {

StrengthRow::StrengthRow(Session& session) : m_session(session) {
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto* const row = new QHBoxLayout;
    row->setSpacing(theme.px(20));
    row->addWidget(m_question = new Text(theme, Type::Lead));
    m_question->setBold(true);
    m_question->setWordWrap(false);
    row->addWidget(m_said = new Text(theme, Type::Lead), 1);
    row->addWidget(m_open = new Button(theme, Button::Kind::Quiet, tr("Leave it open")));
    m_open->setObjectName(QStringLiteral("leaveOpen"));
    column->addLayout(row);
    column->addWidget(m_scale = new StrengthScale(theme));
    m_scale->setObjectName(QStringLiteral("strength"));
    m_scale->setValueWords([this](int step) { return inWords(step); });
    connect(m_scale, &StrengthScale::strengthChosen, this,
            [this](std::optional<int> step) { emit chosen(step ? checkin::Intensity::make(*step) : std::nullopt); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit chosen(std::nullopt); });
}

QString StrengthRow::inWords(int step) const {
    const auto strength = checkin::Intensity::make(step);
    return strength ? toQt(phrases::stepInWords(*strength, m_session.say())) : QString();
}

void StrengthRow::set(const QString& what, std::optional<checkin::Intensity> strength) {
    const QString question = what.isEmpty() ? tr("How strong is it?") : fill(tr("How strong is {1}?"), {what});
    m_question->setText(question);
    m_scale->setAccessibleName(question);
    m_scale->setStrength(strength ? std::optional(strength->value()) : std::nullopt);
    m_said->setText(strength ? fill(tr("{1}, {2}", "strength and its words"),
                                    {m_session.locale().toString(strength->value()), inWords(strength->value())})
                             : tr("not said yet"));
    m_open->setVisible(strength.has_value());
}

}  // namespace felt::desktop
