// Feeling: a point between pleasant and unpleasant, more and less energy, then words near it, compared, each with its strength.
#pragma once

#include <vector>

#include "pages/checkin/step.h"

class QBoxLayout;

namespace felt::desktop {

class AffectPlane;
class Button;
class FeelingCard;
class StrengthRow;
class Text;
class WordPicker;

class FeelingStep : public Step {
    Q_OBJECT
public:
    explicit FeelingStep(CheckInPresenter& presenter);
    QString question() const override { return tr("Is there a feeling that goes with it?"); }
    QString helper() const override {
        return tr("Put the point roughly where you are, or go straight to the words. “Not sure” leads on as well.");
    }
    void enter() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggle(const lexicon::ConceptId& id);
    void answer(const lexicon::ConceptId& id, std::optional<checkin::Fits> fits);
    void refreshCards();
    std::optional<std::size_t> positionOf(const lexicon::ConceptId& id) const;

    AffectPlane* m_plane;
    WordPicker* m_picker;
    Text* m_compare;
    QBoxLayout* m_cards;
    std::vector<FeelingCard*> m_cardList;
    StrengthRow* m_strength;
    Button* m_unsure;
};

}  // namespace felt::desktop
