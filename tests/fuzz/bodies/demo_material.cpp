// What the made-up life says: a life from any material that is read has only entries that a journal takes.
#include "demo/life.h"
#include "fuzz.h"
#include "journal/entries_json.h"

namespace {

using namespace felt;

struct Content {
    std::vector<LanguageTag> languages{*LanguageTag::make("en")};
    lexicon::Lexicon lexicon = *lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages);
    body::Figure figure = *body::Figure::load(FELT_CONTENT_FOLDER "/body/figure-neutral.json");
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Content content;
    const auto material = demo::parse(fuzz::textOf(data, size));
    if (!material) return 0;
    const demo::Request request{.days = 2, .perDay = {}, .seed = size, .end = *Moment::parse("2026-03-01T20:15+01:00")};
    for (const journal::Record& record : demo::live(request, content.lexicon, content.figure, *material)) {
        const auto again = journal::readEntry(kindOf(record.entry), std::string_view(journal::writeEntry(record.entry)));
        FELT_CHECK(again && *again == record.entry);
    }
    return 0;
}
