// Arrive: a longer breath out, or something outside; and a question for today, if one is wanted.
#pragma once

#include <vector>

#include "pages/checkin/step.h"

class QFrame;

namespace felt::desktop {

class Text;

class ArriveStep : public Step {
    Q_OBJECT
public:
    explicit ArriveStep(CheckInPresenter& presenter);
    QString question() const override { return tr("Arrive, in your own time."); }
    QString helper() const override { return tr("Nothing has to happen here. Go on whenever you like."); }
    void refresh() override;

private:
    QFrame* m_card;
    Text* m_prompt;
};

}  // namespace felt::desktop
