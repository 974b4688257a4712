// The files of concepts and words.
#include "fuzz.h"
#include "lexicon/read.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    for (const lexicon::Kind kind : lexicon::kinds) {
        if (const auto concepts = lexicon::readConcepts(fuzz::textOf(data, size), kind))
            for (const lexicon::Concept& each : *concepts) FELT_CHECK(each.id.kind() == kind);
        if (const auto words = lexicon::readWords(fuzz::textOf(data, size), kind))
            for (const lexicon::Word& each : words->words) FELT_CHECK(each.id.kind() == kind && !each.lemma.empty());
    }
    return 0;
}
