// Where the data that ships with Felt lies, and where a person's own data goes.
#pragma once

#include <filesystem>

namespace felt::app {

// Beside the installed program, or in the source tree when run from the build.
struct DataFolders {
    std::filesystem::path content;
    std::filesystem::path catalogues;
};
DataFolders dataFolders();

// $XDG_DATA_HOME/felt/journal.felt, or under ~/.local/share where that is not set to an absolute path.
std::filesystem::path defaultJournal();

// $XDG_CONFIG_HOME, or ~/.config.
std::filesystem::path configFolder();

}  // namespace felt::app
