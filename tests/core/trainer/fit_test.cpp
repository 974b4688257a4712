#include "trainer/fit.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/trainer/learners.h"

using namespace felt::trainer;
using namespace felt::trainer::tests;

namespace {

bool inBounds(const Parameters& parameters) {
    for (std::size_t i = 0; i < parameterCount; ++i)
        if (!(parameters[i] >= leastParameters[i] && parameters[i] <= greatestParameters[i])) return false;
    return true;
}

}  // namespace

TEST_CASE("Learners with known parameters are recovered: what they do later is predicted nearly as well as it can be", "[trainer][fit]") {
    constexpr int learners = 24;
    double excess = 0, excessOfDefaults = 0;
    for (unsigned seed = 1; seed <= learners; ++seed) {
        std::mt19937 chance(seed);
        const Parameters truth = somebody(chance);
        const auto seen = learn(truth, 1'400, chance), unseen = learn(truth, 1'400, chance);
        const auto fitted = fit(seen);
        REQUIRE(fitted);
        CHECK(inBounds(fitted->parameters));
        const double best = logLoss(unseen, truth).value();
        excess += (logLoss(unseen, fitted->parameters).value() - best) / learners;
        excessOfDefaults += (logLoss(unseen, defaultParameters).value() - best) / learners;
    }
    CHECK(excess < 0.001);
    CHECK(excess < excessOfDefaults / 3);
}

TEST_CASE("Without anything to predict the defaults stay", "[trainer][fit]") {
    CHECK(fit({})->parameters == defaultParameters);
    CHECK_FALSE(fit({})->logLoss);
    const LoggedReview onlyFirst[] = {{1, 0, Rating::Good}, {2, 5, Rating::Again}, {1, 0, Rating::Good}};
    CHECK(fit(onlyFirst)->parameters == defaultParameters);
    CHECK(fit(onlyFirst)->predictions == 0);
}

TEST_CASE("A few reviews, or all of one kind, move the parameters a little and stay within bounds", "[trainer][fit]") {
    const Rating only = GENERATE(Rating::Again, Rating::Hard, Rating::Good, Rating::Easy);
    std::vector<LoggedReview> reviews;
    const int cards = GENERATE(1, 3, 200);
    for (int i = 0; i < 8; ++i)
        for (int card = 0; card < cards; ++card) reviews.push_back({card, i * i, only});
    const auto fitted = fit(reviews);
    REQUIRE(fitted);
    CHECK(inBounds(fitted->parameters));
    CHECK(fitted->logLoss.value() <= logLoss(reviews, defaultParameters).value() + 1e-9);
}

TEST_CASE("The same reviews give the same parameters", "[trainer][fit]") {
    std::mt19937 chance(3);
    const auto reviews = learn(somebody(chance), 200, chance);
    CHECK(fit(reviews)->parameters == fit(reviews)->parameters);
}

TEST_CASE("Fitting tells how far it is, and stops", "[trainer][fit]") {
    std::mt19937 chance(4);
    const auto reviews = learn(somebody(chance), 300, chance);
    double before = 0;
    CHECK(fitUnlessWorse(reviews, defaultParameters, [&](double done) {
        CHECK(done >= before);
        before = done;
        return true;
    }));
    CHECK(before > 0.5);
    CHECK_FALSE(fit(reviews, [](double) { return false; }));
    CHECK_FALSE(fitUnlessWorse(reviews, defaultParameters, [](double done) { return done < 0.5; }));
}

TEST_CASE("Present parameters that predict better are kept", "[trainer][fit]") {
    std::mt19937 chance(9);
    const Parameters truth = somebody(chance);
    const auto few = learn(truth, 25, chance);
    const auto kept = fitUnlessWorse(few, truth);
    const auto renewed = fitUnlessWorse(learn(truth, 1'000, chance), defaultParameters);
    REQUIRE((kept && renewed));
    CHECK(kept->parameters == truth);
    CHECK(renewed->parameters != defaultParameters);
}
