// The names of entries, languages, concepts, places and groups: what is accepted is kept and accepted again.
#include "base/language_tag.h"
#include "base/uuid.h"
#include "body/place_id.h"
#include "fuzz.h"
#include "lexicon/concept.h"

namespace {

template <class Name>
bool holds(std::string_view text) {
    const auto made = Name::make(text);
    if (!made) return true;
    const auto again = Name::make(made->text());
    return made->text().size() == text.size() && again && *again == *made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const std::string_view text = fuzz::textOf(data, size);
    FELT_CHECK(holds<Uuid>(text));
    FELT_CHECK(holds<LanguageTag>(text));
    FELT_CHECK(holds<lexicon::ConceptId>(text));
    FELT_CHECK(holds<body::PlaceId>(text));
    FELT_CHECK(holds<body::GroupId>(text));
    if (const auto id = lexicon::ConceptId::make(text)) FELT_CHECK(name(id->kind()).front() == text.front());
    return 0;
}
