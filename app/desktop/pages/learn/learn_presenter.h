// A sitting with a few words: which card, what was answered, what comes of it. Every answer is kept at once. Knows no widget.
#pragma once

#include <QObject>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "phrases/names.h"
#include "session.h"
#include "trainer/sitting.h"
#include "trainer/typed.h"

namespace felt::desktop {

class LearnPresenter : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Waiting,   // for the cards
        Asked,     // the card is shown
        Answered,  // the answer is shown: how did it come to mind?
        Over
    };

    // more: cards beyond those of the day; 0: those of the day.
    LearnPresenter(Session& session, int more, QObject* parent = nullptr);
    void begin();

    Phase phase() const { return m_phase; }
    const trainer::Face& face() const { return *m_face; }  // while Asked or Answered
    const lexicon::Word& word() const;
    bool hasOptions() const { return !m_face->options.empty(); }
    // Choosing, where the card would have the word typed.
    bool isTyped() const { return m_face->ask == trainer::Ask::Type && !m_chooses; }
    void chooseInstead();

    QString title() const;
    QString question() const;
    QString caption() const;  // of an entry of one's own: when it was
    QString shown() const;
    std::vector<QString> options() const;

    // The answer; each leads to Answered.
    void choose(std::size_t option);
    void type(const QString& typed);
    void point(const body::PlaceId& place);
    void look();  // at the answer

    std::optional<std::size_t> chosen() const { return m_chosen; }
    const std::optional<trainer::TypedAnswer>& typed() const { return m_typed; }
    const std::optional<body::PlaceId>& pointed() const { return m_pointed; }
    bool isRight() const;
    // What is said to the answer, warmly and without a verdict; and what it was, to be read.
    QString said() const;
    QString whole() const;
    QString places() const;
    std::optional<QString> optionMeaning(std::size_t option) const;

    struct RatingChoice {
        trainer::Rating rating;
        QString name, when;
    };
    std::array<RatingChoice, 4> ratingChoices() const;
    void rate(trainer::Rating rating);

    bool canTakeBack() const { return m_sitting.canTakeBack(); }
    void takeBack();
    void restWord() { wish(journal::Wish::SetAside); }
    void knowWord() { wish(journal::Wish::Known); }
    void enough();

    std::size_t answers() const { return m_sitting.answers(); }
    bool hadCards() const { return m_sitting.different() > 0; }
    Session& session() const { return m_session; }

signals:
    void changed();
    void failed(const felt::Error& error);

private:
    void show();
    void wish(journal::Wish wish);
    void answered();
    trainer::Deck& deck();
    phrases::Names names() const;

    Session& m_session;
    int m_more;
    std::shared_ptr<const StudyState> m_study;
    std::vector<journal::Review> m_reviews;  // all, those of this sitting among them
    std::optional<trainer::Deck> m_deck;
    trainer::Sitting m_sitting{{}};
    std::vector<Uuid> m_wishes;
    Phase m_phase = Phase::Waiting;
    std::optional<trainer::Face> m_face;
    std::optional<Moment> m_since;
    std::optional<std::size_t> m_chosen;
    std::optional<trainer::TypedAnswer> m_typed;
    std::string m_typedText;
    std::optional<body::PlaceId> m_pointed;
    bool m_chooses = false;
    bool m_keeping = false;  // an answer is on its way to the disk
};

}  // namespace felt::desktop
