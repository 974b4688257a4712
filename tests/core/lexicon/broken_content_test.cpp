// Content is edited by people: whatever they leave behind is an error that names the file, never a crash.
#include "base/file.h"
#include "base/json.h"
#include "content.h"

using namespace felt;
using namespace felt::lexicon;
using namespace felt::lexicon::tests;
using felt::tests::FileTree;
using Pointer = Json::json_pointer;

namespace {

Result<Lexicon> load(const FileTree& folder) { return Lexicon::load(folder.path(), std::vector{language("en"), language("es")}); }

void checkRefused(const Result<Lexicon>& lexicon, const std::filesystem::path& file, std::string_view detail) {
    REQUIRE_FALSE(lexicon);
    CHECK(lexicon.error() == Error{Code::ContentInvalid, file.string(), std::string(detail)});
}

// A broken word file takes its language away and nothing else.
void checkLeftOut(const Result<Lexicon>& lexicon, const std::filesystem::path& file, std::string_view detail) {
    REQUIRE(lexicon);
    REQUIRE(lexicon->leftOut().size() == 1);
    CHECK(lexicon->leftOut()[0] == Error{Code::WordsLeftOut, file.string(), std::string(detail)});
    const LanguageTag left = language(file.parent_path().filename().string());
    CHECK(lexicon->languages().size() == 1);
    CHECK(lexicon->languages()[0] != left);
    CHECK(lexicon->word(conceptId("s.cold"), left) == nullptr);
    CHECK(lexicon->word(conceptId("s.cold"), lexicon->languages()[0]) != nullptr);
    CHECK(lexicon->shown(conceptId("s.cold"), left).otherLanguage);
}

void collect(const Json& value, const Pointer& at, std::vector<Pointer>& paths) {
    paths.push_back(at);
    if (value.is_object())
        for (const auto& [name, child] : value.items()) collect(child, at / name, paths);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i) collect(value[i], at / i, paths);
}

}  // namespace

TEST_CASE("The tiny content is whole", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    CHECK(load(folder));
}

TEST_CASE("A missing concept file is an error, a missing word file is not", "[lexicon]") {
    for (const char* name : {"concepts/sensations.json", "concepts/feelings.json", "concepts/needs.json"}) {
        const FileTree folder;
        writeTinyContent(folder);
        std::filesystem::remove(folder / name);
        INFO(name);
        const auto lexicon = load(folder);
        REQUIRE_FALSE(lexicon);
        CHECK(lexicon.error().code == Code::ContentInvalid);
        CHECK(lexicon.error().subject == (folder / name).string());
    }
    const FileTree folder;
    writeTinyContent(folder);
    std::filesystem::remove(folder / "words/en/sensations.json");
    REQUIRE(load(folder));
    CHECK(load(folder)->shown(conceptId("s.warm"), language("en")).lemma == "cálido");
    std::filesystem::remove_all(folder / "words");
    CHECK(load(folder)->shown(conceptId("s.warm"), language("en")).lemma == "s.warm");
}

