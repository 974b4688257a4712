// Finding a word: offers under headings, search as one types in any language, every word there is, and one's own.
#pragma once

#include <QWidget>
#include <vector>

#include "pages/checkin/check_in_presenter.h"

class QLineEdit;
class QVBoxLayout;

namespace felt::desktop {

class Button;
class ChipBox;
class Text;

class WordPicker : public QWidget {
    Q_OBJECT
public:
    WordPicker(CheckInPresenter& presenter, lexicon::Kind kind);
    // What is offered while nothing is typed.
    void setOffers(std::vector<CheckInPresenter::Offer> offers);
    void setChosen(std::vector<lexicon::ConceptId> chosen);
    QLineEdit* field() const { return m_field; }
    void clear();

signals:
    void picked(const felt::lexicon::ConceptId& id);
    void ownWord(const QString& word);

private:
    void show(const std::vector<CheckInPresenter::Offer>& offers);
    void search();
    void takeTyped();
    void toggleAll();

    CheckInPresenter& m_presenter;
    lexicon::Kind m_kind;
    QLineEdit* m_field;
    QVBoxLayout* m_groups;
    Text* m_nothing;
    Button* m_more;
    Button* m_own;
    struct Group {
        Text* heading;
        ChipBox* chips;
    };
    std::vector<Group> m_shown;
    std::vector<CheckInPresenter::Offer> m_offers;
    std::vector<lexicon::ConceptId> m_chosen;
    bool m_all = false;
    bool m_takesWhenThere = false;  // Enter was pressed before every language was there
};

}  // namespace felt::desktop
