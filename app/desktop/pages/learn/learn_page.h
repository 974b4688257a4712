// A sitting with a few words: one card after the other, and the ways out in the same places as in a check-in.
#pragma once

#include "navigator.h"
#include "pages/learn/learn_presenter.h"
#include "session.h"
#include "widgets/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace felt::desktop {

class Banner;
class Button;
class Text;

class LearnPage : public Page {
    Q_OBJECT
public:
    // more: cards beyond those of the day; from: the room to go back to.
    LearnPage(Session& session, Navigator& go, int more, RoomName from, QWidget* parent = nullptr);
    void enter() override;
    LearnPresenter& presenter() { return m_presenter; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader(QVBoxLayout& column);
    void makeFooter(QVBoxLayout& column);
    void refresh();
    void showCard(QVBoxLayout& column);
    void showAnswer(QVBoxLayout& column);
    void showEnd(QVBoxLayout& column);
    void arrangeFooter();
    QString difference() const;
    void leaveSitting();

    Session& m_session;
    Navigator& m_go;
    RoomName m_from;
    LearnPresenter m_presenter;
    QWidget* m_header = nullptr;
    Text* m_title = nullptr;
    Button* m_hide = nullptr;
    Banner* m_trouble = nullptr;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_inside = nullptr;
    QWidget* m_footer = nullptr;
    QBoxLayout* m_groups = nullptr;
    Button* m_enough = nullptr;
    Button* m_takeBack = nullptr;
    Button* m_rest = nullptr;
    Button* m_know = nullptr;
};

}  // namespace felt::desktop
