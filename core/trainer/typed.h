// What was typed beside what was meant, by the rules of languages and not of machines.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/word.h"
#include "locale/text.h"

namespace felt::trainer {

enum class Typed {
    Same,   // the word, whatever the case, accents, vowel signs, width or marks
    Form,   // another form of it, a variant, or how it is read
    Close,  // one letter away
    Other
};

// A stretch of what was typed, or of the word, that the two share or do not.
struct Stretch {
    std::string text;
    bool shared;
};

struct TypedAnswer {
    Typed match = Typed::Other;
    std::string meant;                // the spelling that comes nearest
    std::vector<Stretch> difference;  // of meant, character by character; empty where nothing differs
};

// expected: the form that fits the gap, where that is not the lemma; else empty. Umlauts may be written as two letters.
TypedAnswer compareTyped(std::string_view typed, const lexicon::Word& word, std::string_view expected, const locale::Text& rules);

}  // namespace felt::trainer
