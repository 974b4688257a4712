// Whether the names in a check-in exist.
#pragma once

#include "base/result.h"
#include "body/figure.h"
#include "checkin/check_in.h"
#include "lexicon/lexicon.h"

namespace felt::checkin {

struct Vocabulary {
    const lexicon::Lexicon& lexicon;
    const body::Figure& figure;
};

// UnknownConcept, UnknownPlace, ViewMismatch, with the path of the field. A person's own words (s.own-…) always pass: they
// live in the journal, perhaps in another one.
Status validate(const CheckIn& checkIn, const Vocabulary& vocabulary);

}  // namespace felt::checkin
