// Note: in one's own words; what was around it, when it was, and how one is as a whole, if one likes.
#pragma once

#include <vector>

#include "pages/checkin/step.h"

class QPlainTextEdit;
class QLineEdit;
class QTimer;

namespace felt::desktop {

class Button;
class FlowLayout;
class Text;
class WhenRow;

class NoteStep : public Step {
    Q_OBJECT
public:
    explicit NoteStep(CheckInPresenter& presenter);
    QString question() const override { return tr("Is there anything to add, in your own words?"); }
    QString helper() const override { return tr("A word, a sentence, a page. It stays as you write it."); }
    void enter() override;
    void refresh() override;
    void flush() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshTags();
    void addTag();
    QPlainTextEdit* m_note;
    QTimer* m_pause;
    Text* m_tooLong;
    QWidget* m_tagBox;
    FlowLayout* m_tags;
    QLineEdit* m_newTag;
    std::vector<QString> m_shownTags;
    std::vector<std::pair<checkin::State, Button*>> m_states;
    WhenRow* m_when;
};

}  // namespace felt::desktop
