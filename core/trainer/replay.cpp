#include "trainer/replay.h"

#include <cmath>

namespace felt::trainer {
namespace {

constexpr int longestGap = 1'000'000;  // days: far beyond any life

Result<double> finite(const Json& value, const std::string& field) {
    if (!value.is_number()) return fail(Code::WrongType, field, "a number");
    const double number = value.get<double>();
    if (!std::isfinite(number)) return fail(Code::OutOfRange, field, "a finite number");
    return number;
}

Result<int> whole(const Json& review, const char* name, const std::string& at, int least, int greatest) {
    const std::string field = at + name;
    if (!review.contains(name)) return fail(Code::MissingField, field);
    const Json& value = review[name];
    if (!value.is_number()) return fail(Code::WrongType, field, "a whole number");
    const double number = value.get<double>();
    if (!(number >= least && number <= greatest) || number != std::floor(number))
        return fail(Code::OutOfRange, field, std::to_string(least) + " to " + std::to_string(greatest));
    return int(number);
}

Status readParameters(const Json& json, Parameters& parameters) {
    if (!json.is_array()) return fail(Code::WrongType, "parameters", "a list of 21 numbers");
    if (json.size() != parameterCount) return fail(Code::OutOfRange, "parameters", "21 numbers");
    for (std::size_t i = 0; i < parameterCount; ++i) {
        FELT_TRY(parameters[i], finite(json[i], "parameters[" + std::to_string(i) + "]"));
    }
    // Without decay nothing would ever be forgotten, and no interval would be the right one.
    if (parameters[20] <= 0) return fail(Code::OutOfRange, "parameters[20]", "above 0");
    return {};
}

}  // namespace

Result<History> readHistory(std::string_view line) {
    FELT_TRY(const Json json, parseJson(line));
    if (!json.is_object()) return fail(Code::WrongType, {}, "an object");
    History history;
    if (!json.contains("id")) return fail(Code::MissingField, "id");
    if (!json["id"].is_string()) return fail(Code::WrongType, "id", "text");
    history.id = json["id"].get<std::string>();
    if (json.contains("parameters")) FELT_DO(readParameters(json["parameters"], history.parameters));
    if (json.contains("desired_retention")) {
        FELT_TRY(history.desiredRetention, finite(json["desired_retention"], "desired_retention"));
        if (history.desiredRetention <= 0 || history.desiredRetention >= 1)
            return fail(Code::OutOfRange, "desired_retention", "between 0 and 1");
    }
    if (!json.contains("reviews")) return fail(Code::MissingField, "reviews");
    if (!json["reviews"].is_array()) return fail(Code::WrongType, "reviews", "a list");
    history.reviews.reserve(json["reviews"].size());
    for (const Json& review : json["reviews"]) {
        const std::string at = "reviews[" + std::to_string(history.reviews.size()) + "]";
        if (!review.is_object()) return fail(Code::WrongType, at, "an object");
        FELT_TRY(const int elapsed, whole(review, "elapsed_days", at + ".", 0, longestGap));
        FELT_TRY(const int rating, whole(review, "rating", at + ".", 1, 4));
        history.reviews.push_back({elapsed, Rating(rating)});
    }
    return history;
}

Result<ReviewLine> readReview(std::string_view line) {
    FELT_TRY(const Json json, parseJson(line));
    if (!json.is_object()) return fail(Code::WrongType, {}, "an object");
    const auto integer = [&](const char* name) -> Result<std::int64_t> {
        if (!json[name].is_number_integer()) return fail(Code::WrongType, name, "a whole number");
        return json[name].get<std::int64_t>();
    };
    ReviewLine read{{}, {0, 0, Rating::Good}};
    if (json.contains("seq")) {
        FELT_TRY(read.sequence, integer("seq"));
    }
    if (!json.contains("card")) return fail(Code::MissingField, "card");
    FELT_TRY(read.review.card, integer("card"));
    FELT_TRY(read.review.elapsedDays, whole(json, "elapsed_days", {}, 0, longestGap));
    FELT_TRY(const int rating, whole(json, "rating", {}, 1, 4));
    read.review.rating = Rating(rating);
    return read;
}

Json replay(const History& history) {
    const Fsrs fsrs(history.parameters);
    Json states = Json::array();
    std::optional<Memory> memory;
    for (const Reviewed& review : history.reviews) {
        memory = memory ? fsrs.next(*memory, review.elapsedDays, review.rating) : fsrs.first(review.rating);
        states.push_back({{"stability", memory->stability},
                          {"difficulty", memory->difficulty},
                          {"interval", fsrs.interval(memory->stability, history.desiredRetention)}});
    }
    return {{"id", history.id}, {"states", std::move(states)}};
}

}  // namespace felt::trainer
