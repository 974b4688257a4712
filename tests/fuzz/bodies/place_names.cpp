// Names of places in a language.
#include "body/place_names.h"

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const auto names = body::PlaceNames::parse(fuzz::textOf(data, size));
    if (!names) return 0;
    FELT_CHECK(LanguageTag::make(names->language().text()).has_value());
    const auto chest = *body::PlaceId::make("front.chest.left");
    if (const auto called = names->name(chest)) FELT_CHECK(!called->empty() && names->size() > 0);
    for (const std::string& word : names->alsoWords(chest)) FELT_CHECK(!word.empty());
    return 0;
}
