// Where a card is answered: options, a line to type in, the body, or a look at the answer. Made anew for each card and phase.
#pragma once

#include <QWidget>

#include "pages/learn/learn_presenter.h"

class QVBoxLayout;

namespace felt::desktop {

class AnswerArea : public QWidget {
    Q_OBJECT
public:
    explicit AnswerArea(LearnPresenter& presenter, QWidget* parent = nullptr);
    // The first thing to answer with.
    void takeKeyboard();

private:
    void addOptions(QVBoxLayout& column);
    QWidget* option(std::size_t position, const QString& text);
    void addField(QVBoxLayout& column);
    void addBody(QVBoxLayout& column);
    void addLook(QVBoxLayout& column);
    LearnPresenter& m_presenter;
    QWidget* m_first = nullptr;
};

}  // namespace felt::desktop
