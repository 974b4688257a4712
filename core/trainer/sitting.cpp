#include "trainer/sitting.h"

#include <algorithm>
#include <utility>

namespace felt::trainer {
namespace {

constexpr std::ptrdiff_t othersBetween = 3;
constexpr std::ptrdiff_t timesAtMost = 3;  // the first among them

}  // namespace

Sitting::Sitting(std::vector<Card> cards) : m_cards(std::move(cards)), m_different(m_cards.size()) {}

const Card* Sitting::now() const { return m_at < m_cards.size() ? &m_cards[m_at] : nullptr; }

void Sitting::keep(std::optional<Card> answered) { m_before.push_back({m_cards, m_at, std::move(answered)}); }

void Sitting::answer(Rating rating) {
    if (now() == nullptr) return;
    const Card card = *now();
    keep(card);
    ++m_answers;
    ++m_at;
    const auto times = std::count(m_cards.begin(), m_cards.begin() + std::ptrdiff_t(m_at), card);
    if (rating != Rating::Again || times >= timesAtMost) return;
    const auto left = std::ptrdiff_t(m_cards.size() - m_at);
    m_cards.insert(m_cards.begin() + std::ptrdiff_t(m_at) + std::min(left, othersBetween), card);
}

void Sitting::pass() {
    if (now() == nullptr) return;
    const Card card = *now();
    keep(std::nullopt);
    // Whatever else there is of this word goes with it.
    const auto from = m_cards.begin() + std::ptrdiff_t(m_at);
    m_cards.erase(std::remove_if(from, m_cards.end(),
                                 [&](const Card& each) { return each.conceptId == card.conceptId && each.language == card.language; }),
                  m_cards.end());
}

Sitting::TakenBack Sitting::takeBack() {
    if (m_before.empty()) return {};
    State before = std::move(m_before.back());
    m_before.pop_back();
    m_cards = std::move(before.cards);
    m_at = before.at;
    if (before.answered) --m_answers;
    return {true, before.answered};
}

}  // namespace felt::trainer
