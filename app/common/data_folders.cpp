#include "data_folders.h"

#include <pwd.h>
#include <unistd.h>

#include "process.h"

namespace felt::app {

namespace fs = std::filesystem;

namespace {

// What the variable says, or that folder in the person's own; the specification says to leave out what is relative.
fs::path folderFor(const char* variable, const char* otherwise) {
    fs::path folder = environmentValue(variable);
    if (folder.is_absolute()) return folder;
    const passwd* const person = ::getpwuid(::getuid());
    fs::path home = environmentValue("HOME");
    if (home.empty() && person != nullptr) home = person->pw_dir;
    return home / otherwise;
}

}  // namespace

DataFolders dataFolders() {
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const fs::path installed = program.parent_path().parent_path() / "share";
    if (fs::is_directory(installed / "felt" / "content", ignored)) return {installed / "felt" / "content", installed / "locale"};
    return {FELT_SOURCE_CONTENT, FELT_BUILD_CATALOGUES};
}

fs::path defaultJournal() { return folderFor("XDG_DATA_HOME", ".local/share") / "felt" / "journal.felt"; }

fs::path configFolder() { return folderFor("XDG_CONFIG_HOME", ".config"); }

}  // namespace felt::app
