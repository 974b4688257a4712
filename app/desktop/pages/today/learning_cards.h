// Today's two cards about words: one that may be felt right now, and a few to look at. Neither is there when there is nothing to offer.
#pragma once

#include <QWidget>
#include <optional>

#include "navigator.h"
#include "pages/today/today_presenter.h"
#include "session.h"

class QBoxLayout;
class QFrame;

namespace felt::desktop {

class Button;
class FlowLayout;
class IconLabel;
class Text;

class LearningCards : public QWidget {
    Q_OBJECT
public:
    LearningCards(Session& session, Navigator& go, TodayPresenter& presenter, QWidget* parent = nullptr);
    void refresh();
    bool asks() const { return m_asked.has_value(); }  // a word is asked about

signals:
    void changed();

private:
    QFrame* makeNoticed();
    QFrame* makeFew();
    void showNoticed();
    void showFew();
    void answer(TodayPresenter::Felt felt);

    Session& m_session;
    Navigator& m_go;
    TodayPresenter& m_presenter;
    std::optional<trainer::Card> m_asked;
    QFrame* m_noticed;
    Text* m_noticedWord = nullptr;
    Text* m_noticedMeaning = nullptr;
    QFrame* m_few;
    Text* m_fewText = nullptr;
    QWidget* m_chips = nullptr;
    FlowLayout* m_chipRow = nullptr;
};

}  // namespace felt::desktop
