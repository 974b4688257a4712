#include "base/object_reader.h"

#include <limits>

#include "base/language_tag.h"
#include "support/generators.h"
#include "support/rapidcheck.h"

enum class Shade { Light, Dark };
template <>
struct felt::Choices<Shade> {
    static constexpr auto names = std::to_array<std::string_view>({"light", "dark"});
};

using namespace felt;

namespace {

Json json(std::string_view text) { return parseJson(text).value(); }

// One of everything a reader can take.
struct Thing {
    std::optional<std::string> word;
    std::string title = "untouched";
    bool flag = false;
    std::optional<double> share;
    std::optional<long long> count;
    std::optional<std::string> source;
    std::optional<Shade> shade;
    std::optional<LanguageTag> language;
    std::vector<Thing> things;
    std::optional<int> inner;
    UnknownFields unknown;
};

Result<Thing> readThing(const Json& object, const std::string& path) {
    ObjectReader in(object, path);
    Thing thing;
    in.text("word", thing.word, 5);
    in.text("title", thing.title, 5);
    in.flag("flag", thing.flag);
    in.number("share", thing.share, -0.5, 1);
    in.integer("count", thing.count, 0, 10);
    in.object("source", thing.source);
    in.choice("shade", thing.shade);
    in.name("language", thing.language);
    in.list("things", thing.things, 3, readThing);
    in.nested("inner", thing.inner, [](const Json& value, const std::string& where) -> Result<int> {
        if (!value.is_number_integer()) return fail(Code::WrongType, where, "number");
        return value.get<int>();
    });
    in.unknown(thing.unknown);
    FELT_DO(in.status());
    return thing;
}

}  // namespace

TEST_CASE("An object reader takes what is there and leaves alone what is not", "[base]") {
    const auto empty = readThing(json("{}"), "").value();
    CHECK_FALSE((empty.word || empty.share || empty.count || empty.source || empty.shade || empty.language || empty.inner || empty.flag));
    CHECK(empty.title == "untouched");
    CHECK(empty.unknown.empty());
    const auto full = readThing(json(R"({"word":"tight","title":"","flag":true,"share":-0.5,"count":10,"source":{"a":[1, 2]},"shade":"dark",
        "language":"pt-BR","things":[{"count":1},{"count":2}],"inner":7})"),
                                "")
                          .value();
    CHECK(full.word == "tight");
    CHECK(full.title.empty());
    CHECK(full.flag);
    CHECK(full.share == -0.5);
    CHECK(full.count == 10);
    CHECK(full.source == R"({"a":[1,2]})");
    CHECK(full.shade == Shade::Dark);
    CHECK(full.language->text() == "pt-BR");
    REQUIRE(full.things.size() == 2);
    CHECK(full.things[1].count == 2);
    CHECK(full.inner == 7);
    CHECK(full.unknown.empty());
}

TEST_CASE("An integer may be written with a point or an exponent", "[base]") {
    for (const char* text : {R"({"count":5})", R"({"count":5.0})", R"({"count":5e0})", R"({"count":0.5e1})"}) {
        INFO(text);
        CHECK(readThing(json(text), "").value().count == 5);
    }
    CHECK(readThing(json(R"({"count":-0.0})"), "").value().count == 0);
}

