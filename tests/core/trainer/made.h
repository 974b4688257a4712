// Entries, answers and wishes to be tested with.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "journal/entries_json.h"
#include "locale/text.h"
#include "lexicon/lexicon.h"
#include "support/expect.h"
#include "trainer/card.h"
#include "trainer/deck.h"
#include "trainer/learner.h"

namespace felt::trainer::tests {

inline lexicon::ConceptId conceptId(std::string_view text) { return lexicon::ConceptId::make(text).value(); }
inline LanguageTag language(std::string_view text) { return LanguageTag::make(text).value(); }
inline Moment moment(std::string_view text) { return Moment::parse(text).value(); }

inline journal::CheckIn checkIn(std::string_view json) {
    return std::get<journal::CheckIn>(felt::tests::need(journal::readEntry(journal::EntryKind::CheckIn, json)));
}
inline journal::Review answered(std::string_view at, std::string card, int rating) {
    return {.id = {}, .at = moment(at), .written = {}, .card = std::move(card), .rating = rating};
}
inline journal::WordWish wished(std::string_view at, std::string_view id, std::optional<LanguageTag> in, journal::Wish wish) {
    return {.id = {}, .at = moment(at), .written = {}, .conceptId = conceptId(id), .language = std::move(in), .wish = wish};
}

inline const lexicon::Lexicon& englishAndSpanish() {
    static const lexicon::Lexicon lexicon =
        felt::tests::need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, std::vector{language("en"), language("es")}));
    return lexicon;
}

inline const locale::Text& rules() {
    static const locale::Text text;
    return text;
}

}  // namespace felt::trainer::tests
