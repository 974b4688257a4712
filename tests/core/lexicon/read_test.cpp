// Content is read by a fast parser and judged by a careful one: people must not notice that there are two.
#include "lexicon/read.h"

#include <catch2/catch_test_macros.hpp>

#include "base/json.h"

using namespace felt;
using namespace felt::lexicon;

namespace {

// A file of one word that has value in a field which Felt does not know.
std::string fileWith(std::string_view value) {
    return R"({"format":1,"kind":"sensation","words":[{"id":"s.warm","lemma":"warm"}],)"
           "\n\"new\":" +
           std::string(value) + "}";
}

std::string nested(std::size_t depth, std::string_view inmost = {}) {
    return std::string(depth, '[') + std::string(inmost) + std::string(depth, ']');
}

// {"name0":0,...}, and the last name once more where again says so.
std::string manyFields(int count, bool again) {
    std::string object = "{\"name" + std::to_string(again ? count - 1 : count) + "\":0";
    for (int i = 0; i < count; ++i) object += ",\"name" + std::to_string(i) + "\":0";
    return object + "}";
}

}  // namespace

TEST_CASE("Whatever is JSON to the careful parser is content, in the hands of the fast one too", "[lexicon]") {
    const std::string values[] = {"null",
                                  "true",
                                  "-0",
                                  "-9223372036854775808",
                                  "18446744073709551615",
                                  "18446744073709551616",
                                  "1e308",
                                  "1e-400",
                                  "5e-324",
                                  "\"\\u00e9\\u4e2d \\ud83d\\ude42 \\/ \\n\"",
                                  "\"\\u0000\"",
                                  "\"\x7f\"",
                                  " [ 1 , {} ] ",
                                  "[{\"a\":1},{\"a\":2}]",
                                  "{\"\":0}",
                                  nested(30),
                                  nested(30, "7"),
                                  nested(31),
                                  nested(31, "7"),
                                  manyFields(15, false),
                                  manyFields(40, false)};
    for (const std::string& value : values) {
        INFO(value);
        REQUIRE(parseJson(fileWith(value)));
        const auto words = readWords(fileWith(value), Kind::Sensation);
        REQUIRE(words);
        CHECK(words->words.front().lemma == "warm");
    }
    CHECK(readWords("\xEF\xBB\xBF" + fileWith("7"), Kind::Sensation));  // a byte order mark
    CHECK(readWords(" \r\n\t" + fileWith("7") + "\n", Kind::Sensation));
}

TEST_CASE("Whatever is no JSON to the careful parser is refused, on the line that it names", "[lexicon]") {
    const std::string values[] = {
        "", "nul", "truely", "True", "NaN", "-", "+1", "01", ".5", "5.", "1e", "1e400", "-1e400", "0x10", "1_000", "'a'", "\"\t\"", "\"a",
        "\"\\x41\"", "\"\\u12\"", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "[}", "1 // why", "1} {",
        // surrogates alone and swapped
        "\"\\ud83d\"", "\"\\ude42\"", "\"\\ude42\\ud83d\"", "\"\\ud83dx\"", "\"\\ud83d\\n\"", "\"\\ud83d\\u0041\"",
        // UTF-8: overlong, cut off, beyond the end, surrogates, stray bytes
        "\"\xC0\xAF\"", "\"\xE0\x80\xAF\"", "\"\xF4\x90\x80\x80\"", "\"\xED\xA0\xBD\"", "\"\xE2\x82\"", "\"\x80\"", "{\"\xFF\":1}"};
    for (const std::string& value : values) {
        INFO(value);
        const auto careful = parseJson(fileWith(value));
        REQUIRE_FALSE(careful);
        CHECK(careful.error().code == Code::MalformedJson);
        const auto words = readWords(fileWith(value), Kind::Sensation);
        REQUIRE_FALSE(words);
        CHECK(words.error() == Error{Code::ContentInvalid, {}, "line 2: JSON expected"});
    }
    for (const std::string& hidden : {fileWith("7") + '\0', fileWith("7") + " {}"})
        CHECK(readWords(hidden, Kind::Sensation).error().detail == "line 2: JSON expected");
}

TEST_CASE("Fields that come twice, anywhere and however they are spelt, and brackets beyond the limit are refused", "[lexicon]") {
    for (const std::string& value :
         {std::string(R"({"a":1,"a":2})"), std::string(R"({"a":1,"\u0061":2})"), std::string(R"([[{"b":{"":0,"":0}}]])"),
          manyFields(15, true), manyFields(16, true), manyFields(40, true), nested(32), nested(32, "7")}) {
        INFO(value);
        REQUIRE_FALSE(parseJson(fileWith(value)));
        const auto words = readWords(fileWith(value), Kind::Sensation);
        REQUIRE_FALSE(words);
        CHECK(words.error() == Error{Code::ContentInvalid, {}, "JSON expected"});
    }
}
