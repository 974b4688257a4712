#include "journal/leave.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string>

#include "base/file.h"
#include "journal/backups.h"
#include "journal/files.h"

namespace felt::journal {
namespace {

namespace fs = std::filesystem;

constexpr std::array keptSuffixes{".before-restore", ".before-merge", ".before-passphrase", ".format-"};

bool isNumber(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// NAME.before-merge, NAME.before-merge-2, NAME.format-1, NAME.format-1-2.
bool isKept(std::string_view name, const std::string& journal) {
    for (const std::string_view suffix : keptSuffixes) {
        const std::string begins = journal + std::string(suffix);
        if (!name.starts_with(begins)) continue;
        std::string_view rest = name.substr(begins.size());
        if (suffix.ends_with('-')) {
            const std::string_view format = rest.substr(0, rest.find('-'));
            if (!isNumber(format)) return false;
            rest.remove_prefix(format.size());
        }
        return rest.empty() || (rest.front() == '-' && isNumber(rest.substr(1)));
    }
    return false;
}

// A database of that name with all that may lie beside it; nothing where it is something else.
void addJournal(const fs::path& database, std::vector<fs::path>& found) {
    std::error_code ignored;
    const Files files{database};
    const bool there = fs::is_regular_file(fs::symlink_status(database, ignored));
    const bool broken = there && fs::file_size(database, ignored) == 0;
    if (there && !broken && !isLocked(files)) return;
    for (const fs::path& file : {database, files.companion(), files.nextCompanion(), files.rollback(), files.next(),
                                 withSuffix(files.next(), "-journal"), withSuffix(database, ".part"), withSuffix(database, ".part-journal"),
                                 withSuffix(files.companion(), ".part"), withSuffix(files.nextCompanion(), ".part")})
        if (fs::is_regular_file(fs::symlink_status(file, ignored))) found.push_back(file);
}

// So that a disk that keeps its places does not keep what was in them. One that moves its writes about keeps them for a while all the same.
void overwrite(const fs::path& file) {
    std::error_code error;
    // Under a second name it is somebody's own copy.
    if (fs::hard_link_count(file, error) != 1 || error) return;
    auto left = fs::file_size(file, error);
    const int descriptor = error ? -1 : ::open(file.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) return;
    constexpr std::array<char, 65'536> zeros{};
    while (left > 0) {
        const ssize_t wrote = ::write(descriptor, zeros.data(), std::min<std::uintmax_t>(left, zeros.size()));
        if (wrote <= 0) break;
        left -= std::uintmax_t(wrote);
    }
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace

std::vector<fs::path> filesOfJournal(const fs::path& journal, const std::vector<fs::path>& backupFolders) {
    std::vector<fs::path> found;
    const fs::path file = filesOf(journal).database;
    addJournal(file, found);
    if (file != journal) found.push_back(journal);  // the link that leads there
    std::error_code ignored;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    for (fs::directory_iterator entry(folder, ignored); entry != fs::directory_iterator(); entry.increment(ignored))
        if (isKept(entry->path().filename().string(), file.filename().string())) addJournal(entry->path(), found);
    for (const fs::path& backups : backupFolders)
        for (const Day day : backupsIn(backups, file)) {
            const fs::path copy = backupFile(backups, file, day);
            addJournal(copy, found);
            for (int number = 1; number < 4; ++number) {
                const fs::path fresh = withSuffix(copy, number == 1 ? ".fresh" : ".fresh-" + std::to_string(number));
                addJournal(fresh, found);
            }
        }
    return found;
}

std::vector<fs::path> eraseEverything(const fs::path& journal, const std::vector<fs::path>& backupFolders) {
    std::vector<fs::path> left;
    std::error_code ignored;
    for (const fs::path& file : filesOfJournal(journal, backupFolders)) {
        overwrite(file);
        if (!removeFile(file)) left.push_back(file);
        (void)syncFolderOf(file);
    }
    for (const fs::path& folder : backupFolders)
        if (folder == backupFolder(journal)) fs::remove(folder, ignored);  // an empty one alone
    return left;
}

}  // namespace felt::journal
