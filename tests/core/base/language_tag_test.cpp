#include "base/language_tag.h"

#include <catch2/catch_test_macros.hpp>

using namespace felt;

TEST_CASE("A language tag is kept as it is written", "[base]") {
    for (const char* text :
         {"en", "es", "ast", "pt-BR", "zh-Hans", "zh-Hant-TW", "de-CH-1996", "sl-rozaj-biske-1994", "es-419", "en-GB-oxendict"}) {
        INFO(text);
        const auto tag = LanguageTag::make(text);
        REQUIRE(tag);
        CHECK(tag->text() == text);
    }
}

TEST_CASE("What is no language tag is refused", "[base]") {
    for (const char* text : {"",
                             "e",
                             "engl",
                             "EN",
                             "En",
                             "en_US",
                             "en-",
                             "-en",
                             "en--US",
                             "en-U",
                             "en-abcdefghi",
                             "en-US-",
                             "en-a1-b2-c3-d4",
                             "en US",
                             "en.UTF-8",
                             "e1",
                             "e\u00e9",
                             "en-\u00fc\u00fc",
                             "../en",
                             "en/US",
                             "C",
                             "x-klingon"}) {
        INFO('"' << text << '"');
        const auto tag = LanguageTag::make(text);
        REQUIRE_FALSE(tag);
        CHECK(tag.error().code == Code::WrongType);
    }
}
