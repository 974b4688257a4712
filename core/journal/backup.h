// Copies of a journal that can be trusted, and bringing one back.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "base/secret.h"
#include "journal/files.h"
#include "journal/journal.h"

namespace felt::journal {

// Copies, opens the copy again, checks and compares it; then it gets its name, with its companion, synced with its folder.
Status copyVerified(sqlite::Connection& connection, const sqlite::Key* key, const std::filesystem::path& destination);

// The replaced journal is kept as FILE.before-restore, FILE.before-restore-2 …
inline constexpr std::string_view keptSuffix = ".before-restore";

struct Restored {
    std::optional<std::filesystem::path> kept;  // where the replaced file is now
};

// Puts a backup in the journal's place. The backup is verified first and stays as it is; the present file, sound, damaged,
// empty or gone, is kept beside the journal under another name. NoJournal, NotAJournal and the passphrase codes speak of the
// source; BackupDamaged, Busy, and the storage codes.
Result<Restored> restore(const std::filesystem::path& source, const std::filesystem::path& journal, const Secret* passphrase);

// The same where the key is at hand; and the finished database files.next() in the place of a backup.
using Unlock = std::function<Result<Unlocked>(const Files& files)>;
Result<Restored> restoreWith(const std::filesystem::path& source, const Files& files, const Unlock& unlock);
Result<Restored> replaceByNext(const Files& files, const std::optional<sqlite::Key>& key, const Unlock& unlock);

// The newest sound copy of the same journal, as far as it can still tell its id, in its folder and the folder "backups" there, opened by
// the same key or plain. For a damaged journal.
std::optional<std::filesystem::path> newestSoundCopy(const std::filesystem::path& journal, const Secret* passphrase);
std::optional<std::filesystem::path> newestSoundCopyWith(const std::filesystem::path& journal, const Unlock& unlock);

}  // namespace felt::journal
