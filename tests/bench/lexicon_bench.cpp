// Opening the lexicon, and its search per key.
#include <catch2/benchmark/catch_benchmark.hpp>

#include "bench.h"

using namespace felt;
using namespace felt::bench;

TEST_CASE("Lexicon") {
    BENCHMARK("load in one language") { return need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages({"en"}))); };
    BENCHMARK("load in two languages") { return need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages({"en", "es"}))); };
    BENCHMARK("rules for text") { return locale::Text(); };

    const locale::Text text;
    for (const auto& tags : {languages({"en"}), languages({"en", "es"})}) {
        const lexicon::Lexicon lexicon = need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, tags));
        const std::string in = tags.size() == 1 ? " in one language" : " in two languages";
        BENCHMARK("make the word search" + in) { return lexicon::WordSearch(lexicon, text); };
        const lexicon::WordSearch search(lexicon, text);
        const std::string typed = "tight";
        for (std::size_t keys = 1; keys <= typed.size(); keys += 2) BENCHMARK("find \"" + typed.substr(0, keys) + "\"" + in) {
                return search.find(std::string_view(typed).substr(0, keys));
            };
    }
}
