// A whole check-in, one decision a step, from Arrive to Close: the frame around the steps, and the ways out.
#pragma once

#include <map>

#include "navigator.h"
#include "pages/checkin/check_in_presenter.h"
#include "session.h"
#include "widgets/page.h"

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace felt::desktop {

class Banner;
class Button;
class Step;
class StepThread;
class Text;

class CheckInPage : public Page {
    Q_OBJECT
public:
    CheckInPage(Session& session, Navigator& go, checkin::Form form, QWidget* parent = nullptr);
    // With the draft of an interrupted check-in.
    static CheckInPage* resumed(Session& session, Navigator& go);
    // A new one that begins with a word that was noticed.
    static CheckInPage* noticing(Session& session, Navigator& go, const lexicon::ConceptId& noticed);
    // An entry that is there already, to be changed.
    static CheckInPage* editing(Session& session, Navigator& go, const Uuid& id);
    void enter() override;
    void leave() override;
    const CheckInPresenter& presenter() const { return m_presenter; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader(QVBoxLayout& column);
    void makeFooter(QVBoxLayout& column);
    void rebuildThread();
    Step* step(checkin::Stage stage);
    void showStage();
    void refresh();
    void arrangeFooter();
    void finished(const Uuid& id, checkin::Ended ended);
    void showRest();
    void showTrouble(const Error& error);
    QString title(checkin::Stage stage) const;
    QString onward() const;

    Session& m_session;
    Navigator& m_go;
    CheckInPresenter m_presenter;
    std::map<checkin::Stage, Step*> m_steps;
    QWidget* m_header = nullptr;
    QWidget* m_threadHolder = nullptr;
    StepThread* m_thread = nullptr;
    Text* m_caption = nullptr;
    Text* m_question = nullptr;
    Text* m_helper = nullptr;
    Banner* m_trouble = nullptr;
    QStackedWidget* m_stack = nullptr;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_footer = nullptr;
    QBoxLayout* m_groups = nullptr;
    Button* m_hide = nullptr;
    Button* m_enough = nullptr;
    Button* m_tooMuch = nullptr;
    Button* m_skip = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
    bool m_waits = false;
    bool m_resting = false;
};

}  // namespace felt::desktop
