#include "trainer/face.h"

#include <algorithm>
#include <random>

namespace felt::trainer {
namespace {

using lexicon::Concept;
using lexicon::ConceptId;
using lexicon::Lexicon;
using lexicon::Word;

constexpr std::size_t scenesToTurnOver = 12;

// The same for the same card and number of answers, on every machine.
std::minstd_rand chanceFor(const Card& card, int reviews) {
    std::uint32_t seed = 2166136261u;
    for (const char each : idOf(card)) seed = (seed ^ static_cast<unsigned char>(each)) * 16777619u;
    return std::minstd_rand(seed + std::uint32_t(reviews) * 7919u);
}

template <class Item>
void shuffle(std::vector<Item>& items, std::minstd_rand& chance) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[chance() % i]);
}

bool isSaid(const Word& word, const std::string& lemma, const locale::Text& rules) {
    const std::string folded = rules.fold(lemma);
    if (rules.fold(word.lemma) == folded) return true;
    return std::any_of(word.also.begin(), word.also.end(), [&](const auto& variant) { return rules.fold(variant.lemma) == folded; });
}

// Near neighbours first, then kin of the same group and words as common: never one that would be right as well.
std::vector<Option> others(const Concept& idea, const Word& word, const LanguageTag& language, const Lexicon& lexicon,
                           const locale::Text& rules, std::size_t count, std::minstd_rand& chance) {
    std::vector<ConceptId> near, kin, level;
    for (const ConceptId& each : idea.near) near.push_back(each);
    for (const Concept& each : lexicon.concepts()) {
        if (each.id.kind() != idea.id.kind() || each.optIn || each.judgement != idea.judgement) continue;
        if (each.cluster == idea.cluster)
            kin.push_back(each.id);
        else if (each.level == idea.level && each.tier <= idea.tier)
            level.push_back(each.id);
    }
    std::vector<Option> options;
    for (std::vector<ConceptId>* const from : {&near, &kin, &level}) {
        shuffle(*from, chance);
        for (const ConceptId& id : *from) {
            if (options.size() == count) return options;
            const Word* const other = id == idea.id || id.isOwn() ? nullptr : lexicon.word(id, language);
            if (other == nullptr || isSaid(word, other->lemma, rules) || isSaid(*other, word.lemma, rules)) continue;
            const bool isThere =
                std::any_of(options.begin(), options.end(), [&](const Option& each) { return each.id == id || each.text == other->lemma; });
            if (!isThere) options.push_back({id, other->lemma});
        }
    }
    return options;
}

// Where the lemma of each stands in the text that sets them apart.
struct Masked {
    std::vector<Gap> own, other;
};
std::optional<Masked> masked(const Word& word, const Word& other, std::string_view text, const locale::Text& rules) {
    Masked found{placesOf(word, text, rules), placesOf(other, text, rules)};
    // One inside the other ("sad", "very sad") belongs to the longer.
    const auto inside = [](const Gap& small, const std::vector<Gap>& large) {
        return std::any_of(large.begin(), large.end(), [&](const Gap& each) {
            return small.begin >= each.begin && small.begin + small.length <= each.begin + each.length && small.length < each.length;
        });
    };
    std::erase_if(found.own, [&](const Gap& each) { return inside(each, found.other); });
    std::erase_if(found.other, [&](const Gap& each) { return inside(each, found.own); });
    if (found.own.empty() || found.other.empty()) return std::nullopt;
    for (const Gap& a : found.own)
        for (const Gap& b : found.other)
            if (a.begin < b.begin + b.length && b.begin < a.begin + a.length) return std::nullopt;
    return found;
}

class Maker {
public:
    Maker(const Card& card, const Learner& learner, const Deck& deck, const lexicon::Apart* apart, const locale::Text& rules)
        : m_learner(learner),
          m_apart(apart),
          m_rules(rules),
          m_idea(learner.lexicon.find(card.conceptId)),
          m_word(learner.lexicon.word(card.conceptId, card.language)),
          m_state(deck.find(idOf(card))),
          m_chance(chanceFor(card, answers())),
          m_face{.card = card, .foreign = card.language != learner.languages.feelsIn} {}

