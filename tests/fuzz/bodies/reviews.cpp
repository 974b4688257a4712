// Histories and reviews as lines of JSON: what is read can be replayed and scored, and stays within its bounds.
#include "fuzz.h"
#include "trainer/replay.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    using namespace felt::trainer;
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto review = readReview(text)) {
        FELT_CHECK(review->review.elapsedDays >= 0);
        const LoggedReview log[] = {review->review, review->review};
        const auto loss = logLoss(log, defaultParameters);
        FELT_CHECK(loss.has_value() == (review->review.elapsedDays > 0));
    }
    const auto history = readHistory(text);
    if (!history) return 0;
    const Json told = replay(*history);
    FELT_CHECK(told["states"].size() == history->reviews.size());
    for (const Json& state : told["states"]) {
        const double stability = state["stability"].get<double>(), difficulty = state["difficulty"].get<double>();
        FELT_CHECK(stability >= leastStability && stability <= greatestStability);
        FELT_CHECK(difficulty >= leastDifficulty && difficulty <= greatestDifficulty);
        FELT_CHECK(state["interval"].get<int>() >= 1 && state["interval"].get<int>() <= longestInterval);
    }
    return 0;
}
