// Going away: every file of a journal, and nothing else.
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.h"

namespace felt::journal {

// The files that Felt made for this journal, as far as they are there: itself and its companion, what is kept beside it of restoring,
// merging and changes of passphrase or format, what was not finished, and the copies that Felt made by itself in those folders. By the
// names that docs/formats.md lists; a file under such a name that is no journal is not among them.
std::vector<std::filesystem::path> filesOfJournal(const std::filesystem::path& journal,
                                                  const std::vector<std::filesystem::path>& backupFolders);

// Overwrites and removes them, the journal itself first, then the folders of copies where nothing else is in them; whatever cannot be
// removed is given back. Asks for no passphrase: who can open the folder could remove them as well. The journal must be closed in this
// process.
std::vector<std::filesystem::path> eraseEverything(const std::filesystem::path& journal,
                                                   const std::vector<std::filesystem::path>& backupFolders);

}  // namespace felt::journal
