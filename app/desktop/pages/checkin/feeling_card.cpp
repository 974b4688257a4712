#include "pages/checkin/feeling_card.h"

#include <QBoxLayout>
#include <QPainter>

#include "bridge/sentence_case.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/choice_words.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/text.h"

namespace felt::desktop {

FeelingCard::FeelingCard(Session& session) : m_session(session) {
    setProperty("kind", QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14));
    column->setSpacing(theme.px(6));
    column->addWidget(m_word = new Text(theme, Type::Lead));
    QFont font = theme.font(Type::Lead);
    font.setPixelSize(theme.px(20));
    m_word->setFont(font);
    column->addWidget(m_meaning = new Text(theme, Type::Body));
    column->addWidget(m_example = new Text(theme, Type::Chip, {}, Tone::Soft));
    column->addStretch(1);
    auto* const row = new QWidget;
    auto* const answers = new FlowLayout(row, theme.px(6));
    for (std::size_t i = 0; i < Choices<checkin::Fits>::names.size(); ++i) {
        const auto fits = static_cast<checkin::Fits>(i);
        const QString words[] = {tr("Fits"), tr("Partly"), tr("No", "does the word fit?")};
        auto* const answer = new Button(theme, Button::Kind::Answer, words[i]);
        answer->setObjectName(QStringLiteral("fits-") + toQt(name(fits)));
        connect(answer, &QPushButton::clicked, this, [this, fits, answer] {
            if (m_id) emit answered(*m_id, answer->isChecked() ? std::optional(fits) : std::nullopt);
        });
        answers->addWidget(answer);
        m_answers.push_back(answer);
    }
    column->addWidget(row);
}

void FeelingCard::set(const lexicon::ConceptId& id, const QString& word, const lexicon::Word* entry) {
    m_id = id;
    setObjectName(QStringLiteral("card-") + toQt(id.text()));
    m_word->setText(word);
    m_meaning->setText(entry == nullptr ? QString() : toQt(entry->definition));
    m_example->setText(entry == nullptr || entry->example.empty() ? QString() : fill(tr("“{1}”", "a quotation"), {toQt(entry->example)}));
    for (Button* const answer : m_answers) answer->setAccessibleName(fill(tr("{1}: {2}", "word and answer"), {word, answer->text()}));
}

void FeelingCard::setAnswer(bool chosen, std::optional<checkin::Fits> fits) {
    m_chosen = chosen;
    for (std::size_t i = 0; i < m_answers.size(); ++i) m_answers[i]->setChecked(fits && static_cast<std::size_t>(*fits) == i);
    update();
}

void FeelingCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!m_chosen) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_session.theme().colour(Colour::Feeling), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 15, 15);
}

}  // namespace felt::desktop
