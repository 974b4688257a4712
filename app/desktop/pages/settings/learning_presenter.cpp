#include "pages/settings/learning_presenter.h"

#include <algorithm>

#include "bridge/dates.h"
#include "trainer/study_day.h"

namespace felt::desktop {

LearningPresenter::LearningPresenter(Session& session, QObject* parent) : QObject(parent), m_session(session), m_fit(session.store()) {
    connect(&session, &Session::studyRead, this, &LearningPresenter::changed);
    connect(&m_fit, &StudyFit::progressed, this, &LearningPresenter::fitting);
    connect(&m_fit, &StudyFit::finished, this, &LearningPresenter::fitted);
}

journal::StudyPlan LearningPresenter::plan() const {
    journal::StudyPlan plan{.id = {}, .at = m_session.now()};
    if (m_session.study() && m_session.study()->records().plan) plan = *m_session.study()->records().plan;
    plan.id.reset();
    plan.written.reset();
    plan.at = m_session.now();
    return plan;
}

void LearningPresenter::keep(journal::StudyPlan plan) {
    m_session.store().apply(journal::action::Add{std::move(plan), {}}, this, [this](const Result<journal::Changes>& kept) {
        if (!kept) emit failed(kept.error());
        m_session.wantStudy();
    });
}

int LearningPresenter::cardsADay() const { return int(plan().cardsADay.value_or(trainer::usualCardsADay)); }

void LearningPresenter::setCardsADay(int cards) {
    if (cards == cardsADay()) return;
    auto next = plan();
    next.cardsADay = cards;
    keep(std::move(next));
}

bool LearningPresenter::restsOn(int weekday) const {
    const auto days = plan().restDays;
    return std::find(days.begin(), days.end(), weekday) != days.end();
}

void LearningPresenter::setRestsOn(int weekday, bool rests) {
    auto next = plan();
    std::erase(next.restDays, weekday);
    if (rests) next.restDays.push_back(weekday);
    std::sort(next.restDays.begin(), next.restDays.end());
    keep(std::move(next));
}

int LearningPresenter::rolloverHour() const { return int(plan().rolloverHour.value_or(trainer::usualRolloverHour)); }

void LearningPresenter::setRolloverHour(int hour) {
    if (hour == rolloverHour()) return;
    auto next = plan();
    next.rolloverHour = hour;
    keep(std::move(next));
}

std::optional<QDate> LearningPresenter::pausedUntil() const {
    const auto until = plan().pausedUntil;
    if (!until || livedDay(*until) <= livedDay(m_session.now())) return std::nullopt;
    return livedDay(*until);
}

void LearningPresenter::pauseFor(int days) {
    auto next = plan();
    next.pausedUntil = wallClock(livedDay(m_session.now()).addDays(days), {});
    keep(std::move(next));
}

void LearningPresenter::goOn() {
    auto next = plan();
    next.pausedUntil.reset();
    keep(std::move(next));
}

void LearningPresenter::fit() {
    if (m_session.study()) m_fit.start(*m_session.study(), m_session.now());
}

}  // namespace felt::desktop
