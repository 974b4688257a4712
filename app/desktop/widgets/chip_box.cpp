#include "widgets/chip_box.h"

#include <QSignalBlocker>
#include <algorithm>

#include "bridge/text.h"
#include "widgets/flow_layout.h"
#include "widgets/word_chip.h"

namespace felt::desktop {

ChipBox::ChipBox(const Theme& theme, lexicon::Kind kind, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_kind(kind), m_flow(new FlowLayout(this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBox::setWords(const std::vector<Word>& words) {
    if (words == m_words) return;
    m_words = words;
    m_chips.clear();
    m_flow->clear();
    for (const Word& word : m_words) {
        auto* const chip = new WordChip(m_theme, m_kind, word.text);
        chip->setObjectName(toQt(word.id.text()));
        chip->setToolTip(word.meaning);
        chip->setAccessibleDescription(word.meaning);
        connect(chip, &QAbstractButton::clicked, this, [this, id = word.id] { emit toggled(id); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
    }
    updateGeometry();
}

void ChipBox::setChosen(const std::vector<lexicon::ConceptId>& chosen) {
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QSignalBlocker quiet(m_chips[i]);
        m_chips[i]->setChecked(std::find(chosen.begin(), chosen.end(), m_words[i].id) != chosen.end());
    }
}

}  // namespace felt::desktop
