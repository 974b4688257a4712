// A word with its concept as one line of JSON: docs/formats.md.
#pragma once

#include "base/json.h"
#include "base/language_tag.h"
#include "lexicon/apart.h"
#include "lexicon/lexicon.h"

namespace felt::cli {

// word: of entry in language, both of lexicon; apart in the same language.
Json lexiconJson(const lexicon::Lexicon& lexicon, const lexicon::Apart& apart, const lexicon::Concept& entry, const lexicon::Word& word,
                 const LanguageTag& language);

}  // namespace felt::cli
