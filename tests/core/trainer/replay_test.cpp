#include "trainer/replay.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "support/expect.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::tests;

TEST_CASE("A history is replayed, a state for each review", "[trainer][replay]") {
    const History history = need(readHistory(
        R"({"id":"card 1","desired_retention":0.8,"reviews":[{"elapsed_days":0,"rating":3},{"elapsed_days":2,"rating":3,"later":true}],"more":1})"));
    const Json told = replay(history);
    CHECK(told["id"] == "card 1");
    REQUIRE(told["states"].size() == 2);
    CHECK(told["states"][0]["stability"] == 2.3065);
    CHECK(told["states"][0]["interval"] == 8);
    CHECK_THAT(told["states"][1]["stability"].get<double>(), Catch::Matchers::WithinRel(10.97, 0.01));
    CHECK(writeJson(replay(need(readHistory(R"({"id":"","reviews":[]})")))) == R"({"id":"","states":[]})");
}

TEST_CASE("Parameters are used as they are given", "[trainer][replay]") {
    Json line = {{"id", "x"}, {"parameters", defaultParameters}, {"reviews", {{{"elapsed_days", 0}, {"rating", 4}}}}};
    line["parameters"][3] = 200;  // beyond what fitting would give
    CHECK(replay(need(readHistory(writeJson(line))))["states"][0]["stability"] == 200.0);
    line["parameters"][3] = 1e9;
    CHECK(replay(need(readHistory(writeJson(line))))["states"][0]["stability"] == 36'500.0);
}

TEST_CASE("A history that is none is refused, with the place", "[trainer][replay]") {
    struct Row {
        const char* line;
        Code code;
        const char* subject;
    };
    const Row rows[] = {
        {"[]", Code::WrongType, ""},
        {"{", Code::MalformedJson, ""},
        {R"({"reviews":[]})", Code::MissingField, "id"},
        {R"({"id":7,"reviews":[]})", Code::WrongType, "id"},
        {R"({"id":"x"})", Code::MissingField, "reviews"},
        {R"({"id":"x","reviews":{}})", Code::WrongType, "reviews"},
        {R"({"id":"x","reviews":[1]})", Code::WrongType, "reviews[0]"},
        {R"({"id":"x","reviews":[{"rating":1}]})", Code::MissingField, "reviews[0].elapsed_days"},
        {R"({"id":"x","reviews":[{"elapsed_days":-1,"rating":1}]})", Code::OutOfRange, "reviews[0].elapsed_days"},
        {R"({"id":"x","reviews":[{"elapsed_days":0.5,"rating":1}]})", Code::OutOfRange, "reviews[0].elapsed_days"},
        {R"({"id":"x","reviews":[{"elapsed_days":0,"rating":1},{"elapsed_days":0,"rating":5}]})", Code::OutOfRange, "reviews[1].rating"},
        {R"({"id":"x","reviews":[{"elapsed_days":0,"rating":"3"}]})", Code::WrongType, "reviews[0].rating"},
        {R"({"id":"x","parameters":[1,2],"reviews":[]})", Code::OutOfRange, "parameters"},
        {R"({"id":"x","parameters":"no","reviews":[]})", Code::WrongType, "parameters"},
        {R"({"id":"x","desired_retention":1,"reviews":[]})", Code::OutOfRange, "desired_retention"}};
    for (const Row& row : rows) {
        INFO(row.line);
        const auto history = readHistory(row.line);
        REQUIRE_FALSE(history);
        CHECK(history.error().code == row.code);
        CHECK(history.error().subject == row.subject);
    }
}