    std::optional<Face> make() {
        if (m_idea == nullptr || m_word == nullptr) return std::nullopt;
        if (!fill()) return std::nullopt;
        return m_face;
    }

private:
    int answers() const { return m_state ? m_state->reviews : 0; }
    const Card& card() const { return m_face.card; }

    bool fill() {
        switch (card().kind) {
            case CardKind::WordMeaning: return show(m_word->lemma, m_word->reading);
            case CardKind::MeaningWord: return !m_word->definition.empty() && show(m_word->definition) && askForWord();
            case CardKind::WordWord: return wordWord();
            case CardKind::Apart: return apart();
            case CardKind::Place: return place();
            case CardKind::Gap: return gap();
            case CardKind::OwnGap: return ownGap();
            case CardKind::Disguise: return disguise();
            case CardKind::Reading: return !m_word->reading.empty() && show(m_word->reading) && choose();
            case CardKind::Noticed: return show(m_word->lemma, m_word->reading);
        }
        return false;
    }

    bool show(const std::string& text, const std::string& reading = {}) {
        m_face.shown = text;
        m_face.shownReading = reading;
        return true;
    }

    bool choose() {
        m_face.ask = Ask::Choose;
        m_face.options = others(*m_idea, *m_word, card().language, m_learner.lexicon, m_rules, optionCount - 1, m_chance);
        m_face.options.push_back({card().conceptId, m_word->lemma});
        mix();
        return m_face.options.size() > 1;
    }

    void mix() {
        shuffle(m_face.options, m_chance);
        const auto right =
            std::find_if(m_face.options.begin(), m_face.options.end(), [&](const Option& each) { return each.id == card().conceptId; });
        m_face.right = std::size_t(right - m_face.options.begin());
    }

    bool askForWord() {
        const bool canChoose = choose();
        const bool holds = m_state && m_state->reviews >= chosenAnswers && m_state->memory.stability >= chosenStability;
        if (holds || !canChoose) m_face.ask = Ask::Type;
        return true;
    }

    bool wordWord() {
        const Word* const own = m_learner.lexicon.word(card().conceptId, m_learner.languages.feelsIn);
        if (own == nullptr || card().language == m_learner.languages.feelsIn) return false;
        return show(own->lemma, own->reading) && askForWord();
    }

    bool gap() {
        if (m_word->gaps.empty()) return false;
        show(m_word->example);
        m_face.gaps = m_word->gaps;
        m_face.own = m_face.gaps.size();
        m_face.expected = m_word->example.substr(m_face.gaps[0].begin, m_face.gaps[0].length);
        return askForWord();
    }

    bool ownGap() {
        const bool told = card().language == m_learner.languages.feelsIn;
        const auto scenes = scenesOf(card().conceptId, told ? m_word : nullptr, m_learner.entries, m_rules, scenesToTurnOver);
        if (scenes.empty()) return false;
        const Scene& scene = scenes[std::size_t(answers()) % scenes.size()];
        m_face.scene = scene;
        m_face.shown = scene.sentence;
        m_face.gaps = scene.gaps;
        m_face.own = scene.gaps.size();
        if (!scene.gaps.empty()) m_face.expected = scene.sentence.substr(scene.gaps[0].begin, scene.gaps[0].length);
        return askForWord();
    }

    // Which neighbour: another one each time.
    bool apart() {
        if (m_apart == nullptr || m_idea->near.empty()) return false;
        for (std::size_t i = 0; i < m_idea->near.size(); ++i) {
            const ConceptId& other = m_idea->near[(std::size_t(answers()) + i) % m_idea->near.size()];
            const Word* const word = m_learner.lexicon.word(other, card().language);
            const std::string_view text = m_apart->between(card().conceptId, other);
            const auto gaps = word == nullptr || text.empty() ? std::nullopt : masked(*m_word, *word, text, m_rules);
            if (!gaps) continue;
            m_face.ask = Ask::Choose;
            m_face.shown = text;
            m_face.gaps = gaps->own;
            m_face.own = gaps->own.size();
            m_face.gaps.insert(m_face.gaps.end(), gaps->other.begin(), gaps->other.end());
            m_face.apart = text;
            m_face.options = {{card().conceptId, m_word->lemma}, {other, word->lemma}};
            if (const Word* const third = thirdBeside(other)) m_face.options.push_back({third->id, third->lemma});
            mix();
            return true;
        }
        return false;
    }

