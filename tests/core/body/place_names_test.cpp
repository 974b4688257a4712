#include "body/place_names.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "figures.h"

using namespace felt;
using namespace felt::body;
using namespace felt::body::tests;

namespace {

const std::filesystem::path folder = std::filesystem::path(FELT_CONTENT_FOLDER) / "body" / "names";

LanguageTag language(std::string_view tag) { return LanguageTag::make(tag).value(); }

constexpr std::string_view tinyNames = R"({"format":1,"language":"pt-BR","groups":{"chest":"Peito"},
 "places":{"inner.heart":{"name":"Coração","also":["pulso"]},"inner.lungs":{"name":"Pulmões"}},
 "views":{"front":"De frente","back":"De costas"},"sides":{"left":"esquerda","right":"direita"}})";

}  // namespace

TEST_CASE("Names are read as they are written", "[body]") {
    const auto names = PlaceNames::parse(tinyNames);
    REQUIRE(names);
    CHECK(names->language() == language("pt-BR"));
    CHECK(names->name(place("inner.heart")) == "Coração");
    CHECK_FALSE(names->name(place("inner.gut")));
    CHECK(names->name(GroupId::make("chest").value()) == "Peito");
    CHECK_FALSE(names->name(GroupId::make("arms").value()));
    CHECK(names->name(View::Back) == "De costas");
    CHECK(names->name(Side::Left) == "esquerda");
    CHECK_FALSE(names->name(Side::Middle));
    CHECK(std::ranges::equal(names->alsoWords(place("inner.heart")), std::vector<std::string>{"pulso"}));
    CHECK(names->alsoWords(place("inner.lungs")).empty());
    CHECK(names->alsoWords(place("inner.gut")).empty());
}

TEST_CASE("Every language that ships names every group and every place, and no others", "[body]") {
    const Figure figure = loadFigure("neutral");
    int languages = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto names = PlaceNames::load(folder, language(entry.path().stem().string()));
        INFO(entry.path());
        REQUIRE(names);
        ++languages;
        for (const GroupId& group : figure.groups()) {
            INFO(group.text());
            CHECK(names->name(group));
        }
        std::vector<std::string_view> all;
        for (const Place& place : figure.places()) {
            INFO(place.id.text());
            REQUIRE(names->name(place.id));
            all.push_back(*names->name(place.id));
        }
        std::sort(all.begin(), all.end());
        CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
        CHECK(names->size() == figure.places().size());
    }
    CHECK(languages >= 2);
}

TEST_CASE("Broken names are refused with their place", "[body]") {
    struct Row {
        std::string_view from;
        std::string_view to;
        std::string_view detail;
    };
    const Row rows[] = {
        {"\"format\":1", "\"format\":2", "format: 1 expected"},
        {"pt-BR", "Portuguese", "language: language tag expected"},
        {"\"Peito\"", "7", "groups.chest: text expected"},
        {"\"Peito\"", "\"\"", "groups.chest: text expected"},
        {"\"chest\":", "\"Chest\":", "groups.Chest: malformed id"},
        {"inner.heart", "inner heart", "places.inner heart: malformed id"},
        {"inner.lungs", "inner.heart", "inner.heart: twice in one object"},
        {"{\"name\":\"Pulmões\"}", "{}", "places.inner.lungs: name is missing"},
        {"{\"name\":\"Pulmões\"}", "[]", "places.inner.lungs: object expected"},
        {"[\"pulso\"]", "\"pulso\"", "places.inner.heart.also: array expected"},
        {"[\"pulso\"]", "[\"pulso\",null]", "places.inner.heart.also[1]: text expected"},
        {"\"back\"", "\"rear\"", "views: back is missing"},
        {"\"esquerda\"", "null", "sides.left: text expected"},
    };
    for (const Row& row : rows) {
        std::string broken(tinyNames);
        broken.replace(broken.find(row.from), row.from.size(), row.to);
        INFO(broken);
        const auto names = PlaceNames::parse(broken);
        REQUIRE_FALSE(names);
        CHECK(names.error() == Error{Code::ContentInvalid, {}, std::string(row.detail)});
    }
    for (std::size_t length = 0; length < tinyNames.size(); ++length) CHECK_FALSE(PlaceNames::parse(tinyNames.substr(0, length)));
}

TEST_CASE("A language without names says which file is missing", "[body]") {
    const auto names = PlaceNames::load(folder, language("tlh"));
    REQUIRE_FALSE(names);
    CHECK(names.error().code == Code::UnreadableFile);
    CHECK(names.error().subject == (folder / "tlh.json").string());
}
