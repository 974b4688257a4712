// What was erased is nowhere in the file any more.
#include <catch2/catch_test_macros.hpp>

#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

struct Fixture : World {
    TempFolder folder;
    Journal journal = makeJournal(*this, folder / "journal.felt", Lock::Plain);
    // In how many files, in either case: the search index holds the folded words.
    int shown(std::string_view canary) {
        std::string lower(canary);
        for (char& c : lower) c = char(std::tolower(c));
        int count = 0;
        for (const std::string& name : namesIn(folder.path())) {
            std::string bytes = readBytes(folder / name);
            for (char& c : bytes) c = char(std::tolower(static_cast<unsigned char>(c)));
            count += bytes.find(lower) != std::string::npos;
        }
        return count;
    }
};

// A long text of words of their own, each beginning so.
std::string wordy(std::string_view beginning, int words) {
    std::string text;
    for (int i = 0; i < words; ++i) text += std::string(beginning) + std::to_string(i * 7919 % 100'003) + " ";
    return text;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "An erased entry leaves no byte in the file", "[journal][erase]") {
    add(journal, noted("2026-03-01", "before"));
    const Uuid which = add(
        journal,
        checkIn(R"({"at":"2026-03-02","note":"canarynote one","tags":["canarytag"],"marks":[{"word":"canaryword"}],"x":"canaryunknown"})"));
    add(journal, noted("2026-03-03", "after"));
    apply(journal, action::Edit{which, noted("2026-03-02", "canaryedited")});
    apply(journal, action::SaveDraft{"check-in", "canarydraft"});
    apply(journal, action::Delete{which});
    for (const char* canary : {"canarynote", "canarytag", "canaryword", "canaryunknown", "canaryedited", "canarydraft"})
        CHECK(shown(canary) > 0);
    apply(journal, action::Erase{which});
    apply(journal, action::DiscardDraft{"check-in"});
    CHECK(shown("canary") == 0);
    CHECK(shown(which.text()) > 0);  // the tombstone
    CHECK(notes(journal) == std::vector<std::string>{"before", "after"});
    CHECK(findings(journal).empty());
}

TEST_CASE_METHOD(Fixture, "An erased entry of many words leaves none of them in the search index", "[journal][erase]") {
    // Long enough that its words stand in inner pages of the index too, among those of others.
    std::vector<Uuid> erased;
    for (int i = 0; i < 40; ++i) {
        const std::string at = "2026-03-" + std::string(i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1);
        if (i % 2 == 0)
            add(journal, noted(at, wordy("kept" + std::to_string(i), 300)));
        else
            erased.push_back(add(journal, noted(at, wordy("canary" + std::to_string(i), 2'000))));
    }
    CHECK(shown("canary") > 0);
    apply(journal, action::Edit{erased.front(), noted("2026-03-01", wordy("canaryagain", 2'000))});
    for (const Uuid& which : erased) apply(journal, action::Erase{which});
    CHECK(shown("canary") == 0);
    CHECK(shown("kept") > 0);
    CHECK(findings(journal).empty());
}

TEST_CASE_METHOD(Fixture, "The erasure of what rested leaves nothing either, in an import and by time", "[journal][erase]") {
    const Uuid merged = add(journal, noted("2026-03-01", "canarymerged"));
    const Uuid rested = add(journal, noted("2026-03-01", "canaryrested"));
    apply(journal, action::Delete{rested});
    apply(journal, action::EraseRested{0});
    apply(journal, action::Import{{}, {{merged, need(Moment::parse("2026-03-01"))}}});
    CHECK(shown("canary") == 0);
}
