// Today: the way into a check-in, the last entry, a question and a word of the day.
#pragma once

#include "navigator.h"
#include "pages/today/today_presenter.h"
#include "session.h"
#include "widgets/page.h"

class QBoxLayout;
class QFrame;

namespace felt::desktop {

class Banner;
class BodyMap;
class Button;
class LearningCards;
class Text;
class UndoBar;

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Session& session, Navigator& go, QWidget* parent = nullptr);
    void enter() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QFrame* makeCheckIn();
    QFrame* makeInterrupted();
    QFrame* makeLast();
    QFrame* makeQuestion();
    QFrame* makeWord();
    void refresh();

    Session& m_session;
    Navigator& m_go;
    std::shared_ptr<const Content> m_content;  // what the figures are drawn from, for as long as they are
    TodayPresenter m_presenter;
    Text* m_day = nullptr;
    Banner* m_trouble = nullptr;
    QFrame* m_interrupted = nullptr;
    Text* m_interruptedText = nullptr;
    UndoBar* m_undo = nullptr;
    QBoxLayout* m_columns = nullptr;
    BodyMap* m_figure = nullptr;
    Button* m_checkIn = nullptr;
    QFrame* m_last = nullptr;
    Text* m_lastWhen = nullptr;
    Text* m_lastSentence = nullptr;
    BodyMap* m_lastFront = nullptr;
    BodyMap* m_lastBack = nullptr;
    LearningCards* m_learning = nullptr;
    QFrame* m_questionCard = nullptr;
    Text* m_question = nullptr;
    QFrame* m_wordCard = nullptr;
    Text* m_wordCaption = nullptr;
    Text* m_word = nullptr;
    Text* m_wordMeaning = nullptr;
    Text* m_wordExample = nullptr;
};

}  // namespace felt::desktop
