#include "data_folders.h"

#include <pwd.h>
#include <unistd.h>

#include "process.h"

namespace felt::app {

namespace fs = std::filesystem;

DataFolders dataFolders() {
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const fs::path installed = program.parent_path().parent_path() / "share";
    if (fs::is_directory(installed / "felt" / "content", ignored)) return {installed / "felt" / "content", installed / "locale"};
    return {FELT_SOURCE_CONTENT, FELT_BUILD_CATALOGUES};
}

fs::path defaultJournal() {
    fs::path folder = environmentValue("XDG_DATA_HOME");
    if (!folder.is_absolute()) {  // the specification says to leave out what is relative
        const passwd* const person = ::getpwuid(::getuid());
        fs::path home = environmentValue("HOME");
        if (home.empty() && person != nullptr) home = person->pw_dir;
        folder = home / ".local/share";
    }
    return folder / "felt" / "journal.felt";
}

}  // namespace felt::app
