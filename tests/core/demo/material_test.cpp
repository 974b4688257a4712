#include "demo/material.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "base/json.h"

using namespace felt;
using namespace felt::demo;

namespace {

// The smallest material there can be, with a field exchanged; null takes it out.
std::string materialWith(const std::string& field, const Json& value) {
    Json json = Json::parse(R"({"format":1,"notes":{"en":["Rain."]},"tags":{"en":["home"]},"own_words":[],"people":["Nora"]})");
    if (value.is_null())
        json.erase(field);
    else
        json[field] = value;
    return writeJson(json);
}

}  // namespace

TEST_CASE("The material that ships has notes, tags, own words and people", "[demo]") {
    const auto material = load(FELT_CONTENT_FOLDER);
    REQUIRE(material);
    CHECK(material->notes.size() == 12);
    CHECK(material->tags.size() >= 2);
    std::set<lexicon::Kind> kinds;
    for (const Coinage& each : material->ownWords) kinds.insert(each.kind);
    CHECK(kinds.size() == 3);
    CHECK(material->people.size() >= 2);
}

TEST_CASE("Broken material is refused with the field", "[demo]") {
    REQUIRE(parse(materialWith("format", 1)));
    struct Case {
        const char* field;
        const char* value;
        const char* detail;
    };
    for (const Case& each : {Case{"format", "2", "format"},
                             {"format", "null", "format, notes, tags"},
                             {"notes", "{}", "notes.en, tags.en, people"},
                             {"notes", R"({"en":[]})", "notes.en"},
                             {"notes", R"({"en":[""]})", "notes.en"},
                             {"notes", R"({"en":["a"],"EN":["b"]})", "notes.EN"},
                             {"notes", "[]", "notes"},
                             {"tags", R"({"en":["home"],"es":["casa","bar"]})", "notes.en, tags.en, people"},
                             {"own_words", R"([{"kind":"mood","language":"en","lemma":"x"}])", "own_words[0].kind"},
                             {"own_words", R"([{"kind":"need","language":"en"}])", "own_words[0]"},
                             {"own_words", R"([{"kind":"need","language":"en","lemma":"x","nearest":"s.warm"}])", "own_words[0]"},
                             {"people", "null", "notes.en, tags.en, people"}}) {
        INFO(each.field << " " << each.value);
        const auto material = parse(materialWith(each.field, Json::parse(each.value)));
        REQUIRE_FALSE(material);
        CHECK(material.error() == Error{Code::ContentInvalid, {}, each.detail});
    }
    CHECK(parse("{").error().detail == "JSON");
}

TEST_CASE("Missing material is named", "[demo]") {
    const auto material = load("/nowhere");
    REQUIRE_FALSE(material);
    CHECK(material.error().code == Code::UnreadableFile);
}
