// How a person learns: the plan as it is, and each change of it as a new one. Knows no widget.
#pragma once

#include <QObject>

#include "bridge/study_fit.h"
#include "session.h"

namespace felt::desktop {

class LearningPresenter : public QObject {
    Q_OBJECT
public:
    explicit LearningPresenter(Session& session, QObject* parent = nullptr);
    // Reads the plan; changed() follows.
    void read() { m_session.wantStudy(); }

    int cardsADay() const;
    void setCardsADay(int cards);
    bool restsOn(int weekday) const;  // 1 Monday to 7 Sunday
    void setRestsOn(int weekday, bool rests);
    int rolloverHour() const;
    void setRolloverHour(int hour);
    std::optional<QDate> pausedUntil() const;  // while it lasts
    void pauseFor(int days);
    void goOn();

    void fit();
    void stopFitting() { m_fit.cancel(); }
    bool isFitting() const { return m_fit.isRunning(); }

signals:
    void changed();
    void fitting(int percent);
    void fitted(felt::desktop::StudyFit::Outcome outcome);
    void failed(const felt::Error& error);

private:
    journal::StudyPlan plan() const;
    void keep(journal::StudyPlan plan);
    Session& m_session;
    StudyFit m_fit;
};

}  // namespace felt::desktop
