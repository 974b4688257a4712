#include "base/language_tag.h"

namespace felt {
namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isAlphanumeric(char c) { return isLower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

Result<LanguageTag> LanguageTag::make(std::string_view text) {
    const auto bad = [] { return fail(Code::WrongType, "language", "en, pt-BR, zh-Hans"); };
    std::size_t position = 0;
    while (position < text.size() && isLower(text[position])) ++position;
    if (position < 2 || position > 3) return bad();
    int subtags = 0;
    while (position < text.size()) {
        if (text[position] != '-' || ++subtags > 3) return bad();
        std::size_t length = 0;
        ++position;
        while (position < text.size() && isAlphanumeric(text[position])) ++position, ++length;
        if (length < 2 || length > 8) return bad();
    }
    return LanguageTag(std::string(text));
}

}  // namespace felt
