// Search as a person types, over ten years of ten check-ins a day: the first 50 that match.
#include <catch2/benchmark/catch_benchmark.hpp>

#include "bench.h"

using namespace felt;
using namespace felt::bench;

TEST_CASE("Search") {
    LivedJournal lived(fromEnvironment("FELT_BENCH_ENTRIES", 36'500));
    const locale::Text text;
    const lexicon::WordSearch words(lived.content.lexicon, text);
    const std::vector names{need(body::PlaceNames::load(FELT_CONTENT_FOLDER "/body/names", need(LanguageTag::make("en"))))};
    const journal::PlaceSearch places(lived.content.figure, names, text);
    const auto query = [&](std::string_view typed) { return journal::makeQuery(typed, text, words, places); };
    const auto search = [&](const journal::SearchQuery& made) { return need(lived.journal.search(made, 50)).size(); };

    struct Case {
        const char* what;
        const char* typed;
    };
    for (const Case& each :
         {Case{"word in notes", "rain"}, Case{"word of a concept", "tight"}, Case{"place", "chest"}, Case{"two words", "tight chest"},
          Case{"words that rarely meet", "gutter jealous"}, Case{"beginning of two letters", "ti"}, Case{"beginning of one letter", "t"},
          Case{"beginnings of one letter each", "t c"}, Case{"nothing", "xylophone"}}) {
        const journal::SearchQuery made = query(each.typed);
        const std::string name = std::string(each.what) + " \"" + each.typed + "\", " + std::to_string(search(made)) + " found";
        BENCHMARK(name + ": query") { return query(each.typed); };
        BENCHMARK(name + ": search") { return search(made); };
        BENCHMARK(name + ": both") { return search(query(each.typed)); };
    }
}
