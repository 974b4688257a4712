#include "pages/checkin/need_step.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QWidget>

#include "bridge/sentence_case.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/checkin/word_picker.h"
#include "phrases/choice_words.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/text.h"
#include "widgets/word_chip.h"

namespace felt::desktop {

NeedStep::NeedStep(CheckInPresenter& presenter) : Step(presenter) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(theme().px(16));
    scroll.inside->setMaximumWidth(theme().px(940));
    scroll.column->addWidget(m_picker = new WordPicker(presenter, lexicon::Kind::Need));
    scroll.column->addWidget(makeRule());
    scroll.column->addLayout(m_rows = new QVBoxLayout);
    m_rows->setSpacing(theme().px(10));
    scroll.column->addStretch(1);
    column->addWidget(scroll.area);
    connect(m_picker, &WordPicker::picked, this, [this](const lexicon::ConceptId& id) {
        this->presenter().edit(checkin::edit::ToggleNeed{id, fromQt(this->presenter().word(id))});
        m_picker->field()->clear();
    });
    connect(m_picker, &WordPicker::ownWord, this, [this](const QString& word) {
        this->presenter().edit(checkin::edit::ToggleNeed{std::nullopt, fromQt(word)});
        m_picker->field()->clear();
    });
}

void NeedStep::enter() {
    m_picker->clear();
    const auto offers = presenter().needOffers();
    m_picker->setOffers({{tr("Often near what you noticed"), offers}});
    refresh();
    m_picker->field()->setFocus();
}

void NeedStep::refresh() {
    std::vector<lexicon::ConceptId> chosen;
    std::vector<QString> shown;
    for (const checkin::NeedNoticed& need : presenter().entry().needs) {
        if (need.conceptId) chosen.push_back(*need.conceptId);
        shown.push_back(presenter().wordOf(need));
    }
    m_picker->setChosen(chosen);
    if (shown != m_shown) {
        m_shown = shown;
        rebuildRows();
    }
    for (int i = 0; i < m_rows->count(); ++i) {
        QWidget* const row = m_rows->itemAt(i)->widget();
        const auto& met = presenter().entry().needs[std::size_t(i)].met;
        for (Button* const answer : row->findChildren<Button*>())
            if (answer->isCheckable())
                answer->setChecked(met && answer->objectName() == QStringLiteral("met-%1-%2").arg(toQt(name(*met))).arg(i));
        row->findChild<WordChip*>()->setMet(met == checkin::Met::Met);
    }
}

void NeedStep::rebuildRows() {
    while (m_rows->count() > 0) {
        QLayoutItem* const item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        auto* const row = new QWidget;
        auto* const flow = new FlowLayout(row);
        auto* const chip = new WordChip(theme(), lexicon::Kind::Need, m_shown[i], WordChip::Size::Normal);
        chip->setEnabled(false);
        chip->setFocusPolicy(Qt::NoFocus);
        flow->addWidget(chip);
        for (const auto met : {checkin::Met::Unmet, checkin::Met::Partly, checkin::Met::Met}) {
            auto* const answer =
                new Button(theme(), Button::Kind::Answer, sentenceCase(toQt(phrases::wordFor(met, presenter().session().say()))));
            answer->setObjectName(QStringLiteral("met-%1-%2").arg(toQt(name(met))).arg(i));
            answer->setAccessibleName(fill(tr("{1}: {2}", "word and answer"), {m_shown[i], answer->text()}));
            connect(answer, &QPushButton::clicked, this, [this, i, met, answer] {
                presenter().edit(checkin::edit::NeedMet{i, answer->isChecked() ? std::optional(met) : std::nullopt});
            });
            flow->addWidget(answer);
        }
        m_rows->addWidget(row);
    }
}

}  // namespace felt::desktop
