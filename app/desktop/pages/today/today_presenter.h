// What Today shows: the last entry, an interrupted check-in, a question and a word of the day. Knows no widget.
#pragma once

#include <QObject>
#include <optional>

#include "checkin/flow.h"
#include "session.h"

namespace felt::desktop {

class TodayPresenter : public QObject {
    Q_OBJECT
public:
    explicit TodayPresenter(Session& session, QObject* parent = nullptr);
    // Reads the journal; changed() follows.
    void read();

    const std::optional<checkin::CheckIn>& last() const { return m_last; }
    QString lastWhen() const;
    QString lastSummary() const;

    // A check-in that was begun and not ended.
    const std::optional<checkin::Flow>& interrupted() const { return m_interrupted; }
    QString interruptedWhen() const;
    void keepInterrupted();
    void dropInterrupted();
    // What was let go last comes again.
    void undoDrop();

    QString question() const;
    struct Word {
        lexicon::ConceptId id;
        QString lemma;
        QString meaning;
        QString example;
        QString language;  // empty: that of the window
    };
    std::optional<Word> word() const;

signals:
    void changed();
    void failed(const felt::Error& error);

private:
    qint64 day() const;  // since 1970-01-01
    Session& m_session;
    std::optional<checkin::CheckIn> m_last;
    std::optional<checkin::Flow> m_interrupted;
    std::string m_slot;
    std::optional<std::string> m_dropped;
};

}  // namespace felt::desktop
