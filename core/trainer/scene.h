// An entry of the person's own as the scene of a card: a sentence of its note with a gap, or what was noticed with one word left out.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "journal/entries.h"
#include "lexicon/word.h"
#include "locale/text.h"

namespace felt::trainer {

// Bytes of a text.
using lexicon::Gap;

struct Scene {
    enum class In { Note, Marks, Feelings, Needs };
    const journal::CheckIn* entry;
    In in;
    std::size_t index = 0;  // of the mark, feeling or need that is left out
    std::string sentence;   // In::Note: with the word still in it
    std::vector<Gap> gaps;  // in the sentence
};

// Where the word stands in the text, in any of its forms: the longest first, none inside another word; case and accents do not matter.
std::vector<Gap> placesOf(const lexicon::Word& word, std::string_view text, const locale::Text& rules);

// Scenes for the word, the newest first, at most that many: sentences of notes before marks, feelings and needs. word: in the language of
// the notes, nothing where it has none there. Never of private entries.
std::vector<Scene> scenesOf(const lexicon::ConceptId& id, const lexicon::Word* word, std::span<const journal::CheckIn> entries,
                            const locale::Text& rules, std::size_t most);

// Whether what was noticed is a scene once one word of it is left out: something has to be left. placed: the word stands at a place.
bool isScene(const journal::CheckIn& entry, bool placed);

}  // namespace felt::trainer
