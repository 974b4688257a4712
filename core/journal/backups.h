// The copies that Felt makes by itself: when one is due, and which stay.
#pragma once

#include <chrono>
#include <filesystem>
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

// After a passphrase was set on a plain journal: a copy as it is now, and no other stays, as they could be read without it. Nothing is
// made where there was none.
Status renewBackups(Journal& journal, const std::filesystem::path& folder, Day today);

}  // namespace felt::journal
