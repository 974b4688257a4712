// Private to core/lexicon: the content files as values.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "lexicon/concept.h"
#include "lexicon/word.h"

namespace felt::lexicon {

using Names = std::map<std::string, std::string, std::less<>>;

// A concept file of one kind. Code::ContentInvalid; detail: the line, the concept and what is expected there.
Result<std::vector<Concept>> readConcepts(std::string_view json, Kind kind);

struct WordFile {
    std::vector<Word> words;
    Names clusters;  // id -> name
    Names frames;    // key -> sentence pattern with {word} in it
};
// Code::ContentInvalid as above.
Result<WordFile> readWords(std::string_view json, Kind kind);

// "line 12: f.sad: a lemma is expected", with the line on which the file names the concept; without the line where it names it nowhere.
std::string placeInFile(std::string_view file, std::string_view conceptName, std::string_view expected);

}  // namespace felt::lexicon