    const Word* thirdBeside(const ConceptId& second) {
        for (const ConceptId& id : m_idea->near)
            if (id != second && !id.isOwn())
                if (const Word* const word = m_learner.lexicon.word(id, card().language)) return word;
        return nullptr;
    }

    bool place() {
        if (m_idea->id.kind() != lexicon::Kind::Sensation) return false;
        const auto add = [&](const std::string& each) {
            if (std::find(m_face.places.begin(), m_face.places.end(), each) == m_face.places.end()) m_face.places.push_back(each);
        };
        for (const journal::CheckIn& entry : m_learner.entries)
            for (const auto& mark : entry.marks)
                if (!entry.isPrivate && mark.sensation == card().conceptId && mark.place) add(mark.place->text());
        for (const lexicon::TypicalPlace& each : m_idea->places) add(each.place);
        m_face.ask = Ask::Point;
        return !m_face.places.empty() && show(m_word->lemma, m_word->reading);
    }

    bool disguise() {
        if (m_idea->id.kind() != lexicon::Kind::Feeling) return false;
        m_face.ask = Ask::Choose;
        m_face.options = {{}, {}};  // a feeling; a judgement
        m_face.right = m_idea->judgement ? 1 : 0;
        return show(m_word->lemma, m_word->reading);
    }

    const Learner& m_learner;
    const lexicon::Apart* m_apart;
    const locale::Text& m_rules;
    const Concept* m_idea;
    const Word* m_word;
    std::optional<CardState> m_state;
    std::minstd_rand m_chance;
    Face m_face;
};

// Feelings that may stand behind a judgement are told from it; others are not asked about.
bool belongsToJudgement(const Concept& idea, const Lexicon& lexicon) {
    if (idea.judgement) return true;
    return std::any_of(idea.near.begin(), idea.near.end(), [&](const ConceptId& id) {
        const Concept* const near = lexicon.find(id);
        return near != nullptr && near->judgement;
    });
}

bool tellsOfANeighbour(const Concept& idea, const LanguageTag& language, const Lexicon& lexicon, const lexicon::Apart* apart) {
    return apart != nullptr && std::any_of(idea.near.begin(), idea.near.end(), [&](const ConceptId& id) {
               return lexicon.word(id, language) != nullptr && !apart->between(idea.id, id).empty();
           });
}

}  // namespace

std::vector<CardKind> kindsOf(const ConceptId& id, const LanguageTag& language, const Learner& learner, const Uses& uses,
                              const lexicon::Apart* apart) {
    const Concept* const idea = learner.lexicon.find(id);
    const Word* const word = learner.lexicon.word(id, language);
    if (idea == nullptr || word == nullptr) return {};
    const bool foreign = language != learner.languages.feelsIn;
    std::vector<CardKind> kinds;
    const auto add = [&](CardKind kind, bool there) {
        if (there) kinds.push_back(kind);
    };
    add(CardKind::WordMeaning, foreign && !word->definition.empty());
    const Use* const use = uses.of(id);
    add(CardKind::OwnGap, use != nullptr && use->scene);
    add(CardKind::MeaningWord, !word->definition.empty());
    add(CardKind::Apart, tellsOfANeighbour(*idea, language, learner.lexicon, apart));
    add(CardKind::WordWord, foreign && learner.lexicon.word(id, learner.languages.feelsIn) != nullptr);
    add(CardKind::Gap, !word->gaps.empty());
    add(CardKind::Reading, foreign && !word->reading.empty());
    add(CardKind::Disguise, id.kind() == lexicon::Kind::Feeling && belongsToJudgement(*idea, learner.lexicon));
    add(CardKind::Place, id.kind() == lexicon::Kind::Sensation && !idea->places.empty());
    return kinds;
}

std::optional<Face> faceOf(const Card& card, const Learner& learner, const Deck& deck, const lexicon::Apart* apart,
                           const locale::Text& rules) {
    return Maker(card, learner, deck, apart, rules).make();
}

}  // namespace felt::trainer
