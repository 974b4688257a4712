// One sitting with some cards, as a value: what is asked now, what comes again, and taking an answer back.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "trainer/card.h"
#include "trainer/fsrs.h"

namespace felt::trainer {

class Sitting {
public:
    explicit Sitting(std::vector<Card> cards);

    // Nothing: it is over.
    const Card* now() const;
    // "Not yet" comes again after three others, twice at most.
    void answer(Rating rating);
    // Without an answer: the word was laid aside.
    void pass();
    // Back to before the last answer or pass; its rating, nothing of a pass. Nothing to take back: false in the first.
    struct TakenBack {
        bool any = false;
        std::optional<Card> answered = {};
    };
    TakenBack takeBack();
    bool canTakeBack() const { return !m_before.empty(); }

    std::size_t different() const { return m_different; }  // cards that there were
    std::size_t answers() const { return m_answers; }

private:
    struct State {
        std::vector<Card> cards;
        std::size_t at;
        std::optional<Card> answered;
    };
    void keep(std::optional<Card> answered);
    std::vector<Card> m_cards;
    std::size_t m_at = 0;
    std::size_t m_different;
    std::size_t m_answers = 0;
    std::vector<State> m_before;
};

}  // namespace felt::trainer
