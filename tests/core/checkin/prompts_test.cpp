#include "checkin/prompts.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <fstream>
#include <limits>
#include <set>

#include "support/expect.h"
#include "support/rapidcheck.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::checkin;
using felt::tests::failure;
using felt::tests::need;

namespace {

LanguageTag language(const char* tag) { return LanguageTag::make(tag).value(); }
Prompts shipped(const char* tag) { return need(Prompts::load(FELT_CONTENT_FOLDER, language(tag))); }

Prompts numbered(int count) {
    std::string json = R"({"format":1,"language":"en","prompts":[)";
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        json += (i == 0 ? "" : ",") + (R"({"id":"p)" + number + R"(","about":"ease","text":")" + number + R"(?"})");
    }
    return need(Prompts::parse(json + "]}"));
}

}  // namespace

TEST_CASE("Sixty questions ship in each language, the same ones in the same order", "[checkin]") {
    const Prompts english = shipped("en"), spanish = shipped("es");
    REQUIRE(english.all().size() >= 60);
    REQUIRE(english.all().size() == spanish.all().size());
    for (std::size_t i = 0; i < english.all().size(); ++i) {
        CHECK(english.all()[i].id == spanish.all()[i].id);
        CHECK(english.all()[i].about == spanish.all()[i].about);
        CHECK(english.all()[i].text != spanish.all()[i].text);
    }
}

TEST_CASE("A question is found by its id", "[checkin]") {
    const Prompts english = shipped("en"), spanish = shipped("es");
    // Entries of the demo, and so of people's first days, name these.
    for (const char* const id :
         {"breath-now", "full-empty-between", "feet-on-ground", "jaw-and-hands", "warm-or-cold", "what-moves", "where-is-it-quiet",
          "belly-now", "shoulders-now", "what-wants-to-move", "heaviest-lightest", "what-is-enough"}) {
        INFO(id);
        REQUIRE(english.find(id) != nullptr);
        CHECK(english.find(id)->id == id);
        CHECK(spanish.find(id) != nullptr);
    }
    CHECK(english.find("breath-now")->text == "What is your breath doing?");
    CHECK(english.find("breath-now")->about == About::Breath);
    CHECK(spanish.find("full-empty-between")->text == "¿Notas algo lleno, algo vacío, algo a medias?");
    CHECK(english.find("prompt-7") == nullptr);
    CHECK(english.find("") == nullptr);
}

TEST_CASE("Something outside the body is asked for at least once in eight days", "[checkin]") {
    const Prompts prompts = shipped("en");
    int days = 0;
    for (int day = 0; day < 2 * int(prompts.all().size()); ++day) {
        days = prompts.ofTheDay(day, {})->about == About::Outside ? 0 : days + 1;
        CHECK(days < 8);
    }
}

TEST_CASE("A language without prompts has none", "[checkin]") {
    const Prompts none = shipped("tlh");
    CHECK(none.all().empty());
    CHECK(none.find("breath-now") == nullptr);
    CHECK(none.ofTheDay(0, {}) == nullptr);
    CHECK(Prompts().ofTheDay(20'000, {}) == nullptr);
}

TEST_CASE("A day's question is the same all day and in every language", "[checkin]") {
    const std::vector<std::string> away{"belly-now", "breath-now"};
    const Prompts english = shipped("en"), spanish = shipped("es");
    for (const std::int64_t day : {-1, 0, 20'000, 20'001}) {
        CHECK(english.ofTheDay(day, away) == english.ofTheDay(day, away));
        CHECK(english.ofTheDay(day, away)->id == spanish.ofTheDay(day, away)->id);
    }
}

TEST_CASE("Every question that was not sent away comes once before any comes again", "[checkin]") {
    felt::tests::holds([] {
        const int count = *rc::gen::inRange(1, 70);
        const Prompts prompts = numbered(count);
        std::vector<std::string> away;
        for (int i = 0; i < count; ++i)
            if (*rc::gen::inRange(0, 4) == 0) away.push_back("p" + std::to_string(i));
        away.emplace_back("one of another version");
        const auto left = count + 1 - int(away.size());
        const std::int64_t start = *rc::gen::inRange<std::int64_t>(-100'000, 100'000);
        std::set<std::string> asked;
        for (int i = 0; i < left; ++i) asked.insert(prompts.ofTheDay(start + i, away)->id);
        RC_ASSERT(int(asked.size()) == left);
        for (const std::string& each : away) RC_ASSERT(!asked.contains(each));
        if (left == 0) RC_ASSERT(prompts.ofTheDay(start, away) == nullptr);
        if (left > 0) RC_ASSERT(prompts.ofTheDay(start, away) == prompts.ofTheDay(start + left, away));
    });
}

TEST_CASE("The furthest days have a question too", "[checkin]") {
    const Prompts prompts = numbered(60);
    CHECK(prompts.ofTheDay(std::numeric_limits<std::int64_t>::min(), {}) != nullptr);
    CHECK(prompts.ofTheDay(std::numeric_limits<std::int64_t>::max(), {}) != nullptr);
}

TEST_CASE("A broken file of prompts is refused, and where it is broken is said", "[checkin]") {
    struct Row {
        const char* json;
        const char* where;
    };
    const Row rows[] = {
        {"", "JSON"},
        {"[]", "JSON"},
        {R"({"language":"en"})", "format, language"},
        {R"({"format":2,"language":"en"})", "format"},
        {R"({"format":1})", "format, language"},
        {R"({"format":1,"language":"English"})", "language"},
        {R"({"format":1,"language":"en","prompts":{}})", "prompts"},
        {R"({"format":1,"language":"en","prompts":[{"id":"a","about":"ease"}]})", "prompts[0]"},
        {R"({"format":1,"language":"en","prompts":[{"about":"ease","text":"?"}]})", "prompts[0]"},
        {R"({"format":1,"language":"en","prompts":[{"id":"a","text":"?"}]})", "prompts[0]"},
        {R"({"format":1,"language":"en","prompts":[{"id":"a","about":"worry","text":"?"}]})", "prompts[0].about"},
        {R"({"format":1,"language":"en","prompts":[{"id":"a","about":"ease","text":"?"},{"id":"a","about":"ease","text":"!"}]})",
         "prompts: a"},
    };
    for (const Row& row : rows) {
        INFO(row.json);
        const auto prompts = Prompts::parse(row.json);
        REQUIRE(failure(prompts) == Code::ContentInvalid);
        CHECK(prompts.error().detail == row.where);
    }
    CHECK(need(Prompts::parse(R"({"format":1,"language":"en"})")).all().empty());
}

TEST_CASE("A broken file of prompts is named", "[checkin]") {
    const felt::tests::TempFolder folder;
    std::filesystem::create_directory(folder.path() / "prompts");
    const auto file = folder.path() / "prompts" / "en.json";
    for (const char* const json : {"{", R"({"format":1,"language":"es"})"}) {
        std::ofstream(file) << json;
        const auto prompts = Prompts::load(folder.path(), language("en"));
        REQUIRE(failure(prompts) == Code::ContentInvalid);
        CHECK(prompts.error().subject == file.string());
    }
}
