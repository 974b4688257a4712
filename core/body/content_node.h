// A value inside a content file that knows where it stands, so that what is wrong with it can be said.
// For the readers of this folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file.h"
#include "base/json.h"
#include "base/result.h"

namespace felt::body {

// At most 1 MiB, an object with "format": 1. Code::ContentInvalid for everything else.
Result<Json> parseContent(std::string_view text);

// Every failure is Code::ContentInvalid, detail: "views.front.regions[3].label: number expected".
// Refers to the document: lives no longer than it.
class ContentNode {
public:
    explicit ContentNode(const Json& document) : m_value(&document) {}

    Result<ContentNode> field(std::string_view name) const;
    // Nothing where an object lacks the field.
    Result<std::optional<ContentNode>> optionalField(std::string_view name) const;
    Result<std::vector<ContentNode>> elements() const;
    Result<std::vector<std::pair<std::string, ContentNode>>> fields() const;

    bool isNull() const { return m_value->is_null(); }
    Result<std::string> text() const;  // not empty
    Result<double> number() const;

    // The error for what stands here.
    tl::unexpected<Error> wrong(std::string_view what) const;

private:
    ContentNode(const Json& value, std::string where) : m_value(&value), m_where(std::move(where)) {}
    ContentNode child(const Json& value, std::string_view name) const;
    const Json* m_value;
    std::string m_where;
};

// Reads a file and has it parsed; errors name the file. Code::UnreadableFile, Code::TooLarge, or what parse says.
template <class Content>
Result<Content> loadContent(const std::filesystem::path& file, Result<Content> (*parse)(std::string_view)) {
    FELT_TRY(const std::string text, readFile(file, std::size_t(1) << 20));
    Result<Content> content = parse(text);
    if (!content) content.error().subject = file.string();
    return content;
}

}  // namespace felt::body
