// Files as the journal needs them: bounded reading, and names that appear only when what they name is whole and on disk.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace felt {

// The error for a failed system call: DiskFull, NoPermission or StorageFailed.
Error systemError(int errnoValue, const std::filesystem::path& file);

// Code::UnreadableFile where it cannot be read, Code::TooLarge beyond limit bytes.
Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit);

enum class Existing { Refuse, Replace };

// Makes a file that only its owner may read, synced with its folder before it has its name.
// Refuse: Code::DestinationExists where the name is taken. On failure the old state stays.
Status writeFile(const std::filesystem::path& file, std::string_view contents, Existing existing);

// Forces contents or folder entries to the disk. Never repeat a failed sync: the second would succeed without the data.
Status syncFile(const std::filesystem::path& file);
Status syncFolderOf(const std::filesystem::path& file);

// Gives from the name to, in the same folder, and syncs the folder.
Status renameFile(const std::filesystem::path& from, const std::filesystem::path& to, Existing existing);
// A missing file is fine. Does not sync.
Status removeFile(const std::filesystem::path& file);
// A second name for the same file, or a synced copy where the file system knows no second names; Code::DestinationExists where the name is
// taken. Does not sync.
Status linkFile(const std::filesystem::path& from, const std::filesystem::path& to);
// The folder and those above it, readable by their owner only where they are made anew.
Status makeFolder(const std::filesystem::path& folder);

// journal.felt -> journal.felt.key
std::filesystem::path withSuffix(const std::filesystem::path& file, std::string_view suffix);

}  // namespace felt
