// Everything that learning is made of: what the person wrote, wants and answered. Views; what they look at has to stay.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <utility>

#include "journal/entries.h"
#include "lexicon/lexicon.h"

namespace felt::trainer {

struct Languages {
    LanguageTag feelsIn;                // the person's own
    std::optional<LanguageTag> learns;  // another one
};

struct Learner {
    const lexicon::Lexicon& lexicon;
    Languages languages;
    std::span<const journal::CheckIn> entries;  // oldest first; neither deleted nor erased ones
    std::span<const journal::Review> reviews;
    std::span<const journal::WordWish> wishes;
    std::optional<journal::StudyPlan> plan;
};

// What the person wants of each word, of several wishes the latest.
class Wishes {
public:
    explicit Wishes(std::span<const journal::WordWish> wishes);
    // Of that word in that language; a wish for every language holds for each, unless a later one is about this one.
    journal::Wish of(const lexicon::ConceptId& id, const LanguageTag& language) const;

private:
    struct Said {
        std::int64_t when;
        journal::Wish wish;
    };
    std::map<std::pair<lexicon::ConceptId, std::optional<LanguageTag>>, Said> m_said;
};

}  // namespace felt::trainer
