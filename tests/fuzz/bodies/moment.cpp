// Times as people write them: kept as given, and the instant shown again is the same to the millisecond.
#include "base/moment.h"

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const std::string_view text = fuzz::textOf(data, size);
    const auto read = Moment::parse(text);
    if (!read) return 0;
    FELT_CHECK(read->text() == text && read->date() == text.substr(0, 10));
    FELT_CHECK((read->precision() == Moment::Precision::Day) == (size == 10));
    if (text.starts_with("0001") || text.starts_with("9999")) return 0;  // an offset may lead out of the years that can be shown
    for (const int offset : {0, 18 * 60, -18 * 60}) {
        const Moment shown = Moment::at(read->instant(), offset);
        FELT_CHECK(Moment::parse(shown.text()) == shown);
        FELT_CHECK(shown.instant() <= read->instant() && read->instant() - shown.instant() < 1'000);
    }
    return 0;
}
