// The copies that Felt makes by itself: when one is due, and which stay.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

#include "base/result.h"
#include "journal/journal.h"

namespace felt::journal {

using Day = std::chrono::sys_days;

// Where the copies of a journal lie that Felt makes by itself: the folder "backups" beside it.
std::filesystem::path backupFolder(const std::filesystem::path& journal);

// Of the days that have a copy, those whose copy goes: by age only, so that no number of restores or clicks pushes an old one out.
// What stays: every day of the last 14; the last of each week (Monday to Sunday) of the last 8 weeks; the last of each month of the last
// 24; the last of each year; the three newest before today, whatever a wrong clock says; and every day after today.
std::vector<Day> outgrown(const std::vector<Day>& days, Day today);

// The day that was lived at that moment.
Day dayOf(const Moment& moment);

// The days of the copies in a folder: files named STEM-2026-11-21.EXTENSION after the journal's own name.
std::vector<Day> backupsIn(const std::filesystem::path& folder, const std::filesystem::path& journal);
std::filesystem::path backupFile(const std::filesystem::path& folder, const std::filesystem::path& journal, Day day);

// Makes the copy of today, where the journal is not empty and has changed since the newest one, and removes what has outgrown; the copy is
// verified as Journal::backUp does it. True where one was made. A folder that is missing is made.
Result<bool> keepBackups(Journal& journal, const std::filesystem::path& folder, Day today);

// Where the journal has a passphrase and copies of it lie there that can be read without one: makes one as it is now, then removes those.
// True where it did so. Copies of another journal stay, whatever their names.
Result<bool> renewBackups(Journal& journal, const std::filesystem::path& folder, Day today);

// Journal::changePassphrase after a verified copy, which is kept under the passphrase it had: FILE.before-passphrase. Where there was none
// that copy goes again and those in the folders are renewed, as they could be read without it; one that cannot be renewed now
// does not undo the change.
Result<std::optional<std::filesystem::path>> changePassphrase(Journal& journal, const Secret* next, const sqlite::KeyCost& cost,
                                                              const std::vector<std::filesystem::path>& folders, Day today);

}  // namespace felt::journal
