#include "lexicon/concept.h"

namespace felt::lexicon {

Result<ConceptId> ConceptId::make(std::string_view text) {
    const bool prefixed = text.size() > 2 && text.size() <= 80 && text[1] == '.' && (text[0] == 's' || text[0] == 'f' || text[0] == 'n');
    if (!prefixed) return fail(Code::MalformedId);
    for (const char c : text.substr(2))
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return fail(Code::MalformedId);
    return ConceptId(std::string(text));
}

Kind ConceptId::kind() const {
    switch (m_text[0]) {
        case 's': return Kind::Sensation;
        case 'f': return Kind::Feeling;
        default: return Kind::Need;
    }
}

bool ConceptId::isOwn() const { return std::string_view(m_text).substr(2, 4) == "own-"; }

}  // namespace felt::lexicon
