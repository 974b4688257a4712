#include "trainer/day.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "trainer/study_day.h"

namespace felt::trainer {
namespace {

// A word in a language, as card ids have it behind their kind: "es/s.tight".
std::string keyOf(const WantedWord& word) { return word.language.text() + "/" + word.id.text(); }
std::string_view wordIn(std::string_view card) { return card.substr(card.find('/') + 1); }
std::string_view conceptIn(std::string_view word) { return word.substr(word.find('/') + 1); }

using Cards = std::map<CardKind, CardState>;

class Chooser {
public:
    Chooser(const Learner& learner, const Deck& deck, const Aparts& apart, const Moment& now)
        : m_learner(learner),
          m_deck(deck),
          m_apart(apart),
          m_today(studyDay(now, deck.scheduler().schedule().rolloverHour)),
          m_uses(learner.entries, m_today),
          m_words(wantedWords(learner, m_uses)) {
        for (const WantedWord& each : m_words) m_wanted.emplace(keyOf(each), &each);
        deck.each([&](std::string_view id, const CardState& state) {
            const std::string_view word = wordIn(id);
            if (state.day == m_today) {
                ++m_answered;
                m_asked.emplace(conceptIn(word));
            }
            const auto wants = m_wanted.find(word);
            if (wants == m_wanted.end()) return;  // set aside, known, or gone
            if (const auto kind = named<CardKind>(id.substr(0, id.size() - word.size() - 1))) m_known[wants->second][*kind] = state;
        });
    }

    int answered() const { return m_answered; }

    std::vector<Offer> choose(std::size_t count) {
        std::vector<Offer> due = whatIsDue();
        std::stable_sort(due.begin(), due.end(), [](const Offer& a, const Offer& b) {
            const double left = (1 - a.retrievability) * a.matters, right = (1 - b.retrievability) * b.matters;
            return left != right ? left > right : a.card < b.card;
        });
        const std::vector<Offer> fresh = whatIsNew(count);
        // However much is due, a few new words come in.
        const std::size_t places = std::min(fresh.size(), (count * newCardsADay + usualCardsADay - 1) / usualCardsADay);
        std::vector<Offer> chosen;
        take(due, count - places, chosen);
        take(fresh, count, chosen);
        return mixed(std::move(chosen));
    }

private:
    std::vector<Offer> whatIsDue() const {
        std::vector<Offer> due;
        for (const auto& [wants, cards] : m_known)
            for (const auto& [kind, state] : cards)
                if (state.due() <= m_today && state.lapses < leechLapses && isThere(kind, *wants))
                    due.push_back({Card{kind, wants->language, wants->id}, wants->why, false,
                                   m_deck.scheduler().retrievability(state, m_today), wants->matters});
        return due;
    }

    // Entries may have been deleted since.
    bool isThere(CardKind kind, const WantedWord& word) const {
        if (kind != CardKind::OwnGap) return true;
        const Use* const use = m_uses.of(word.id);
        return use != nullptr && use->scene;
    }

    std::vector<Offer> whatIsNew(std::size_t count) const {
        std::vector<Offer> fresh;
        std::set<std::string_view> concepts;
        for (const WantedWord& each : m_words) {
            if (fresh.size() >= count) break;
            if (m_asked.contains(each.id.text()) || concepts.contains(each.id.text())) continue;
            const auto kind = nextKind(each);
            if (!kind) continue;
            concepts.insert(each.id.text());
            fresh.push_back({Card{*kind, each.language, each.id}, each.why, true, 0, each.matters});
        }
        return fresh;
    }

    // The first kind that was never asked, once the ones before it hold; one that is forgotten again and again gives way.
    std::optional<CardKind> nextKind(const WantedWord& word) const {
        const auto cards = m_known.find(&word);
        for (const CardKind kind : kindsOf(word.id, word.language, m_learner, m_uses, m_apart(word.language))) {
            if (cards == m_known.end()) return kind;
            const auto state = cards->second.find(kind);
            if (state == cards->second.end()) return kind;
            if (state->second.lapses < leechLapses && state->second.memory.stability < beginsNextStability) return std::nullopt;
        }
        return std::nullopt;
    }

    // One card a concept and day, up to so many in all.
    void take(const std::vector<Offer>& from, std::size_t most, std::vector<Offer>& chosen) {
        for (const Offer& each : from) {
            if (chosen.size() >= most) return;
            if (m_asked.insert(each.card.conceptId.text()).second) chosen.push_back(each);
        }
    }

    // Something known first and last, new words between: nobody begins or ends with what they cannot know.
    static std::vector<Offer> mixed(std::vector<Offer> chosen) {
        const auto firstNew = std::find_if(chosen.begin(), chosen.end(), [](const Offer& each) { return each.isNew; });
        if (firstNew - chosen.begin() >= 2) std::rotate(firstNew - 1, firstNew, chosen.end());
        return chosen;
    }

    const Learner& m_learner;
    const Deck& m_deck;
    const Aparts& m_apart;
    int m_today;
    int m_answered = 0;
    Uses m_uses;
    std::vector<WantedWord> m_words;
    std::map<std::string, const WantedWord*, std::less<>> m_wanted;
    std::unordered_map<const WantedWord*, Cards> m_known;
    std::set<std::string, std::less<>> m_asked;  // concepts, today, in any way
};

Rest restOn(const std::optional<journal::StudyPlan>& plan, int today) {
    if (!plan) return Rest::None;
    if (plan->pausedUntil && today < studyDay(*plan->pausedUntil, 0)) return Rest::Paused;
    const bool rests = std::find(plan->restDays.begin(), plan->restDays.end(), weekdayOf(today)) != plan->restDays.end();
    return rests ? Rest::RestDay : Rest::None;
}

}  // namespace

Day cardsOf(const Learner& learner, const Deck& deck, const Aparts& apart, const Moment& now, int more) {
    Day day;
    day.rest = restOn(learner.plan, studyDay(now, deck.scheduler().schedule().rolloverHour));
    Chooser chooser(learner, deck, apart, now);
    day.answered = chooser.answered();
    if (more == 0 && day.rest != Rest::None) return day;
    const int aDay = learner.plan && learner.plan->cardsADay ? int(*learner.plan->cardsADay) : usualCardsADay;
    const int count = more > 0 ? more : aDay - day.answered;
    if (count > 0) day.offers = chooser.choose(std::size_t(count));
    return day;
}

}  // namespace felt::trainer
