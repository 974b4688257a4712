// A made-up but plausible life in a journal, for looking around and for measuring: every field, form, language and gap is in it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/moment.h"
#include "base/result.h"
#include "body/figure.h"
#include "demo/material.h"
#include "journal/entries.h"
#include "lexicon/lexicon.h"

namespace felt::demo {

struct Request {
    int days = 365;                // 1 to 36,500
    std::optional<double> perDay;  // check-ins a day on average, above 0 to 100; about 1.7 where it is left open
    std::uint64_t seed = 1;
    Moment end;  // in the last day lived; nothing in the life is later. Its offset is the one at home
};

inline constexpr int mostCheckIns = 1'000'000;

// Code::OutOfRange, subject: days, per-day (also where days * perDay is above mostCheckIns) or end (years 102 to 9998).
Status checkRequest(const Request& request);

// In the order in which they were written down, each with its id and time of writing. The same for the same arguments, on every
// platform. The request has to pass checkRequest; figure is one that ships.
// With perDay there are exactly days * perDay check-ins (rounded, at least one) that are not deleted, spread unevenly; deleted
// check-ins (one more for each hundred), reviews, practice runs, own words and two shares come on top.
std::vector<journal::Record> live(const Request& request, const lexicon::Lexicon& lexicon, const body::Figure& figure,
                                  const Material& material);

}  // namespace felt::demo
