// Opening the lexicon, what it takes in memory, and its search per key.
#include <malloc.h>

#include <catch2/benchmark/catch_benchmark.hpp>
#include <cstdio>

#include "bench.h"
#include "lexicon/apart.h"

using namespace felt;
using namespace felt::bench;

namespace {

std::vector<LanguageTag> everyLanguage() { return lexicon::Lexicon::languagesIn(FELT_CONTENT_FOLDER); }

// Large blocks stand beside the heap.
double megabytesInUse() {
    const auto memory = mallinfo2();
    return double(memory.uordblks + memory.hblkhd) / (1 << 20);
}

}  // namespace

TEST_CASE("Lexicon") {
    BENCHMARK("load in one language") { return need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages({"en"}))); };
    BENCHMARK("load in all languages") { return need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, everyLanguage())); };
    BENCHMARK("what sets words apart, one language") {
        return need(lexicon::Apart::load(FELT_CONTENT_FOLDER, need(LanguageTag::make("en"))));
    };
    BENCHMARK("rules for text") { return locale::Text(); };

    const locale::Text text;
    for (const auto& tags : {languages({"en"}), everyLanguage()}) {
        const double before = megabytesInUse();
        const lexicon::Lexicon lexicon = need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, tags));
        const double loaded = megabytesInUse();
        const lexicon::WordSearch search(lexicon, text);
        std::fprintf(stderr, "%zu languages: words %.1f MiB, search %.1f MiB\n", tags.size(), loaded - before, megabytesInUse() - loaded);
        const std::string in = " in " + std::to_string(tags.size());
        BENCHMARK("make the word search" + in) { return lexicon::WordSearch(lexicon, text); };
        for (const char* const typed : {"t", "ti", "tight", "a b", "痛", "ألم"}) {
            BENCHMARK("hits for \"" + std::string(typed) + "\"" + in) { return search.hits(typed); };
        }
    }
}
