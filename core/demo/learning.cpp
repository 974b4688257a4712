#include "demo/learning.h"

#include <algorithm>

namespace felt::demo {
namespace {

using journal::Review;
using std::chrono::weekday;

constexpr std::size_t longestSession = 7;
constexpr std::size_t newPerSession = 2;

bool isLearningDay(Day day, Chance& chance) {
    const weekday which = weekdayOf(day);
    const bool usual = which == std::chrono::Monday || which == std::chrono::Wednesday || which == std::chrono::Saturday;
    return chance.percent(usual ? 78 : 5);
}

std::optional<LanguageTag> learned(const lexicon::Lexicon& lexicon) {
    const auto languages = lexicon.languages();
    const auto is = [](const char* tag) { return [tag](const LanguageTag& each) { return each.text() == tag; }; };
    const auto spanish = std::find_if(languages.begin(), languages.end(), is("es"));
    if (spanish != languages.end() && spanish != languages.begin()) return *spanish;
    return languages.size() > 1 ? std::optional(languages[1]) : std::nullopt;
}

constexpr const char* cardKinds[] = {"word-meaning/", "meaning-word/", "own-gap/"};  // in the order of Asks

int nextInterval(int interval, int rating) {
    switch (rating) {
        case 1: return 1;
        case 2: return std::max(1, interval * 13 / 10);
        case 3: return std::max(2, interval * 24 / 10);
        default: return std::max(6, interval * 34 / 10);
    }
}

}  // namespace

Learning::Learning(const Calendar& calendar, const Words& words, Chance chance)
    : m_calendar(calendar), m_words(words), m_chance(std::move(chance)) {}

void Learning::meet(const checkin::CheckIn& entry) {
    const auto note = [&](const std::optional<lexicon::ConceptId>& id) {
        const auto term = id ? m_words.find(*id) : std::nullopt;
        if (term && m_known.insert(*term).second) m_met.push_back(*term);
    };
    for (const auto& mark : entry.marks) note(mark.sensation);
    for (const auto& feeling : entry.feelings) note(feeling.conceptId);
    for (const auto& need : entry.needs) note(need.conceptId);
}

// Words of one other language, and now and then of the first one. Most cards begin with what the person wrote.
void Learning::addNew(int dayIndex) {
    const lexicon::Lexicon& lexicon = m_words.lexicon();
    for (std::size_t added = 0; added < newPerSession && m_next < m_met.size(); ++added) {
        const TermIndex term = m_met[m_next++];
        const lexicon::ConceptId& id = m_words[term].source->id;
        const LanguageTag first = lexicon.languages().front();
        const auto other = learned(lexicon);
        const LanguageTag language = other && m_chance.percent(75) ? *other : first;
        if (lexicon.word(id, language) == nullptr) continue;
        constexpr std::int64_t likings[] = {25, 30, 45};
        m_cards.push_back({.term = term, .language = language, .asks = Asks(m_chance.weighted(likings)), .due = dayIndex, .interval = 0});
    }
}

std::vector<Learning::Card*> Learning::dueOn(int dayIndex) {
    std::vector<Card*> due;
    for (Card& card : m_cards)
        if (card.due <= dayIndex) due.push_back(&card);
    std::stable_sort(due.begin(), due.end(), [](const Card* a, const Card* b) { return a->due < b->due; });
    if (due.size() > longestSession) due.resize(longestSession);
    return due;
}

std::vector<Review> Learning::sessionOn(int dayIndex) {
    const Day day = m_calendar.day(dayIndex);
    if (!isLearningDay(day, m_chance)) return {};
    addNew(dayIndex);
    constexpr int earliest = 17 * 3'600;
    const int start = std::min(earliest + m_chance.between(0, 16'000), m_calendar.lastSecond(day));
    std::vector<Review> reviews;
    Moment at = m_calendar.at(day, start);
    for (Card* const card : dueOn(dayIndex)) {
        reviews.push_back(answer(*card, dayIndex, at));
        at = later(m_calendar, at, *reviews.back().durationMilliseconds / 1'000 + 1);
    }
    return reviews;
}

// What was left too long is forgotten more often.
int Learning::rate(const Card& card, int dayIndex) {
    constexpr std::int64_t firstTime[] = {18, 22, 50, 10};
    if (card.interval == 0) return 1 + int(m_chance.weighted(firstTime));
    const int again = 6 + std::min(30, 25 * (dayIndex - card.due) / card.interval);
    const std::int64_t weights[] = {again, 12, 76, 12};
    return 1 + int(m_chance.weighted(weights));
}

Review Learning::answer(Card& card, int dayIndex, const Moment& at) {
    const lexicon::ConceptId& id = m_words[card.term].source->id;
    const int rating = rate(card, dayIndex);
    const int slowness = 5 - rating;
    Review review{.id = {}, .at = at};
    review.card = cardKinds[std::size_t(card.asks)] + card.language.text() + "/" + id.text();
    review.rating = rating;
    review.durationMilliseconds = m_chance.between(1'500, 4'500) * slowness;
    review.written = later(m_calendar, at, *review.durationMilliseconds / 1'000);
    review.id = Uuid::version7(review.written->instant() / 1'000, m_chance.bytes());
    if (card.asks != Asks::ForMeaning && rating > 1) review.answer = m_words.lexicon().word(id, card.language)->lemma;
    card.interval = nextInterval(card.interval, rating);
    card.due = dayIndex + card.interval;
    return review;
}

}  // namespace felt::demo
