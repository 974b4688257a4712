// One line of the words page's list: the name of a cluster, or a word.
#pragma once

#include <QString>
#include <optional>

#include "base/language_tag.h"
#include "lexicon/concept.h"

namespace felt::desktop {

struct WordRow {
    std::optional<lexicon::ConceptId> id;  // nothing: a heading
    QString text;
    QString mark;                         // at the end: how many words, which language, that one uses it
    std::optional<LanguageTag> language;  // of the text, where it is a word
    bool operator==(const WordRow&) const = default;
};

}  // namespace felt::desktop
