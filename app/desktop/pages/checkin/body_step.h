// Body: where something is noticed, on the figures or in the list, or one of the five answers that are no place.
#pragma once

#include <vector>

#include "pages/checkin/step.h"

namespace felt::desktop {

class BodyPair;
class Button;
class PlaceTree;
class UndoBar;

class BodyStep : public Step {
    Q_OBJECT
public:
    explicit BodyStep(CheckInPresenter& presenter);
    QString question() const override { return tr("Where is something to notice?"); }
    QString helper() const override;
    void enter() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggle(std::optional<body::View> view, const body::PlaceId& place);
    BodyPair* m_figures;
    QWidget* m_side;
    PlaceTree* m_tree;
    UndoBar* m_undo;
    std::vector<std::pair<checkin::WholeBody, Button*>> m_answers;
};

}  // namespace felt::desktop
