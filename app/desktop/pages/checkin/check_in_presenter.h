// The check-in as the window shows it: which stage, which mark, what to offer. Keeps a draft; knows no widget.
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

#include "checkin/edit.h"
#include "checkin/stage.h"
#include "journal/journal.h"
#include "session.h"

namespace felt::desktop {

class CheckInPresenter : public QObject {
    Q_OBJECT
public:
    // A new one. content must be there.
    CheckInPresenter(Session& session, checkin::Form form, QObject* parent = nullptr);

    // Takes up the draft that is there; without one it stays a new check-in. ready() follows either way.
    void resume();
    // An entry that is there already. ready() follows, or failed().
    void editEntry(const Uuid& id);
    // Begins with a word that was noticed: a sensation waits for its place, a feeling or a need is there already.
    void beginWith(const lexicon::ConceptId& noticed);
    bool isEdit() const { return m_edits.has_value(); }

    const checkin::CheckIn& entry() const { return m_entry; }
    const std::vector<checkin::Stage>& stages() const { return m_stages; }
    checkin::Stage stage() const { return m_stages[m_position]; }
    bool isFirst() const { return m_position == 0; }
    bool isLast() const { return m_position + 1 == m_stages.size(); }
    bool anythingGiven() const;

    void edit(const checkin::Edit& edit);
    // What was taken back last comes again.
    bool canUndo() const { return !m_past.empty(); }
    void undo();
    void go(checkin::Stage stage);
    void next();
    void back();

    // The mark, feeling or need that a stage speaks of.
    std::size_t mark() const { return m_mark; }
    void chooseMark(std::size_t mark);
    std::optional<std::size_t> feeling() const { return m_feeling; }
    void chooseFeeling(std::optional<std::size_t> feeling);

    // The question that may open the check-in; empty where none does.
    QString promptText() const;
    void setPrompt(std::optional<std::string> id);
    void anotherPrompt();

    // Words to offer.
    struct Offer {
        QString heading;
        std::vector<lexicon::ConceptId> words;
    };
    std::vector<Offer> sensationOffers() const;
    std::vector<Offer> everyWord(lexicon::Kind kind) const;  // by cluster
    std::vector<lexicon::ConceptId> feelingOffers() const;
    std::vector<lexicon::ConceptId> needOffers() const;
    std::vector<lexicon::ConceptId> found(lexicon::Kind kind, const QString& typed) const;
    std::vector<QString> tagOffers() const;
    QString word(const lexicon::ConceptId& id) const;
    QString wordOf(const checkin::Mark& mark) const;
    QString wordOf(const checkin::FeelingNoticed& feeling) const;
    QString wordOf(const checkin::NeedNoticed& need) const;
    const lexicon::Word* wordEntry(const lexicon::ConceptId& id) const;
    QString placeName(const checkin::Mark& mark) const;
    QString summary() const;
    const Content& content() const { return *m_content; }
    Session& session() const { return m_session; }

    // Each keeps the entry and ends with finished(), or with dropped() where nothing was given.
    void keep();
    void enough();
    void tooMuch();
    // Writes the draft now.
    void saveDraft();

signals:
    void ready();
    void changed();
    void stageChanged();
    void finished(const felt::Uuid& id, felt::checkin::Ended ended);
    void dropped();
    void failed(const felt::Error& error);

private:
    static constexpr const char* newSlot = "check-in";
    static constexpr const char* editSlot = "edit";
    std::string slot() const { return m_edits ? editSlot : newSlot; }
    void learnFromBefore();
    checkin::CheckIn withWhatWasNoticed(checkin::CheckIn entry);
    void take(checkin::CheckIn entry, checkin::Stage stage);
    void setStages();
    void moveTo(std::size_t position);
    void finish(checkin::Ended ended);
    void tryDraft(const std::string& slot, std::function<void()> otherwise);

    Session& m_session;
    std::shared_ptr<const Content> m_content;
    checkin::CheckIn m_entry;
    std::optional<Uuid> m_edits;
    std::vector<checkin::Stage> m_stages;
    std::size_t m_position = 0;
    std::size_t m_mark = 0;
    std::optional<std::size_t> m_feeling;
    std::optional<lexicon::ConceptId> m_noticed;  // that waits for its place
    std::vector<checkin::CheckIn> m_past;
    std::vector<lexicon::ConceptId> m_used;
    std::vector<std::string> m_tags;
    std::vector<std::string> m_promptsSentAway;
    QTimer m_draftTimer;
    bool m_done = false;
};

}  // namespace felt::desktop
