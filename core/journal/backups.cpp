#include "journal/backups.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

#include "base/file.h"
#include "journal/files.h"
#include "journal/merge.h"

namespace felt::journal {
namespace {

namespace fs = std::filesystem;
namespace chr = std::chrono;

constexpr chr::days dailies(14), weeklies(8 * 7);
constexpr chr::months monthlies(24);
constexpr std::size_t newestKept = 3;

Day mondayOf(Day day) { return day - (chr::weekday(day) - chr::Monday); }
chr::year_month monthOf(Day day) {
    const chr::year_month_day date(day);
    return date.year() / date.month();
}

// "2026-11-21" and nothing else.
std::optional<Day> readDay(std::string_view text) {
    const auto number = [&](std::size_t begin, std::size_t length) {
        int value = -1;
        const char* const end = text.data() + begin + length;
        return std::from_chars(text.data() + begin, end, value).ptr == end ? value : -1;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (year < 1 || month < 1 || day < 1) return std::nullopt;
    const chr::year_month_day date{chr::year(year), chr::month(unsigned(month)), chr::day(unsigned(day))};
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

std::string writeDay(Day day) {
    const chr::year_month_day date(day);
    const auto padded = [](unsigned value, std::size_t width) {
        const std::string digits = std::to_string(value);
        return std::string(width - std::min(width, digits.size()), '0') + digits;
    };
    return padded(unsigned(int(date.year())), 4) + "-" + padded(unsigned(date.month()), 2) + "-" + padded(unsigned(date.day()), 2);
}

Status removeBackup(const fs::path& copy) {
    const Files files{copy};
    FELT_DO(removeFile(files.database));
    return removeFile(files.companion());
}

// Whether anybody can read it, and it is a copy of that journal.
bool isReadableCopyOf(const std::string& id, const fs::path& copy) {
    const auto locked = isLocked({copy});
    if (!locked || *locked) return false;
    auto opened = unlock({copy}, nullptr);
    if (!opened) return false;
    const auto its = journalId(opened->connection);
    return its && *its == id;
}

std::string beginning(const fs::path& journal) { return journal.stem().string() + "-"; }

bool changedSince(const fs::path& journal, const fs::path& copy) {
    std::error_code error;
    const auto changed = fs::last_write_time(journal, error), copied = fs::last_write_time(copy, error);
    return error || changed > copied;
}

}  // namespace

fs::path backupFolder(const fs::path& journal) { return journal.parent_path() / "backups"; }

std::vector<Day> outgrown(const std::vector<Day>& days, Day today) {
    std::vector<Day> past;
    for (const Day day : days)
        if (day <= today) past.push_back(day);
    std::sort(past.rbegin(), past.rend());
    std::vector<Day> gone;
    std::set<Day> weeks;
    std::set<chr::year_month> months;
    std::set<chr::year> years;
    for (std::size_t i = 0; i < past.size(); ++i) {
        const Day day = past[i];
        // Newest first, so the first of a week, a month or a year that is met is its last.
        const bool lastOfWeek = weeks.insert(mondayOf(day)).second;
        const bool lastOfMonth = months.insert(monthOf(day)).second;
        const bool lastOfYear = years.insert(monthOf(day).year()).second;
        const bool stays = i < newestKept || today - day < dailies || (lastOfWeek && today - day < weeklies) ||
                           (lastOfMonth && monthOf(day) > monthOf(today) - monthlies) || lastOfYear;
        if (!stays) gone.push_back(day);
    }
    return gone;
}

Day dayOf(const Moment& moment) { return readDay(moment.date()).value(); }

fs::path backupFile(const fs::path& folder, const fs::path& journal, Day day) {
    return folder / (beginning(journal) + writeDay(day) + journal.extension().string());
}

std::vector<Day> backupsIn(const fs::path& folder, const fs::path& journal) {
    std::vector<Day> days;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored); entry != fs::directory_iterator(); entry.increment(ignored)) {
        const fs::path& file = entry->path();
        const std::string stem = file.stem().string(), begins = beginning(journal);
        if (file.extension() != journal.extension() || !stem.starts_with(begins)) continue;
        if (const auto day = readDay(std::string_view(stem).substr(begins.size()))) days.push_back(*day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

Result<bool> keepBackups(Journal& journal, const fs::path& folder, Day today) {
    const fs::path& file = journal.file();
    FELT_TRY(const bool empty, journal.empty());
    std::vector<Day> days = backupsIn(folder, file);
    const bool unchanged = !days.empty() && !changedSince(file, backupFile(folder, file, days.back()));
    if (empty || unchanged || std::find(days.begin(), days.end(), today) != days.end()) return false;
    FELT_DO(makeFolder(folder));
    FELT_DO(journal.backUp(backupFile(folder, file, today)));
    days.push_back(today);
    for (const Day day : outgrown(days, today)) FELT_DO(removeBackup(backupFile(folder, file, day)));
    return true;
}

Result<bool> renewBackups(Journal& journal, const fs::path& folder, Day today) {
    const fs::path& file = journal.file();
    if (!journal.isLocked()) return false;
    FELT_TRY(const std::string id, journal.id());
    std::vector<fs::path> readable;
    for (const Day day : backupsIn(folder, file))
        if (fs::path copy = backupFile(folder, file, day); isReadableCopyOf(id, copy)) readable.push_back(std::move(copy));
    if (readable.empty()) return false;
    // Until the new one is whole the old ones stay.
    const fs::path dated = backupFile(folder, file, today);
    const fs::path fresh = freeName(dated, ".fresh");
    FELT_DO(journal.backUp(fresh));
    for (const fs::path& copy : readable) FELT_DO(removeBackup(copy));
    const Files from{fresh}, to{dated};
    FELT_DO(renameFile(from.companion(), to.companion(), Existing::Replace));
    FELT_DO(renameFile(from.database, to.database, Existing::Replace));
    return true;
}

Result<std::optional<fs::path>> changePassphrase(Journal& journal, const Secret* next, const sqlite::KeyCost& cost,
                                                 const std::vector<fs::path>& folders, Day today) {
    const bool wasPlain = !journal.isLocked();
    const fs::path kept = freeName(journal.file(), ".before-passphrase");
    FELT_DO(journal.backUp(kept));
    if (const Status changed = journal.changePassphrase(next, cost); !changed) {
        (void)removeBackup(kept);
        return tl::unexpected(changed.error());
    }
    if (!wasPlain) return std::optional(kept);
    const bool gone = removeBackup(kept).has_value();
    for (const fs::path& folder : folders) (void)renewBackups(journal, folder, today);
    return gone ? std::nullopt : std::optional(kept);
}

}  // namespace felt::journal
