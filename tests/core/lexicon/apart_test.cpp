#include "lexicon/apart.h"

#include "content.h"

using namespace felt;
using namespace felt::lexicon;
using namespace felt::lexicon::tests;
using felt::tests::FileTree;

TEST_CASE("What sets two words apart is told whichever is named first", "[lexicon]") {
    const FileTree folder;
    folder.write("words/en/apart.json", R"({"format":1,"language":"en","pairs":[
        {"between":["s.warm","s.cold"],"text":"A cup of tea, or the stairs in January."},
        {"between":["f.sad","f.lonely"],"text":"Someone may sit beside me."}]})");
    const auto apart = Apart::load(folder.path(), language("en"));
    REQUIRE(apart);
    CHECK(apart->between(conceptId("s.warm"), conceptId("s.cold")) == "A cup of tea, or the stairs in January.");
    CHECK(apart->between(conceptId("s.cold"), conceptId("s.warm")) == "A cup of tea, or the stairs in January.");
    CHECK(apart->between(conceptId("f.lonely"), conceptId("f.sad")) == "Someone may sit beside me.");
    CHECK(apart->between(conceptId("s.cold"), conceptId("f.sad")).empty());
}

TEST_CASE("A language without such a file tells nothing", "[lexicon]") {
    const FileTree folder;
    const auto apart = Apart::load(folder.path(), language("en"));
    REQUIRE(apart);
    CHECK(apart->between(conceptId("s.warm"), conceptId("s.cold")).empty());
}

TEST_CASE("A broken file of differences is named with its line", "[lexicon]") {
    struct Row {
        const char* contents;
        const char* detail;
    };
    const Row rows[] = {
        {"", "JSON expected"},
        {"[]", "JSON expected"},
        {R"({"format":1})", "pairs: a list expected"},
        {R"({"pairs":7})", "pairs: a list expected"},
        {R"({"pairs":[7]})", "pairs: between with two concepts expected"},
        {R"({"pairs":[{"between":["s.warm"],"text":"x"}]})", "pairs: between with two concepts expected"},
        {R"({"pairs":[{"between":["s.warm",7],"text":"x"}]})", "pairs: between with two concepts expected"},
        {"{\"pairs\":[\n{\"between\":[\"s.warm\",\"s.cold\"]}]}", "line 2: s.cold: text expected"},
    };
    for (const Row& row : rows) {
        INFO(row.contents);
        const FileTree folder;
        const auto file = folder.write("words/en/apart.json", row.contents);
        const auto apart = Apart::load(folder.path(), language("en"));
        REQUIRE_FALSE(apart);
        CHECK(apart.error() == Error{Code::ContentInvalid, file.string(), row.detail});
    }
}