TEST_CASE("A file that does not hold what its name says is refused by name", "[lexicon]") {
    struct Row {
        const char* file;
        const char* contents;
        const char* detail;
    };
    const Row rows[] = {
        {"concepts/sensations.json", "", "line 1: JSON expected"},
        {"concepts/sensations.json", "{", "line 1: JSON expected"},
        {"concepts/sensations.json", "{\n\n!", "line 3: JSON expected"},
        {"concepts/sensations.json", "\xff", "line 1: JSON expected"},
        {"concepts/sensations.json", R"({"format":1,"format":1})", "JSON expected"},
        {"concepts/sensations.json", "[]", "format: 1 expected"},
        {"concepts/sensations.json", "null", "format: 1 expected"},
        {"concepts/sensations.json", "{}", "format: 1 expected"},
        {"concepts/sensations.json", R"({"format":2,"kind":"sensation","concepts":[]})", "format: 1 expected"},
        {"concepts/sensations.json", R"({"format":"1","kind":"sensation","concepts":[]})", "format: 1 expected"},
        {"concepts/sensations.json", R"({"format":null,"kind":"sensation","concepts":[]})", "format: 1 expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":7,"concepts":[]})", "kind: sensation expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":"feeling","concepts":[]})", "kind: sensation expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation"})", "concepts: a list expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":{}})", "concepts: a list expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[7]})", "concepts: objects with an id expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{}]})", "concepts: objects with an id expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{"id":7}]})", "id: text expected"},
        {"concepts/sensations.json", "{\"format\":1,\"kind\":\"sensation\",\n\"concepts\":[{\"id\":\"tight\"}]}",
         "line 2: tight: id: s., f. or n. and a name of small letters expected"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{"id":"f.sad"}]})",
         "line 1: f.sad: id: a sensation expected"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","near":["S.warm"]}]})",
         "line 1: f.sad: near: ids of concepts expected"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","with":[7]}]})",
         "line 1: f.sad: with: ids of concepts expected"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","opposite":null}]})",
         "line 1: f.sad: opposite: the id of a concept expected"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","places":["inner.heart"]}]})",
         "line 1: f.sad: places: objects expected"},
        {"concepts/needs.json", R"({"format":1,"kind":"sensation","concepts":[]})", "kind: need expected"},
        {"words/en/sensations.json", "{", "line 1: JSON expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"need","words":[]})", "kind: sensation expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation"})", "words: a list expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"s.warm"}]})",
         "line 1: s.warm: lemma: text expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"s.warm","lemma":""}]})",
         "line 1: s.warm: lemma: text expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"s.warm","lemma":7}]})",
         "line 1: s.warm: lemma: text expected"},
        {"words/en/sensations.json", "{\"format\":1,\"kind\":\"sensation\",\"words\":[\n\n{\"id\": \"s.unknown\",\"lemma\":\"x\"}]}",
         "line 3: s.unknown: a concept of content/concepts expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"f.sad","lemma":"x"}]})",
         "line 1: f.sad: id: a sensation expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"warm","lemma":"x"}]})",
         "line 1: warm: id: s., f. or n. and a name of small letters expected"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"lemma":"x"}]})", "words: objects with an id expected"},
        {"words/es/feelings.json", R"({"format":1,"kind":"feeling","words":[{"id":"f.glad","lemma":"x"}]})",
         "line 1: f.glad: a concept of content/concepts expected"},
    };
    for (const Row& row : rows) {
        const FileTree folder;
        writeTinyContent(folder);
        INFO(row.file << ' ' << row.contents);
        const auto file = folder.write(row.file, row.contents);
        if (std::string_view(row.file).starts_with("words/"))
            checkLeftOut(load(folder), file, row.detail);
        else
            checkRefused(load(folder), file, row.detail);
    }
}

TEST_CASE("Content with a value of the wrong type anywhere is read or refused by name", "[lexicon]") {
    for (const char* name : {"concepts/sensations.json", "words/en/sensations.json"}) {
        const FileTree folder;
        writeTinyContent(folder);
        const Json whole = parseJson(folder.read(name)).value();
        std::vector<Pointer> paths;
        collect(whole, Pointer(), paths);
        for (const Pointer& path : paths) {
            for (const Json& value :
                 {Json(), Json(true), Json(-7), Json(1e300), Json(""), Json("x y"), Json::array(), Json::array({7}), Json::object()}) {
                Json broken = whole;
                broken[path] = value;
                const auto file = folder.write(name, writeJson(broken));
                INFO(path.to_string() << " = " << value.dump());
                const auto lexicon = load(folder);
                const bool words = std::string_view(name).starts_with("words/");
                if (lexicon && lexicon->leftOut().empty()) continue;
                REQUIRE((words ? lexicon.has_value() : true));
                const Error error = lexicon ? lexicon->leftOut()[0] : lexicon.error();
                // Without any concept it is the files of their words that name unknown ones.
                const bool gone = path.to_string() == "/concepts" && value == Json::array();
                CHECK(error.code == (words ? Code::WordsLeftOut : Code::ContentInvalid));
                CHECK(error.subject == (gone ? folder / "words/en/sensations.json" : file).string());
                CHECK_FALSE(error.detail.empty());
            }
        }
    }
}

TEST_CASE("Where every language asked for is broken, nothing is left to start with", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const auto first = folder.write("words/en/sensations.json", "!");
    folder.write("words/es/sensations.json", "!");
    checkRefused(load(folder), first, "line 1: JSON expected");
}

TEST_CASE("A concept that is there twice is refused", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const auto file = folder.write("concepts/needs.json", R"({"format":1,"kind":"need","concepts":[{"id":"n.rest"},{"id":"n.rest"}]})");
    checkRefused(load(folder), file, "line 1: n.rest: an id of its own expected");
}

TEST_CASE("A tier, level or step that no concept can have counts as none", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    folder.write("concepts/needs.json",
                 R"({"format":1,"kind":"need","concepts":[{"id":"n.rest","tier":1e300,"level":-1e300,"ladder":"x","step":4e9,"of":2}]})");
    const auto lexicon = load(folder);
    REQUIRE(lexicon);
    const Concept& rest = *lexicon->find(conceptId("n.rest"));
    CHECK((rest.tier == 0 && rest.level == 0));
    CHECK((rest.ladder->step == 0 && rest.ladder->of == 2));
}
