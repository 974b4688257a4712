// Learning: words met in check-ins become cards, which come back after longer and longer times.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "demo/times.h"
#include "demo/words.h"
#include "journal/entries.h"

namespace felt::demo {

// Refers to the calendar and words.
class Learning {
public:
    Learning(const Calendar& calendar, const Words& words, Chance chance);

    // The words of a check-in wait to become cards.
    void meet(const checkin::CheckIn& entry);
    // The answers of a day; on two or three days a week there are some.
    std::vector<journal::Review> sessionOn(int dayIndex);

private:
    enum class Asks { ForMeaning, ForWord, ForOwnWord };
    struct Card {
        TermIndex term;
        LanguageTag language;
        Asks asks;
        int due;       // day, counted from the first
        int interval;  // days; 0 before the first answer
    };
    void addNew(int dayIndex);
    std::vector<Card*> dueOn(int dayIndex);
    int rate(const Card& card, int dayIndex);
    journal::Review answer(Card& card, int dayIndex, const Moment& at);

    const Calendar& m_calendar;
    const Words& m_words;
    Chance m_chance;
    std::vector<TermIndex> m_met;  // in the order in which they were met
    std::set<TermIndex> m_known;
    std::size_t m_next = 0;  // of m_met, to become a card
    std::vector<Card> m_cards;
};

}  // namespace felt::demo
