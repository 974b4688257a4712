// Private to core/lexicon: the text of a content file as JSON, read fast. docs/decisions/0012-reading-content.md says why.
#pragma once

#include <simdjson.h>

#include <cstddef>
#include <memory>
#include <string_view>

#include "base/result.h"

namespace felt::lexicon {

// Takes and refuses what parseJson does, with the same errors: duplicate fields and whatever is malformed, too large or too deep.
class ContentJson {
public:
    using Value = simdjson::dom::element;

    static Result<ContentJson> parse(std::string_view text);

    // Valid as long as this is, as are the texts in it.
    Value root() const { return m_parser->doc.root(); }

private:
    explicit ContentJson(std::unique_ptr<simdjson::dom::parser> parser) : m_parser(std::move(parser)) {}
    static std::unique_ptr<simdjson::dom::parser> parseSound(std::string_view text, std::size_t depth);  // nullptr where anything is off
    std::unique_ptr<simdjson::dom::parser> m_parser;
};

}  // namespace felt::lexicon
