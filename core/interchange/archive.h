// Everything a journal holds as one text file, losslessly, for its owner: JSON lines, described in docs/formats.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/moment.h"
#include "base/result.h"
#include "journal/entries.h"

namespace felt::interchange {

class ArchiveWriter {
public:
    explicit ArchiveWriter(const Moment& made);
    void add(const journal::Record& record);
    void add(const journal::Tombstone& tombstone);
    void add(const journal::Draft& draft);  // its texts must be UTF-8
    // The whole text, with the closing line that counts what stands before it.
    std::string finish();

private:
    std::string m_text;
    std::size_t m_records = 0;
    std::size_t m_tombstones = 0;
    std::size_t m_drafts = 0;
};

struct Archive {
    std::vector<journal::Record> records;
    std::vector<journal::Tombstone> tombstones;
    std::vector<journal::Draft> drafts;
};

// All or nothing. NotAnArchive where the first line is not one's; IncompleteArchive where the closing line is missing or counts
// otherwise; else the codes of journal::readEntry with "line N" before the subject.
Result<Archive> readArchive(std::string_view text);

}  // namespace felt::interchange
