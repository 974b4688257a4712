// Fits the rhythm of the words to a person's own answers, on a thread of its own.
#pragma once

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>
#include <optional>

#include "bridge/study.h"

namespace felt::desktop {

class StudyFit : public QObject {
    Q_OBJECT
public:
    explicit StudyFit(Store& store, QObject* parent = nullptr);
    ~StudyFit() override;  // stops it

    // What came of it is kept as a new plan, where it predicts the later answers no worse than before. One at a time.
    void start(const StudyState& study, const Moment& now);
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }
    // A month after the last one, and only where there are answers enough.
    static bool isDue(const StudyState& study);

    enum class Outcome { Kept, AsBefore, TooFew, Stopped };

signals:
    void progressed(int percent);
    void finished(felt::desktop::StudyFit::Outcome outcome);

private:
    void end(const std::optional<trainer::Fit>& fit);
    Store& m_store;
    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stops;
    std::optional<journal::StudyPlan> m_plan;
    trainer::Parameters m_before{};
};

}  // namespace felt::desktop
