#include "base/json.h"

#include <limits>
#include <string>

#include "support/generators.h"
#include "support/rapidcheck.h"

using namespace felt;

namespace {

std::string repeated(std::size_t count, std::string_view piece) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("JSON that is fine is written back in one line, in its order", "[base]") {
    struct Row {
        const char* text;
        const char* written;
    };
    const Row rows[] = {
        {"null", "null"},
        {" [ 1 , 2.5 , true , false , null ] ", "[1,2.5,true,false,null]"},
        {"{\"b\":1,\n\t\"a\":{\"z\":[],\"y\":{}}}", "{\"b\":1,\"a\":{\"z\":[],\"y\":{}}}"},
        {"{\"\":0}", "{\"\":0}"},
        {"[{\"a\":1},{\"a\":2}]", "[{\"a\":1},{\"a\":2}]"},
        {"{\"a\":{\"a\":{\"a\":1}}}", "{\"a\":{\"a\":{\"a\":1}}}"},
        {"\"\\u00e9\\u4e2d \\ud83d\\ude42 \\/ \\n\"", "\"é中 🙂 / \\n\""},
        {"\"\\u0000\\u001f\x7f\"", "\"\\u0000\\u001f\x7f\""},
        {"\"[{\\\"]}\"", "\"[{\\\"]}\""},
        {"9223372036854775807", "9223372036854775807"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"18446744073709551615", "18446744073709551615"},
        {"18446744073709551616", "1.8446744073709552e+19"},
        {"0.1", "0.1"},
        {"1e2", "100.0"},
        {"1e-400", "0.0"},
        {"5e-324", "5e-324"},
        {"1.7976931348623157e308", "1.7976931348623157e+308"},
        {"-0.0", "-0.0"},
        {"\xEF\xBB\xBF[1]", "[1]"},  // a byte order mark in front is skipped
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto json = parseJson(row.text);
        REQUIRE(json);
        CHECK(writeJson(*json) == row.written);
    }
}

TEST_CASE("Text that is no JSON is refused", "[base]") {
    const char* const texts[] = {
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "nul",
        "True",
        "undefined",
        "NaN",
        "[NaN]",
        "Infinity",
        "-Infinity",
        "01",
        "+1",
        ".5",
        "5.",
        "1e",
        "0x10",
        "1_000",
        "--1",
        "-",
        "\"",
        "\"a",
        "'a'",
        "\"\t\"",
        "\"\n\"",
        "\"\\x41\"",
        "\"\\u12\"",
        "[1] [2]",
        "{} x",
        "1 2",
        "// c\n1",
        "/* c */ 1",
        "[1]]",
        "{]",
        "[}",
        "\xEF\xBB",
        "\xFF\xFE[\0",
        "1e400",
        "[-1e400]",
        // lone and swapped surrogates
        "\"\\ud83d\"",
        "\"\\ude42\"",
        "\"\\ude42\\ud83d\"",
        "\"\\ud83dx\"",
        "\"\\ud83d\\n\"",
        "\"\xED\xA0\xBD\"",
        // UTF-8: overlong, cut off, beyond the end, stray bytes
        "\"\xC0\xAF\"",
        "\"\xC1\xBF\"",
        "\"\xE0\x80\xAF\"",
        "\"\xF0\x80\x80\x80\"",
        "\"\xF4\x90\x80\x80\"",
        "\"\xF5\x80\x80\x80\"",
        "\"\xE9\"",
        "\"\xE2\x82\"",
        "\"\x80\"",
        "\"\xFF\"",
        "{\"\xFF\":1}",
    };
    for (const char* text : texts) {
        INFO('"' << text << '"');
        const auto json = parseJson(text);
        REQUIRE_FALSE(json);
        CHECK(json.error().code == Code::MalformedJson);
    }
}

TEST_CASE("Nothing hides behind a zero byte", "[base]") {
    for (const std::string& text : {std::string("{}\0", 3), std::string("{}\0{\"a\":1}", 10), std::string("\0{}", 3),
                                    std::string("[1,\0"
                                                "2]",
                                                6),
                                    std::string("\"a\0b\"", 5)}) {
        const auto json = parseJson(text);
        REQUIRE_FALSE(json);
        CHECK(json.error().code == Code::MalformedJson);
    }
}

TEST_CASE("A refusal says at which byte, and nothing of the text", "[base]") {
    CHECK(parseJson("[1,x]").error() == Error{Code::MalformedJson, {}, "4"});
    CHECK(parseJson("{\"secret\":\"word\"").error() == Error{Code::MalformedJson, {}, "17"});
    CHECK(parseJson(std::string("[1]\0", 4)).error() == Error{Code::MalformedJson, {}, "4"});
    CHECK(parseJson("[1,1e400,2]").error() == Error{Code::MalformedJson, {}, "9"});
}

TEST_CASE("A field that is there twice is refused, at any depth", "[base]") {
    struct Row {
        const char* text;
        const char* field;
    };
    const Row rows[] = {
        {"{\"a\":1,\"a\":1}", "a"},
        {"{\"a\":1,\"b\":2,\"a\":3}", "a"},
        {"[{\"x\":{\"b\":1,\"b\":2}}]", "b"},
        {"{\"a\":1,\"\\u0061\":2}", "a"},
        {"{\"a\":{\"c\":1},\"b\":{\"c\":1,\"c\":null}}", "c"},
        {"{\"\":1,\"x\":2,\"\":3}", ""},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto json = parseJson(row.text);
        REQUIRE_FALSE(json);
        CHECK(json.error() == Error{Code::DuplicateField, row.field, {}});
    }
}

TEST_CASE("A field that is there twice is refused in an object of any size", "[base]") {
    // Few names are looked through, many are remembered: with each count, one twice as first and last, in the middle, and none.
    for (const int count : {1, 2, 15, 16, 17, 18, 40, 40'000}) {
        std::string fields;
        for (int i = 0; i < count; ++i) fields += "\"n" + std::to_string(i) + "\":{\"n0\":" + std::to_string(i) + "},";
        INFO(count);
        const auto all = parseJson("{" + fields + "\"n\":0}");
        REQUIRE(all);
        CHECK(all->size() == std::size_t(count) + 1);
        CHECK(writeJson(*all) == "{" + fields + "\"n\":0}");
        for (const int twice : {0, count / 2, count - 1}) {
            const std::string name = "n" + std::to_string(twice);
            CHECK(parseJson("{" + fields + "\"" + name + "\":0}").error() == Error{Code::DuplicateField, name, {}});
            CHECK(parseJson("[{" + fields + "\"z\":[{" + fields + "\"" + name + "\":0}]}]").error() ==
                  Error{Code::DuplicateField, name, {}});
        }
    }
}

TEST_CASE("Malformed text behind a field that is there twice is called malformed", "[base]") {
    CHECK(parseJson("{\"a\":1,\"a\":2,}").error() == Error{Code::MalformedJson, {}, "14"});
    CHECK(parseJson("{\"a\":1,\"a\":1e999}").error() == Error{Code::MalformedJson, {}, "17"});
    CHECK(parseJson("1e999").error() == Error{Code::MalformedJson, {}, "5"});
}

TEST_CASE("JSON is as deep as the limit and no deeper", "[base]") {
    CHECK(parseJson(nested(32)));
    CHECK(parseJson(nested(33)).error() == Error{Code::TooDeep, {}, "32"});
    CHECK(parseJson(nested(500'000)).error().code == Code::TooDeep);
    CHECK(parseJson(repeated(500'000, "{\"a\":")).error().code == Code::TooDeep);
    CHECK(parseJson(nested(3), {.bytes = 100, .depth = 3}));
    CHECK(parseJson(nested(4), {.bytes = 100, .depth = 3}).error().code == Code::TooDeep);
    CHECK(parseJson("[[],[],[],[{}]]", {.bytes = 100, .depth = 3}));
    CHECK(parseJson("[\"[[[[\\\"[[[[\",\"{{{{\\\\\"]", {.bytes = 100, .depth = 1}));
}

TEST_CASE("JSON is as large as the limit and no larger", "[base]") {
    CHECK(parseJson("[1,2,3]", {.bytes = 7, .depth = 1}));
    CHECK(parseJson("[1,2,34]", {.bytes = 7, .depth = 1}).error() == Error{Code::TooLarge, {}, "7"});
    CHECK(parseJson(std::string((16u << 20) - 1, ' ') + "1"));
    CHECK(parseJson(std::string(16u << 20, ' ') + "1").error().code == Code::TooLarge);
}

TEST_CASE("What was accepted is accepted again as it is written, however long its numbers get", "[base]") {
    for (const std::string_view number : {"1e14", "-1e-5", "1e300", "1e9"}) {
        // As large as the limit allows, then the largest whose written form fits.
        for (const std::size_t bytes : {1'000u, 300u, 250u, 200u}) {
            std::string text = "[";
            while (text.size() + number.size() + 1 <= bytes) text.append(number).append(",");
            text.back() = ']';
            const JsonLimits limits{.bytes = 1'000, .depth = 1};
            const auto json = parseJson(text, limits);
            INFO(number << ' ' << bytes);
            if (json)
                CHECK(parseJson(writeJson(*json), limits) == json);
            else
                CHECK(json.error() == Error{Code::TooLarge, {}, "1000"});
            if (bytes == 200) CHECK(json);
        }
    }
}

TEST_CASE("Written JSON reads back the same", "[base]") {
    tests::holds([] {
        const Json json = *tests::genJson(4);
        const std::string text = writeJson(json);
        RC_ASSERT(text.find('\n') == std::string::npos);
        const auto read = parseJson(text);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == json);
        RC_ASSERT(writeJson(*read) == text);
    });
}

TEST_CASE("JSON cut off or scratched anywhere does not bring the reader down", "[base]") {
    tests::holds([] {
        std::string text = writeJson(*tests::genJson(4));
        const int scratches = *rc::gen::inRange(1, 4);
        for (int i = 0; i < scratches; ++i) text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        text.resize(*rc::gen::inRange<std::size_t>(0, text.size() + 1));
        const auto json = parseJson(text);
        if (json) RC_ASSERT(parseJson(writeJson(*json)).value() == *json);
    });
}
