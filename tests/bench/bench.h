// What the benchmarks share. Each program measures and says; none judges. As tests they run once over a small journal
// (FELT_BENCH_ENTRIES), so that they cannot rot; run.sh runs them in full.
#pragma once

#include <stdlib.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "demo/life.h"
#include "journal/search.h"
#include "support/journals.h"

namespace felt::bench {

using namespace felt::tests;

inline int fromEnvironment(const char* name, int otherwise) {
    const char* const given = std::getenv(name);
    return given == nullptr ? otherwise : std::atoi(given);
}

// A folder of its own on the disk to be measured: in FELT_BENCH_FOLDER, else in the build folder. Gone with everything in it.
class Folder {
public:
    Folder() {
        const char* const given = std::getenv("FELT_BENCH_FOLDER");
        std::string name = std::string(given == nullptr ? FELT_BENCH_BUILD_FOLDER : given) + "/felt-bench-XXXXXX";
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

inline std::vector<LanguageTag> languages(std::initializer_list<const char*> tags) {
    std::vector<LanguageTag> made;
    for (const char* const tag : tags) made.push_back(need(LanguageTag::make(tag)));
    return made;
}

// The content that ships.
struct Content {
    lexicon::Lexicon lexicon = need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages({"en", "es"})));
    body::Figure figure = need(body::Figure::load(FELT_CONTENT_FOLDER "/body/figure-neutral.json"));
    demo::Material material = need(demo::load(FELT_CONTENT_FOLDER));
};

// A made-up life with so many check-ins, ten a day.
inline std::vector<journal::Record> life(const Content& content, int checkIns) {
    const demo::Request request{.days = (checkIns + 9) / 10, .perDay = 10, .seed = 1, .end = need(Moment::parse("2026-03-01T20:15+01:00"))};
    need(demo::checkRequest(request));
    return demo::live(request, content.lexicon, content.figure, content.material);
}

// An encrypted journal that holds such a life.
struct LivedJournal : World {
    explicit LivedJournal(int checkIns) { apply(journal, journal::action::Import{life(content, checkIns), {}}); }
    Content content;
    Folder folder;
    Journal journal = makeJournal(*this, folder / "journal.felt", Lock::Locked);
};

}  // namespace felt::bench
