// The files of concepts and words, read as JSON exactly where the careful parser takes them for that.
#include "base/json.h"
#include "fuzz.h"
#include "lexicon/read.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const bool isJson = parseJson(fuzz::textOf(data, size)).has_value();
    const auto check = [&](const auto& read) { FELT_CHECK(read ? isJson : read.error().detail.ends_with("JSON expected") == !isJson); };
    for (const lexicon::Kind kind : lexicon::kinds) {
        const auto concepts = lexicon::readConcepts(fuzz::textOf(data, size), kind);
        const auto words = lexicon::readWords(fuzz::textOf(data, size), kind);
        check(concepts);
        check(words);
        if (concepts)
            for (const lexicon::Concept& each : *concepts) FELT_CHECK(each.id.kind() == kind);
        if (words)
            for (const lexicon::Word& each : words->words) FELT_CHECK(each.id.kind() == kind && !each.lemma.empty());
    }
    return 0;
}
