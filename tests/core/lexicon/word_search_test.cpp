#include "lexicon/word_search.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

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

TEST_CASE(
    "Whole matches come first, then beginnings, then the rest; of a word itself before its variants; each in the order of the alphabet",
    "[lexicon]") {
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
    CHECK(texts(search.find("tight")) == Ids{"s.e", "s.c", "s.f", "s.b", "s.d", "s.a"});
    CHECK(texts(search.find("tight c")) == Ids{"s.f"});
}

TEST_CASE("Every shipped lemma, form and variant finds its concept, and a lemma's own is among the first", "[lexicon]") {
    // Each language by itself, as all of them together would be asked many thousand times.
    for (const LanguageTag& tag : Lexicon::languagesIn(FELT_CONTENT_FOLDER)) {
        const Lexicon lexicon = loadLexicon(FELT_CONTENT_FOLDER, {tag});
        const WordSearch search(lexicon, locale::Text());
        for (const Concept& each : lexicon.concepts()) {
            const Word* const word = lexicon.word(each.id, tag);
            if (word == nullptr) continue;
            std::vector<std::string> spellings{word->lemma};
            for (const Form& form : word->forms) spellings.push_back(form.text);
            for (const Variant& variant : word->also) spellings.push_back(variant.lemma);
            if (!word->reading.empty()) spellings.push_back(word->reading);
            for (const std::string& spelling : spellings) {
                const auto found = search.find(spelling);
                INFO(tag.text() << ' ' << spelling);
                CHECK(std::count(found.begin(), found.end(), each.id) == 1);
                const auto end = found.begin() + std::ptrdiff_t(std::min<std::size_t>(found.size(), 8));
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

// typed/LANGUAGE.txt: a line for each, what is typed, a tab, the concept that is meant; and lines of words in the order of the alphabet,
// begun by "order:" and set apart by tabs.
TEST_CASE("People find the words of their language as they type them, and see them in its order", "[lexicon]") {
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(FELT_TEST_DATA) / "typed")) {
        const LanguageTag spoken = language(file.path().stem().string());
        std::vector<LanguageTag> preferred = {spoken};
        for (const LanguageTag& other : Lexicon::languagesIn(FELT_CONTENT_FOLDER))
            if (other != spoken) preferred.push_back(other);
        const WordSearch search(loadLexicon(FELT_CONTENT_FOLDER, preferred), locale::Text());
        const locale::Collator collator(spoken);
        std::ifstream in(file.path());
        int typed = 0;
        for (std::string line; std::getline(in, line);) {
            std::vector<std::string> parts;
            for (std::size_t begin = 0; begin <= line.size();) {
                const std::size_t end = std::min(line.find('\t', begin), line.size());
                parts.push_back(line.substr(begin, end - begin));
                begin = end + 1;
            }
            INFO(spoken.text() << ": " << line);
            if (parts[0] == "order:") {
                for (std::size_t i = 2; i < parts.size(); ++i) CHECK(collator.compare(parts[i - 1], parts[i]) < 0);
                continue;
            }
            REQUIRE(parts.size() == 2);
            ++typed;
            Ids first;
            for (const auto& hit : search.hits(parts[0]))
                if (first.size() < 5 && hit.language == spoken) first.push_back(hit.id.text());
            CHECK(std::find(first.begin(), first.end(), parts[1]) != first.end());
        }
        CHECK(typed >= 20);
    }
}

TEST_CASE("A hit says which word was met and how; the preferred language comes first", "[lexicon]") {
    const felt::tests::FileTree folder;
    writeTinyContent(folder);
    folder.write("words/es/feelings.json",
                 R"({"format":1,"kind":"feeling","words":[{"id":"f.sad","lemma":"warmado","definition":"Sin luz por dentro."}]})");
    const auto said = [&](std::vector<LanguageTag> languages, const char* query) {
        Ids found;
        for (const auto& hit : WordSearch(loadLexicon(folder.path(), languages), locale::Text()).hits(query))
            found.push_back(hit.id.text() + ' ' + hit.language.text() + ' ' + std::to_string(int(hit.match)));
        return found;
    };
    CHECK(said({language("en"), language("es")}, "warm") == Ids{"s.warm en 4", "f.sad es 3"});
    CHECK(said({language("en"), language("es")}, "wa") == Ids{"s.warm en 3", "f.sad es 3"});
    CHECK(said({language("es"), language("en")}, "wa") == Ids{"f.sad es 3", "s.warm en 3"});
    CHECK(said({language("en"), language("es")}, "pleasant h") == Ids{"s.warm en 1"});
    CHECK(said({language("en"), language("es")}, "dentro luz") == Ids{"f.sad es 1"});
    CHECK(said({language("en"), language("es")}, "p").empty());  // one letter asks no meaning
    CHECK(said({language("en"), language("es")}, "").empty());
}

TEST_CASE("Each script is searched as its people type it", "[lexicon]") {
    const felt::tests::FileTree folder;
    folder.write("concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{"id":"s.a"},{"id":"s.b"}]})");
    folder.write("concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[]})");
    folder.write("concepts/needs.json", R"({"format":1,"kind":"need","concepts":[]})");
    struct Row {
        const char* language;
        const char* word;
        std::vector<const char*> found;
        std::vector<const char*> missed;
    };
    const Row rows[] = {
        {"ja", R"("lemma":"痛い","reading":"いたい")", {"痛", "痛い", "いた", "イタイ", "ｲﾀｲ"}, {"たく", "いたく"}},
        {"ja", R"("lemma":"ズキズキ")", {"ずき", "ずきずき", "ズキ"}, {"ずきん"}},
        {"zh-Hans", R"("lemma":"郁闷","reading":"yù mèn")", {"郁闷", "郁", "yumen", "yu men", "yùmèn", "YU"}, {"闷郁", "yumin"}},
        {"ar", R"("lemma":"ضيق","reading":"ضِيق")", {"ضيق", "ضِيق", "ضِي"}, {"ضيف"}},
        {"ko", R"("lemma":"답답하다","reading":"dapdaphada","forms":{"present":"답답해요"})", {"답답", "답답해요", "dapda"}, {"답하다"}},
        {"uk", R"("lemma":"тривожно","reading":"триво́жно")", {"Тривож", "триво́жно"}, {"вожно"}},
        {"hi", R"("lemma":"घबराहट","reading":"ghabrāhaṭ")", {"घबराहट", "घबरा", "ghabrahat"}, {"राहट"}},
        {"es", R"("lemma":"añoranza")", {"anor", "AÑOR", "añoranza"}, {"oranza"}},
        {"de", R"("lemma":"Geborgenheit","also":[{"lemma":"sich groß fühlen"}])", {"gebor", "gross", "groß fü"}, {"borgen"}},
    };
    for (const Row& row : rows) {
        folder.write(std::string("words/") + row.language + "/sensations.json",
                     R"({"format":1,"kind":"sensation","words":[{"id":"s.a",)" + std::string(row.word) + "}]}");
        const WordSearch search(loadLexicon(folder.path(), {language(row.language)}), locale::Text());
        for (const char* query : row.found) {
            INFO(row.language << " finds " << query);
            CHECK(texts(search.find(query)) == Ids{"s.a"});
        }
        for (const char* query : row.missed) {
            INFO(row.language << " misses " << query);
            CHECK(search.find(query).empty());
        }
    }
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
