// Learning in the settings: how many words a day, when they rest, and the rhythm fitted to the person.
#pragma once

#include <QWidget>
#include <array>

#include "pages/settings/learning_presenter.h"

class QComboBox;
class QVBoxLayout;

namespace felt::desktop {

class Button;
class Text;

class LearningCard : public QWidget {
    Q_OBJECT
public:
    explicit LearningCard(Session& session, QWidget* parent = nullptr);
    void enter() { m_presenter.read(); }

private:
    void addNumbers(QVBoxLayout& column);
    void addRest(QVBoxLayout& column);
    void addPause(QVBoxLayout& column);
    void addFit(QVBoxLayout& column);
    static void choose(QComboBox& choice, int value, const QString& text);
    void show();
    void say(StudyFit::Outcome outcome);
    Session& m_session;
    LearningPresenter m_presenter;
    QComboBox* m_cards = nullptr;
    QComboBox* m_hour = nullptr;
    std::array<Button*, 7> m_days{};
    Text* m_paused = nullptr;
    Button* m_week = nullptr;
    Button* m_month = nullptr;
    Button* m_goOn = nullptr;
    Button* m_fit = nullptr;
    Button* m_stop = nullptr;
    Text* m_fitSaid = nullptr;
};

}  // namespace felt::desktop
