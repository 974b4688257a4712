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

    // A word that is learned and may be felt right now: the first of today's that was met before. One a day.
    std::optional<trainer::Card> wordToNotice() const;
    enum class Felt { Yes, No };
    // Kept apart from what is remembered of the word.
    void noticed(const trainer::Card& card, Felt felt);
    void notNow();  // leaves no trace

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
    std::optional<int> m_notNow;  // the study day on which no word is asked about any more
};

}  // namespace felt::desktop
