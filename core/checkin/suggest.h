// Which words to offer first. Offers only: every word of the lexicon stays within reach.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "body/place_id.h"
#include "checkin/check_in.h"
#include "lexicon/lexicon.h"

namespace felt::checkin {

// The core comes before rarer words. What is shown by choice only is never offered unasked, nor what has no word in the lexicon's first
// language.

// Sensations typical for the place (its mirror counts too), then those used before, then the core, one cluster after the other
// so that neutral and pleasant words are among the first. At most count; no word twice.
std::vector<lexicon::ConceptId> suggestSensations(const lexicon::Lexicon& lexicon, const std::optional<body::PlaceId>& place,
                                                  std::span<const lexicon::ConceptId> usedBefore, std::size_t count);
// Feelings by distance on the valence and arousal plane; partners of the given sensations come nearer. Words that judge come last.
std::vector<lexicon::ConceptId> suggestFeelings(const lexicon::Lexicon& lexicon, const CheckIn& entry, std::size_t count);
// Those easily mixed up with it, to compare: the core before rarer words, and only what may be offered as above. At most count.
std::vector<lexicon::ConceptId> suggestNear(const lexicon::Lexicon& lexicon, const lexicon::ConceptId& id, std::size_t count);
// Needs that go with the feelings and sensations given, the most often named first, then the rest in the order of the lexicon.
std::vector<lexicon::ConceptId> suggestNeeds(const lexicon::Lexicon& lexicon, const CheckIn& entry, std::size_t count);

}  // namespace felt::checkin
