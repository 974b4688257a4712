// Histories and reviews that come as JSON, and the scheduler over them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/result.h"
#include "trainer/fit.h"
#include "trainer/fsrs.h"

namespace felt::trainer {

struct Reviewed {
    int elapsedDays;  // whole study days since the card's review before, 0 to 1'000'000; of the first one it says nothing
    Rating rating;
};

struct History {
    std::string id;
    Parameters parameters = defaultParameters;
    double desiredRetention = 0.9;
    std::vector<Reviewed> reviews;  // oldest first
};

// {"id":"…","parameters":[21 numbers],"desired_retention":0.9,"reviews":[{"elapsed_days":0,"rating":3},…]}; parameters and retention may
// be absent, other fields are passed over. MissingField, WrongType, OutOfRange, and what parseJson says.
Result<History> readHistory(std::string_view line);

// {"seq":815,"day":37,"card":12,"elapsed_days":3,"rating":3}; seq may be absent, other fields are passed over. The same errors.
struct ReviewLine {
    std::optional<std::int64_t> sequence;
    LoggedReview review;
};
Result<ReviewLine> readReview(std::string_view line);

// {"id":"…","states":[{"stability":x,"difficulty":y,"interval":n},…]}, one state for each review.
Json replay(const History& history);

}  // namespace felt::trainer
