#include "whole_archive.h"

#include "interchange/archive.h"

namespace felt::app {

Result<std::string> wholeArchive(journal::Journal& journal, const Moment& now) {
    interchange::ArchiveWriter writer(now);
    for (std::size_t kind = 0; kind < Choices<journal::EntryKind>::names.size(); ++kind)
        FELT_DO(journal.each(static_cast<journal::EntryKind>(kind), {}, journal::Resting::Included, [&](const journal::Record& record) {
            writer.add(record);
            return true;
        }));
    FELT_TRY(const std::vector<journal::Tombstone> tombstones, journal.tombstones());
    for (const journal::Tombstone& tombstone : tombstones) writer.add(tombstone);
    FELT_TRY(const std::vector<journal::Draft> drafts, journal.drafts());
    for (const journal::Draft& draft : drafts) writer.add(draft);
    return writer.finish();
}

}  // namespace felt::app
