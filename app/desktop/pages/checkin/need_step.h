// Need: what is needed, and whether it is met just now.
#pragma once

#include <vector>

#include "pages/checkin/step.h"

class QVBoxLayout;

namespace felt::desktop {

class WordPicker;

class NeedStep : public Step {
    Q_OBJECT
public:
    explicit NeedStep(CheckInPresenter& presenter);
    QString question() const override { return tr("Is there something you need, or have?"); }
    QString helper() const override { return tr("A need can be met, unmet, or in between. None has to come."); }
    void enter() override;
    void refresh() override;

private:
    void rebuildRows();
    WordPicker* m_picker;
    QVBoxLayout* m_rows;
    std::vector<QString> m_shown;
};

}  // namespace felt::desktop