TEST_CASE("What does not fit is refused with its path", "[base]") {
    struct Row {
        const char* object;
        Error error;
    };
    const Row rows[] = {
        {R"({"word":5})", {Code::WrongType, "word", "\"...\""}},
        {R"({"word":null})", {Code::WrongType, "word", "\"...\""}},
        {R"({"word":"longer"})", {Code::TooLarge, "word", "5"}},
        {R"({"title":["a"]})", {Code::WrongType, "title", "\"...\""}},
        {R"({"flag":1})", {Code::WrongType, "flag", "true, false"}},
        {R"({"flag":null})", {Code::WrongType, "flag", "true, false"}},
        {R"({"flag":"true"})", {Code::WrongType, "flag", "true, false"}},
        {R"({"share":"1"})", {Code::WrongType, "share", "-0.5..1"}},
        {R"({"share":true})", {Code::WrongType, "share", "-0.5..1"}},
        {R"({"share":null})", {Code::WrongType, "share", "-0.5..1"}},
        {R"({"share":1.0000000000000002})", {Code::OutOfRange, "share", "-0.5..1"}},
        {R"({"share":-0.51})", {Code::OutOfRange, "share", "-0.5..1"}},
        {R"({"share":1e308})", {Code::OutOfRange, "share", "-0.5..1"}},
        {R"({"count":5.5})", {Code::WrongType, "count", "0..10"}},
        {R"({"count":"5"})", {Code::WrongType, "count", "0..10"}},
        {R"({"count":11})", {Code::OutOfRange, "count", "0..10"}},
        {R"({"count":-1})", {Code::OutOfRange, "count", "0..10"}},
        {R"({"count":18446744073709551615})", {Code::OutOfRange, "count", "0..10"}},
        {R"({"count":9223372036854775808})", {Code::OutOfRange, "count", "0..10"}},
        {R"({"source":[]})", {Code::WrongType, "source", "{...}"}},
        {R"({"source":"{}"})", {Code::WrongType, "source", "{...}"}},
        {R"({"shade":"Dark"})", {Code::NotAChoice, "shade", "light, dark"}},
        {R"({"shade":1})", {Code::NotAChoice, "shade", "light, dark"}},
        {R"({"shade":null})", {Code::NotAChoice, "shade", "light, dark"}},
        {R"({"language":"EN"})", {Code::WrongType, "language", "en, pt-BR, zh-Hans"}},
        {R"({"language":7})", {Code::WrongType, "language", "\"...\""}},
        {R"({"things":{}})", {Code::WrongType, "things", "[...]"}},
        {R"({"things":null})", {Code::WrongType, "things", "[...]"}},
        {R"({"things":[{},{},{},{}]})", {Code::OutOfRange, "things", "0..3"}},
        {R"({"things":[{},7]})", {Code::WrongType, "things[1]", "{...}"}},
        {R"({"things":[{},{"things":[{"count":11}]}]})", {Code::OutOfRange, "things[1].things[0].count", "0..10"}},
        {R"({"inner":"7"})", {Code::WrongType, "inner", "number"}},
        {R"([])", {Code::WrongType, "JSON", "{...}"}},
        {R"(null)", {Code::WrongType, "JSON", "{...}"}},
        {R"("text")", {Code::WrongType, "JSON", "{...}"}},
    };
    for (const Row& row : rows) {
        INFO(row.object);
        const auto thing = readThing(json(row.object), "");
        REQUIRE_FALSE(thing);
        CHECK(thing.error() == row.error);
    }
    CHECK(readThing(json(R"({"count":11})"), "a[2].b").error().subject == "a[2].b.count");
    CHECK(readThing(json("3"), "a[2]").error().subject == "a[2]");
}

TEST_CASE("The first failure is kept", "[base]") {
    CHECK(readThing(json(R"({"shade":"x","count":11,"word":5})"), "").error().subject == "word");
    const Json object = json("{}");
    ObjectReader in(object, "");
    CHECK(in.status());
    in.failWith({Code::WrongKind, "a", "feeling"});
    in.failWith({Code::MalformedId, "b", {}});
    CHECK(in.status().error() == Error{Code::WrongKind, "a", "feeling"});
}

TEST_CASE("A reader that failed touches nothing more", "[base]") {
    const Json object = json(R"({"word":"tight","flag":true,"count":3,"more":1})");
    ObjectReader in(object, "");
    in.failWith({Code::WrongKind, "a", "feeling"});
    Thing thing;
    in.text("word", thing.word, 5);
    in.flag("flag", thing.flag);
    in.integer("count", thing.count, 0, 10);
    in.unknown(thing.unknown);
    CHECK_FALSE((thing.word || thing.flag || thing.count));
    CHECK(thing.unknown.empty());
}

