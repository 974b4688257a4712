// What a person said before, the most often said first: for offering it again.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "checkin/check_in.h"

namespace felt::checkin {

// How often each was said; equals stand in the order of their names.
std::vector<lexicon::ConceptId> sensationsByUse(std::span<const CheckIn> entries);
std::vector<std::string> tagsByUse(std::span<const CheckIn> entries);

}  // namespace felt::checkin
