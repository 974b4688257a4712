// Private to core/lexicon: the content files as values.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "lexicon/concept.h"

namespace felt::lexicon {

// A concept file of one kind. Code::ContentInvalid with the concept in the detail.
Result<std::vector<Concept>> readConcepts(std::string_view json, Kind kind);

struct WordFile {
    std::vector<Word> words;
    std::map<std::string, std::string, std::less<>> clusters;  // id -> name
};
Result<WordFile> readWords(std::string_view json, Kind kind);

}  // namespace felt::lexicon
