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
        {"concepts/sensations.json", "", "JSON"},
        {"concepts/sensations.json", "{", "JSON"},
        {"concepts/sensations.json", "\xff", "JSON"},
        {"concepts/sensations.json", R"({"format":1,"format":1})", "JSON"},
        {"concepts/sensations.json", "[]", "format"},
        {"concepts/sensations.json", "null", "format"},
        {"concepts/sensations.json", "{}", "format"},
        {"concepts/sensations.json", R"({"format":2,"kind":"sensation","concepts":[]})", "format"},
        {"concepts/sensations.json", R"({"format":"1","kind":"sensation","concepts":[]})", "format"},
        {"concepts/sensations.json", R"({"format":null,"kind":"sensation","concepts":[]})", "format"},
        {"concepts/sensations.json", R"({"format":1,"kind":7,"concepts":[]})", "format"},
        {"concepts/sensations.json", R"({"format":1,"kind":"feeling","concepts":[]})", "format"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation"})", "concepts"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":{}})", "concepts"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[7]})", "concepts"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{}]})", "concepts"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{"id":7}]})", "id"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{"id":"tight"}]})", "tight"},
        {"concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[{"id":"f.sad"}]})", "f.sad"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","near":["S.warm"]}]})", "S.warm"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","with":[7]}]})", "id"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","opposite":null}]})", "id"},
        {"concepts/feelings.json", R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","places":["inner.heart"]}]})", "f.sad"},
        {"concepts/needs.json", R"({"format":1,"kind":"sensation","concepts":[]})", "format"},
        {"words/en/sensations.json", "{", "JSON"},
        {"words/en/sensations.json", R"({"format":1,"kind":"need","words":[]})", "format"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation"})", "words"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"s.warm"}]})", "s.warm"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"s.warm","lemma":""}]})", "s.warm"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"s.warm","lemma":7}]})", "s.warm"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"s.unknown","lemma":"x"}]})", "s.unknown"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"f.sad","lemma":"x"}]})", "f.sad"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"id":"warm","lemma":"x"}]})", "warm"},
        {"words/en/sensations.json", R"({"format":1,"kind":"sensation","words":[{"lemma":"x"}]})", "words"},
        {"words/es/feelings.json", R"({"format":1,"kind":"feeling","words":[{"id":"f.glad","lemma":"x"}]})", "f.glad"},
    };
    for (const Row& row : rows) {
        const FileTree folder;
        writeTinyContent(folder);
        INFO(row.file << ' ' << row.contents);
        checkRefused(load(folder), folder.write(row.file, row.contents), row.detail);
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
                if (lexicon) continue;
                CHECK(lexicon.error().code == Code::ContentInvalid);
                // Without any concept it is the file of their words that names unknown ones.
                const bool gone = path.to_string() == "/concepts" && value == Json::array();
                CHECK(lexicon.error().subject == (gone ? folder / "words/en/sensations.json" : file).string());
                CHECK_FALSE(lexicon.error().detail.empty());
            }
        }
    }
}

TEST_CASE("A concept that is there twice is refused", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const auto file = folder.write("concepts/needs.json", R"({"format":1,"kind":"need","concepts":[{"id":"n.rest"},{"id":"n.rest"}]})");
    checkRefused(load(folder), file, "n.rest");
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
