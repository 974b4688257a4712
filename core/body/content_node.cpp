#include "body/content_node.h"

namespace felt::body {

Result<Json> parseContent(std::string_view text) {
    const JsonLimits limits{std::size_t(1) << 20, 16};
    Result<Json> document = parseJson(text, limits);
    if (!document) {
        const Error& error = document.error();
        const auto invalid = [](std::string detail) { return fail(Code::ContentInvalid, {}, std::move(detail)); };
        if (error.code == Code::TooLarge) return invalid("larger than " + error.detail + " bytes");
        if (error.code == Code::TooDeep) return invalid("nested deeper than " + error.detail);
        if (error.code == Code::DuplicateField) return invalid(error.subject + ": twice in one object");
        return invalid("byte " + error.detail + ": no valid JSON");
    }
    FELT_TRY(const ContentNode format, ContentNode(*document).field("format"));
    FELT_TRY(const double number, format.number());
    if (number != 1) return format.wrong("1 expected");
    return document;
}

Result<ContentNode> ContentNode::field(std::string_view name) const {
    FELT_TRY(auto found, optionalField(name));
    if (!found) return wrong(std::string(name) + " is missing");
    return std::move(*found);
}

Result<std::optional<ContentNode>> ContentNode::optionalField(std::string_view name) const {
    if (!m_value->is_object()) return wrong("object expected");
    const auto found = m_value->find(std::string(name));
    if (found == m_value->end()) return std::optional<ContentNode>();
    return std::optional<ContentNode>(child(*found, name));
}

Result<std::vector<ContentNode>> ContentNode::elements() const {
    if (!m_value->is_array()) return wrong("array expected");
    std::vector<ContentNode> nodes;
    for (const Json& value : *m_value) {
        nodes.push_back(ContentNode(value, m_where + '[' + std::to_string(nodes.size()) + ']'));
    }
    return nodes;
}

Result<std::vector<std::pair<std::string, ContentNode>>> ContentNode::fields() const {
    if (!m_value->is_object()) return wrong("object expected");
    std::vector<std::pair<std::string, ContentNode>> nodes;
    for (const auto& [name, value] : m_value->items()) nodes.emplace_back(name, child(value, name));
    return nodes;
}

Result<std::string> ContentNode::text() const {
    const auto* text = m_value->get_ptr<const std::string*>();
    if (text == nullptr || text->empty()) return wrong("text expected");
    return *text;
}

Result<double> ContentNode::number() const {
    if (!m_value->is_number()) return wrong("number expected");
    return m_value->get<double>();
}

tl::unexpected<Error> ContentNode::wrong(std::string_view what) const {
    const std::string where = m_where.empty() ? std::string() : m_where + ": ";
    return fail(Code::ContentInvalid, {}, where + std::string(what));
}

ContentNode ContentNode::child(const Json& value, std::string_view name) const {
    return ContentNode(value, m_where.empty() ? std::string(name) : m_where + '.' + std::string(name));
}

}  // namespace felt::body
