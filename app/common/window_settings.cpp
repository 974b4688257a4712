#include "window_settings.h"

#include "base/file.h"
#include "data_folders.h"
#include "process.h"

namespace felt::app {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t largest = 1 << 20;

// The value of an INI file as Qt writes it: in quotes where it has to be, with backslashes before what would end it.
std::string readValue(std::string_view text) {
    const bool quoted = text.size() > 1 && text.front() == '"' && text.back() == '"';
    if (quoted) text = text.substr(1, text.size() - 2);
    std::string value;
    for (std::size_t i = 0; i < text.size(); ++i) value += text[i] == '\\' && i + 1 < text.size() ? text[++i] : text[i];
    return value;
}

}  // namespace

WindowSettings windowSettings() {
    const fs::path file = configFolder() / "felt" / "felt.ini";
    const auto text = readFile(file, largest);
    if (!text) return {};
    WindowSettings settings{file, {}};
    std::string_view rest = *text, section;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.starts_with('[')) section = line;
        constexpr std::string_view key = "folder=";
        if (section != "[backup]" || !line.starts_with(key)) continue;
        if (const fs::path folder = readValue(line.substr(key.size())); folder.is_absolute()) settings.backupFolder = folder;
    }
    return settings;
}

}  // namespace felt::app
