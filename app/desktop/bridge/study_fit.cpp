#include "bridge/study_fit.h"

#include "trainer/study_day.h"

namespace felt::desktop {
namespace {

constexpr std::size_t fewestAnswers = 64;  // below that there is more chance than person in them
constexpr int daysBetween = 30;

}  // namespace

StudyFit::StudyFit(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

StudyFit::~StudyFit() { cancel(); }

bool StudyFit::isDue(const StudyState& study) {
    const auto& plan = study.records().plan;
    if (study.records().reviews.size() < fewestAnswers) return false;
    return !plan || plan->parameters.empty() || study.today() - trainer::studyDay(plan->at, 0) >= daysBetween;
}

void StudyFit::start(const StudyState& study, const Moment& now) {
    if (isRunning()) return;
    const trainer::Schedule schedule = trainer::scheduleOf(study.records().plan);
    auto log = std::make_shared<std::vector<trainer::LoggedReview>>(trainer::logOf(study.records().reviews, schedule.rolloverHour));
    if (log->size() < fewestAnswers) return emit finished(Outcome::TooFew);
    m_plan = study.records().plan.value_or(journal::StudyPlan{.id = {}, .at = now});
    m_plan->id.reset();
    m_plan->at = now;
    m_plan->written.reset();
    m_before = schedule.parameters;
    m_stops = std::make_shared<std::atomic<bool>>(false);
    const auto fitted = std::make_shared<std::optional<trainer::Fit>>();
    m_thread = QThread::create([this, log, fitted, stops = m_stops, before = m_before] {
        *fitted = trainer::fitUnlessWorse(*log, before, [&](double done) {
            QMetaObject::invokeMethod(
                this, [this, done] { emit progressed(int(done * 100)); }, Qt::QueuedConnection);
            return !stops->load();
        });
    });
    connect(m_thread, &QThread::finished, this, [this, fitted] {
        m_thread->deleteLater();
        m_thread = nullptr;
        end(*fitted);
    });
    m_thread->start(QThread::LowPriority);
}

void StudyFit::cancel() {
    if (m_thread == nullptr) return;
    m_stops->store(true);
    m_thread->wait();
}

void StudyFit::end(const std::optional<trainer::Fit>& fit) {
    if (!fit) return emit finished(Outcome::Stopped);
    const bool same = fit->parameters == m_before;
    m_plan->parameters.assign(fit->parameters.begin(), fit->parameters.end());
    m_store.apply(journal::action::Add{*m_plan, {}}, this, [this, same](const Result<journal::Changes>& kept) {
        emit finished(!kept ? Outcome::Stopped : same ? Outcome::AsBefore : Outcome::Kept);
    });
}

}  // namespace felt::desktop
