// One stage of the check-in: a question and the answers under it.
#pragma once

#include <QWidget>

#include "pages/checkin/check_in_presenter.h"

namespace felt::desktop {

class Step : public QWidget {
    Q_OBJECT
public:
    explicit Step(CheckInPresenter& presenter) : m_presenter(presenter) {}
    virtual QString question() const = 0;
    virtual QString helper() const { return {}; }
    // What the way on is called, for example "Next: feeling".
    virtual QString onward() const { return {}; }
    // Comes into view: the answers as they are, the keyboard at the first of them.
    virtual void enter() { refresh(); }
    // The entry has changed.
    virtual void refresh() = 0;
    // Hands over what is still being typed.
    virtual void flush() {}

protected:
    CheckInPresenter& presenter() const { return m_presenter; }
    const Theme& theme() const { return m_presenter.session().theme(); }
    bool narrow() const { return window()->width() < theme().px(1000); }

private:
    CheckInPresenter& m_presenter;
};

}  // namespace felt::desktop
