// Words to choose from, as chips that wrap.
#pragma once

#include <QWidget>
#include <vector>

#include "lexicon/concept.h"
#include "look/theme.h"

namespace felt::desktop {

class FlowLayout;
class WordChip;

class ChipBox : public QWidget {
    Q_OBJECT
public:
    struct Word {
        lexicon::ConceptId id;
        QString text;
        QString meaning;  // a tool tip; may be empty
        bool operator==(const Word&) const = default;
    };
    ChipBox(const Theme& theme, lexicon::Kind kind, QWidget* parent = nullptr);
    // The same words again leave the chips, and the keyboard, where they are.
    void setWords(const std::vector<Word>& words);
    void setChosen(const std::vector<lexicon::ConceptId>& chosen);
    const std::vector<Word>& words() const { return m_words; }

signals:
    void toggled(const felt::lexicon::ConceptId& id);

private:
    const Theme& m_theme;
    lexicon::Kind m_kind;
    FlowLayout* m_flow;
    std::vector<Word> m_words;
    std::vector<WordChip*> m_chips;
};

}  // namespace felt::desktop
