// What a person types into the search: always a query that the journal can answer.
#include "checkin/check_in_json.h"
#include "fuzz.h"
#include "journal/search.h"

namespace {

using namespace felt;

struct Vocabulary {
    std::vector<LanguageTag> languages{*LanguageTag::make("en"), *LanguageTag::make("es")};
    locale::Text text;
    lexicon::Lexicon lexicon = *lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages);
    lexicon::WordSearch words{lexicon, text};
    body::Figure figure = *body::Figure::load(FELT_CONTENT_FOLDER "/body/figure-neutral.json");
    body::PlaceNames names = *body::PlaceNames::load(FELT_CONTENT_FOLDER "/body/names", languages.front());
    journal::PlaceSearch places{figure, {&names, 1}, text};
};

struct SmallJournal {
    fuzz::Folder folder;
    journal::Journal journal = *journal::Journal::create(folder / "journal.felt", nullptr, {}, fuzz::stillness());
    SmallJournal() {
        const auto entry = checkin::readCheckIn(
            std::string_view(R"({"id":"01990000-0000-7000-8000-000000000001","at":"2026-03-01","note":"Tight throat, 漢字 and \"quotes\"",)"
                             R"("marks":[{"place":"front.throat","sensation":"s.tight"}]})"));
        FELT_CHECK(journal.apply(journal::action::Add{*entry, {}}).has_value());
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 1'000) return 0;  // longer ones only take longer
    static const Vocabulary vocabulary;
    static SmallJournal small;
    const auto query = journal::makeQuery(fuzz::textOf(data, size), vocabulary.text, vocabulary.words, vocabulary.places);
    FELT_CHECK(small.journal.search(query, 10).has_value());
    return 0;
}
