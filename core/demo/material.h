// What a made-up life says: notes, tags and coined words, from content/demo/life.json.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language_tag.h"
#include "base/result.h"
#include "lexicon/concept.h"

namespace felt::demo {

// A word the person of the demo coins.
struct Coinage {
    lexicon::Kind kind;
    LanguageTag language;
    std::string lemma;
    std::string definition;
    std::string example;
    std::optional<lexicon::ConceptId> nearest;  // the concept it is said instead of; of the same kind
};

using TextsByLanguage = std::map<LanguageTag, std::vector<std::string>>;

struct Material {
    TextsByLanguage notes;  // English is there, and no list is empty
    TextsByLanguage tags;   // a tag stands at the same position in every language
    std::vector<Coinage> ownWords;
    std::vector<std::string> people;  // at least one; the last is the one who is handed a summary
};

// Code::ContentInvalid, detail: the field.
Result<Material> parse(std::string_view json);
// folder: content/. The same with the file as subject; Code::UnreadableFile, Code::TooLarge.
Result<Material> load(const std::filesystem::path& folder);

}  // namespace felt::demo
