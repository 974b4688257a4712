#include "lexicon/word_search.h"

#include <algorithm>

#include "content.h"
#include "support/generators.h"
#include "support/rapidcheck.h"

using namespace felt;
using namespace felt::lexicon;
using namespace felt::lexicon::tests;
using Ids = std::vector<std::string>;

namespace {

Ids texts(const std::vector<ConceptId>& ids) {
    Ids found;
    for (const ConceptId& id : ids) found.push_back(id.text());
    return found;
}

WordSearch tinySearch() {
    const felt::tests::FileTree folder;
    writeTinyContent(folder);
    return WordSearch(loadLexicon(folder.path(), {language("en"), language("es")}), locale::Text());
}

const WordSearch& shippedSearch() {
    static const WordSearch search(shippedLexicon(), locale::Text());
    return search;
}

}  // namespace

TEST_CASE("A word is found by its beginning, in any case, with or without accents, in any language", "[lexicon]") {
    const WordSearch search = tinySearch();
    struct Row {
        const char* query;
        Ids found;
    };
    const Row rows[] = {
        {"warm", {"s.warm"}},
        {"wa", {"s.warm"}},
        {"WARM", {"s.warm"}},
        {" warm ", {"s.warm"}},
        {"calido", {"s.warm"}},
        {"cálido", {"s.warm"}},
        {"ca\u0301lido", {"s.warm"}},
        {"CÁLI", {"s.warm"}},
        {"frio", {"s.cold"}},
        {"chill", {"s.cold"}},      // a variant
        {"warmer", {"s.warm"}},     // a form
        {"all", {"s.warm"}},        // a word inside a variant
        {"over warm", {"s.warm"}},  // in any order
        {"w a", {"s.warm"}},
        {"zum", {"s.hum"}},
        {"s", {"f.sad"}},
        {"arm", {}},        // not inside a word
        {"warm cold", {}},  // not across words of two variants
        {"warmest", {}},
        {"rest", {}},  // no word, only an id
        {"", {}},
        {"   ", {}},
        {"?!…", {}},
        {"'", {}},
        {"🙂", {}},
        {"\xff", {}},
    };
    for (const Row& row : rows) {
        INFO('"' << row.query << '"');
        CHECK(texts(search.find(row.query)) == row.found);
    }
}

TEST_CASE("Whole matches come first, then beginnings, then the rest in the order of the lexicon", "[lexicon]") {
    const felt::tests::FileTree folder;
    folder.write(
        "concepts/sensations.json",
        R"({"format":1,"kind":"sensation","concepts":[{"id":"s.a"},{"id":"s.b"},{"id":"s.c"},{"id":"s.d"},{"id":"s.e"},{"id":"s.f"}]})");
    folder.write("concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[]})");
    folder.write("concepts/needs.json", R"({"format":1,"kind":"need","concepts":[]})");
    folder.write("words/en/sensations.json",
                 R"({"format":1,"kind":"sensation","words":[{"id":"s.a","lemma":"very tight"},{"id":"s.b","lemma":"tightness"},
        {"id":"s.c","lemma":"stiff","also":[{"lemma":"tight"}]},{"id":"s.d","lemma":"a bit tight"},{"id":"s.e","lemma":"tight"},{"id":"s.f","lemma":"tight chest"}]})");
    const WordSearch search(loadLexicon(folder.path(), {language("en")}), locale::Text());
    CHECK(texts(search.find("tight")) == Ids{"s.c", "s.e", "s.b", "s.f", "s.a", "s.d"});
    CHECK(texts(search.find("tight c")) == Ids{"s.f"});
}

TEST_CASE("Every shipped lemma, form and variant finds its concept, and a lemma's own is among the first", "[lexicon]") {
    const Lexicon lexicon = shippedLexicon();
    for (const Concept& each : lexicon.concepts()) {
        for (const LanguageTag& tag : lexicon.languages()) {
            const Word& word = *lexicon.word(each.id, tag);
            std::vector<std::string> spellings = word.forms;
            spellings.insert(spellings.end(), word.also.begin(), word.also.end());
            spellings.push_back(word.lemma);
            for (const std::string& spelling : spellings) {
                const auto found = shippedSearch().find(spelling);
                INFO(tag.text() << ' ' << spelling);
                CHECK(std::count(found.begin(), found.end(), each.id) == 1);
                const auto end = found.begin() + std::ptrdiff_t(std::min<std::size_t>(found.size(), 4));
                CHECK(std::find(found.begin(), end, each.id) != end);
            }
        }
    }
}

TEST_CASE("People find the shipped words as they type them", "[lexicon]") {
    CHECK(shippedSearch().find("tight").front().text() == "s.tight");
    CHECK(shippedSearch().find("frio").front().text() == "s.cold");
    CHECK(shippedSearch().find("hambr").front().text() == "s.hungry");
    CHECK(shippedSearch().find("nauseas").front().text() == "s.nauseous");
    CHECK(shippedSearch().find("qwxyz").empty());
}

TEST_CASE("Own words are found like the others", "[lexicon]") {
    const felt::tests::FileTree folder;
    writeTinyContent(folder);
    const OwnConcept own{conceptId("f.own-018e6b5a-7c00-7abc-8def-0123456789ac"), language("uk"), "млосно їй", "", ""};
    const WordSearch search(loadLexicon(folder.path(), {language("en")}).with(std::vector{own}), locale::Text());
    CHECK(texts(search.find("МЛОС")) == Ids{own.id.text()});
    CHECK(texts(search.find("їй")) == Ids{own.id.text()});
}

TEST_CASE("Whatever is typed, no concept is found twice and more letters never find more", "[lexicon]") {
    felt::tests::holds([] {
        const std::string query = *felt::tests::genText();
        const auto found = shippedSearch().find(query);
        auto unique = found;
        std::sort(unique.begin(), unique.end());
        RC_ASSERT(std::adjacent_find(unique.begin(), unique.end()) == unique.end());
    });
    const Lexicon lexicon = shippedLexicon();
    felt::tests::holds([&] {
        const Concept& any = lexicon.concepts()[*rc::gen::inRange<std::size_t>(0, lexicon.concepts().size())];
        const std::string lemma(lexicon.shown(any.id, language("en")).lemma);
        std::size_t before = lexicon.concepts().size();
        for (std::size_t length = 1; length <= lemma.size(); ++length) {
            const std::size_t now = shippedSearch().find(lemma.substr(0, length)).size();
            RC_ASSERT(now <= before);
            RC_ASSERT(now >= 1u);
            before = now;
        }
    });
}
