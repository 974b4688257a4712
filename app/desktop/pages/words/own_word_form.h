// A word of one's own: the word, its kind and language, and what it means.
#pragma once

#include <QWidget>

#include "pages/words/words_presenter.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QCheckBox;

namespace felt::desktop {

class Button;
class Text;

class OwnWordForm : public QWidget {
    Q_OBJECT
public:
    OwnWordForm(Session& session, WordsPresenter& presenter, QWidget* parent = nullptr);
    // beside: a word it may stand beside, where one was in view.
    void begin(const WordsPresenter::Draft& draft, const std::optional<WordLink>& beside);
    void say(const QString& sentence);  // under the word: why it was not kept

signals:
    void keepWanted(const felt::desktop::WordsPresenter::Draft& draft);
    void closed();

private:
    void keep();
    void offerBeside();
    Session& m_session;
    WordsPresenter& m_presenter;
    Text* m_title;
    QLineEdit* m_word;
    Text* m_said;
    QButtonGroup* m_kinds;
    QComboBox* m_language;
    QPlainTextEdit* m_meaning;
    QLineEdit* m_example;
    QCheckBox* m_beside;
    std::optional<WordLink> m_near;
    WordsPresenter::Draft m_draft;
};

}  // namespace felt::desktop
