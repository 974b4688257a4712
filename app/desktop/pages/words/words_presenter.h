// What the words page shows, and what one can do there; no widget.
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "pages/words/word_detail.h"
#include "pages/words/word_list_model.h"
#include "session.h"

namespace felt::desktop {

class WordsPresenter : public QObject {
    Q_OBJECT
public:
    // How a word turns up in the journal.
    struct Use {
        int entries = 0;
        bool more = false;  // there are more than were counted
        std::optional<Uuid> latest;
        std::optional<Moment> latestAt;
    };
    // A word as it is typed into the form.
    struct Draft {
        std::optional<Uuid> id;  // of the word that is changed
        lexicon::Kind kind = lexicon::Kind::Sensation;
        LanguageTag language;
        QString lemma, definition, example;
        std::optional<lexicon::ConceptId> nearest;
    };

    explicit WordsPresenter(Session& session, QObject* parent = nullptr);

    // Reads what is not read yet or has changed meanwhile.
    void enter();
    void leave() { m_entered = false; }

    WordListModel& list() { return m_list; }
    lexicon::Kind kind() const { return m_kind; }
    bool isSearching() const { return !m_typed.isEmpty(); }
    const QString& typed() const { return m_typed; }
    const std::optional<lexicon::ConceptId>& chosen() const { return m_chosen; }
    const std::optional<WordDetail>& detail() const { return m_detail; }
    const Use& use() const { return m_use; }

    void showKind(lexicon::Kind kind);
    void search(const QString& typed);
    // A word of the list, or any; the list goes to its kind.
    void choose(const lexicon::ConceptId& id);
    void chooseRow(const WordRow& row);

    // Languages that have words, the program's own first.
    std::vector<LanguageTag> languages() const;
    void feelIn(const LanguageTag& language);
    void learn(const std::optional<LanguageTag>& language);

    // Sensations that are typical for a place; feelings for the plane.
    std::vector<WordLink> typicalFor(const body::PlaceId& place) const;
    struct OnPlane {
        WordLink word;
        double valence, arousal;
    };
    std::vector<OnPlane> feelings() const;  // the core first

    // Whether and how the chosen word is learned, in the language it is looked at; nothing until that is known.
    std::optional<trainer::WordProgress> learning() const;
    QString comesBack() const;  // "in 3 days"; empty where it is not learned
    void wish(journal::Wish wish);

    // An own word. One that is there already in that language and kind is chosen instead: alreadyThere.
    void save(const Draft& draft);
    Draft draftOf(const lexicon::ConceptId& ownWord) const;
    // What the chosen word means to the person; an empty text takes it back.
    void saveMeaning(const QString& meaning);
    void removeOwn(const lexicon::ConceptId& ownWord);
    void bringBack(const Uuid& id);

signals:
    void listChanged();
    void detailChanged();
    void useRead();
    void learningRead();
    void saved();
    void alreadyThere(const QString& word);
    void removed(const felt::Uuid& id, const QString& word);
    void failed(const felt::Error& error);

private:
    void refresh();
    void readList();
    std::vector<WordRow> rowsOfKind() const;
    std::vector<WordRow> rowsFound() const;
    bool isOffered(const lexicon::Concept& idea) const;
    QString markOf(const lexicon::ConceptId& id, const LanguageTag& language) const;
    void readDetail();
    void readUse();
    void readUsed();
    std::shared_ptr<const lexicon::Apart> apartIn(const LanguageTag& language);
    void apply(journal::Action action, std::function<void(const journal::Changes&)> done);

    Session& m_session;
    WordListModel m_list;
    lexicon::Kind m_kind = lexicon::Kind::Feeling;
    QString m_typed;
    std::optional<lexicon::ConceptId> m_chosen;
    std::optional<LanguageTag> m_found;  // the language of the word that was chosen from what was found
    std::optional<WordDetail> m_detail;
    Use m_use;
    std::set<lexicon::ConceptId> m_used;  // in the latest check-ins
    std::map<LanguageTag, std::shared_ptr<const lexicon::Apart>> m_apart;
    bool m_entered = false, m_stale = true, m_shownAll = false;
    unsigned m_askedUse = 0, m_askedUsed = 0;
};

}  // namespace felt::desktop
