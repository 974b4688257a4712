// What sets two near words apart, told in one language.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/language_tag.h"
#include "base/result.h"
#include "lexicon/concept.h"

namespace felt::lexicon {

class Apart {
public:
    // folder: content/, with words/LANGUAGE/apart.json; nothing is told where a language has none. Read when it is needed: these
    // texts are as long as all the words. Code::ContentInvalid names file, line and concept.
    static Result<Apart> load(const std::filesystem::path& folder, const LanguageTag& language);

    // One or two sentences with a situation in which one word fits and the other does not; empty where nothing is told. The order of
    // the two does not matter.
    std::string_view between(const ConceptId& one, const ConceptId& other) const;

private:
    std::map<std::pair<std::string, std::string>, std::string> m_texts;  // the smaller id first
};

}  // namespace felt::lexicon
