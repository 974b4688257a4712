// How a word came to mind: two large answers, two small ones beside them.
#pragma once

#include <QWidget>

#include "pages/learn/learn_presenter.h"

namespace felt::desktop {

class RatingRow : public QWidget {
    Q_OBJECT
public:
    explicit RatingRow(LearnPresenter& presenter, QWidget* parent = nullptr);
    // To that answer; said: what a screen reader tells with it.
    void takeKeyboard(trainer::Rating likely, const QString& said);
};

}  // namespace felt::desktop
