// Archives: what is read can be archived again and reads back the same.
#include "interchange/archive.h"

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const auto read = interchange::readArchive(fuzz::textOf(data, size));
    if (!read) return 0;
    interchange::ArchiveWriter writer(Moment::at(0, 0));
    for (const auto& record : read->records) writer.add(record);
    for (const auto& tombstone : read->tombstones) writer.add(tombstone);
    for (const auto& draft : read->drafts) writer.add(draft);
    const auto again = interchange::readArchive(writer.finish());
    FELT_CHECK(again && again->records == read->records && again->tombstones == read->tombstones && again->drafts == read->drafts);
    return 0;
}
