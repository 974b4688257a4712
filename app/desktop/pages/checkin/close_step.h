// Close: what was noticed, in the person's words; how it is now; whether it stays private.
#pragma once

#include <vector>

#include "pages/checkin/step.h"

class QBoxLayout;
class QCheckBox;

namespace felt::desktop {

class BodyMap;
class Button;
class FlowLayout;
class Text;

class CloseStep : public Step {
    Q_OBJECT
public:
    explicit CloseStep(CheckInPresenter& presenter);
    QString question() const override { return {}; }  // the sentence stands in its place
    QString onward() const override { return tr("Keep it and close"); }
    void enter() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshChips();
    QWidget* m_picture;
    QBoxLayout* m_row;
    BodyMap* m_front;
    BodyMap* m_back;
    Text* m_when;
    Text* m_sentence;
    QWidget* m_chipBox;
    FlowLayout* m_chips;
    Text* m_thanks;
    std::vector<std::pair<checkin::After, Button*>> m_after;
    QCheckBox* m_private;
};

}  // namespace felt::desktop
