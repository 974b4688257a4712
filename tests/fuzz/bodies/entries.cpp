// Entries of every kind: what is read writes out and reads back the same.
#include "fuzz.h"
#include "journal/entries_json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    for (std::size_t i = 0; i < Choices<journal::EntryKind>::names.size(); ++i) {
        const auto kind = static_cast<journal::EntryKind>(i);
        const auto read = journal::readEntry(kind, fuzz::textOf(data, size));
        if (!read) continue;
        FELT_CHECK(kindOf(*read) == kind);
        const auto again = journal::readEntry(kind, std::string_view(journal::writeEntry(*read)));
        FELT_CHECK(again && *again == *read);
        FELT_CHECK(journal::sameContent(*read, *again));
    }
    return 0;
}
