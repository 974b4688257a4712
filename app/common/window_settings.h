// What felt-cli has to know of the settings of the window.
#pragma once

#include <filesystem>
#include <optional>

namespace felt::app {

struct WindowSettings {
    std::optional<std::filesystem::path> file;          // where there is one
    std::optional<std::filesystem::path> backupFolder;  // the second folder for copies, where one was chosen
};

// As the window keeps them: $XDG_CONFIG_HOME/felt/felt.ini, or under ~/.config where that is not set to an absolute path.
WindowSettings windowSettings();

}  // namespace felt::app