TEST_CASE("Fields nobody asked for are kept as they came, in their order", "[base]") {
    const auto thing = readThing(json(R"({"z":1,"word":"tight","a":{"b":[null,1.5,"é"]},"Word":"x","":[]})"), "").value();
    CHECK(thing.unknown == R"({"z":1,"a":{"b":[null,1.5,"é"]},"Word":"x","":[]})");
}

TEST_CASE("What was given as false or empty is told from what was not given", "[base]") {
    CHECK(readThing(json(R"({"flag":false})"), "").value().unknown == R"({"flag":false})");
    CHECK(readThing(json(R"({"things":[]})"), "").value().unknown == R"({"things":[]})");
    CHECK(readThing(json(R"({"things":[],"flag":false,"x":0})"), "").value().unknown == R"({"things":[],"flag":false,"x":0})");
    CHECK(readThing(json(R"({"things":[{"flag":false}],"flag":true})"), "").value().unknown.empty());
    CHECK(readThing(json(R"({"things":[{"flag":false}],"flag":true})"), "").value().things[0].unknown == R"({"flag":false})");
}

TEST_CASE("A field can be left to the unknown ones after it was read", "[base]") {
    const Json object = json(R"({"word":"tight","count":3})");
    ObjectReader in(object, "");
    CHECK((in.has("word") && !in.has("shade")));
    Thing thing;
    in.text("word", thing.word, 5);
    in.integer("count", thing.count, 0, 10);
    in.leaveUnknown("word");
    in.unknown(thing.unknown);
    CHECK(thing.unknown == R"({"word":"tight"})");
}

TEST_CASE("Unknown fields are put back behind those that are set, which win", "[base]") {
    Json object = json(R"({"word":"new"})");
    addUnknown(object, R"({"word":"old","x":[1,{}],"flag":false})");
    CHECK(writeJson(object) == R"({"word":"new","x":[1,{}],"flag":false})");
    addUnknown(object, "");
    addUnknown(object, "{}");
    CHECK(object.size() == 3);
}

TEST_CASE("Very many unknown fields come back in their order", "[base]") {
    std::string text = "{";
    for (int i = 0; i < 40'000; ++i)
        text.append(i == 0 ? "" : ",").append("\"x").append(std::to_string(i)).append("\":[").append(std::to_string(i)).append("]");
    text += '}';
    const Thing thing = readThing(json(text), "").value();
    CHECK(thing.unknown == text);
    Json back = Json::object();
    addUnknown(back, thing.unknown);
    CHECK(writeJson(back) == text);
}

TEST_CASE("Whatever the unknown fields hold, they come back equal", "[base]") {
    tests::holds([] {
        Json object = Json::object();
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) object["x" + *tests::genText()] = *tests::genJson(3);
        const Thing thing = readThing(object, "").value();
        Json back = Json::object();
        addUnknown(back, thing.unknown);
        RC_ASSERT(back == object);
    });
}

TEST_CASE("A whole number is written without a point, and every number reads back the same", "[base]") {
    struct Row {
        double value;
        const char* text;
    };
    const Row rows[] = {{0, "0"},
                        {-0.0, "-0.0"},
                        {5, "5"},
                        {-7, "-7"},
                        {0.1, "0.1"},
                        {1e15, "1000000000000000"},
                        {9007199254740991.0, "9007199254740991"},
                        {9007199254740992.0, "9.007199254740992e+15"},
                        {1e300, "1e+300"},
                        {-0.5, "-0.5"}};
    for (const Row& row : rows) CHECK(writeJson(numberJson(row.value)) == row.text);
    tests::holds([] {
        const double value = *tests::genDouble();
        RC_ASSERT(parseJson(writeJson(numberJson(value))).value().get<double>() == value);
    });
}
