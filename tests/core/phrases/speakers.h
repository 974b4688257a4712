// The shipped words and catalogues, in one language.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <vector>

#include "locale/messages.h"
#include "phrases/names.h"
#include "support/expect.h"

namespace felt::phrases::tests {

struct Speaker {
    Names names;
    locale::Messages say;
};

// What lies in content/, read once.
inline Speaker speaking(const char* tag) {
    static const auto languages = lexicon::Lexicon::languagesIn(FELT_CONTENT_FOLDER);
    static const auto lexicon = felt::tests::need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages));
    static const auto places = [] {
        std::vector<body::PlaceNames> names;
        for (const LanguageTag& language : languages)
            names.push_back(
                felt::tests::need(body::PlaceNames::load(std::filesystem::path(FELT_CONTENT_FOLDER) / "body" / "names", language)));
        return names;
    }();
    const LanguageTag language = LanguageTag::make(tag).value();
    return {{lexicon, places, language}, {FELT_CATALOGUE_FOLDER, language}};
}

}  // namespace felt::phrases::tests
