// The lexicon and the figure that ship.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "body/figure.h"
#include "lexicon/lexicon.h"

namespace felt::checkin::tests {

inline const lexicon::Lexicon& shippedLexicon() {
    static const auto lexicon =
        lexicon::Lexicon::load(FELT_CONTENT_FOLDER, std::vector{LanguageTag::make("en").value(), LanguageTag::make("es").value()});
    REQUIRE(lexicon);
    return *lexicon;
}

inline const body::Figure& shippedFigure() {
    static const auto figure = body::Figure::load(std::filesystem::path(FELT_CONTENT_FOLDER) / "body/figure-neutral.json");
    REQUIRE(figure);
    return *figure;
}

inline lexicon::ConceptId conceptId(std::string_view text) { return lexicon::ConceptId::make(text).value(); }
inline body::PlaceId place(std::string_view text) { return body::PlaceId::make(text).value(); }

}  // namespace felt::checkin::tests
