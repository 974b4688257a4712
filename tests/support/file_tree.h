// A folder of files for a test, written and read without Felt's own file functions.
#pragma once

#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

#include "support/temp_folder.h"

namespace felt::tests {

class FileTree : public TempFolder {
public:
    // The folders above it are made.
    std::filesystem::path write(const std::filesystem::path& name, std::string_view contents) const {
        const std::filesystem::path file = *this / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << contents;
        return file;
    }
    std::string read(const std::filesystem::path& name) const {
        std::ifstream file(*this / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(path())) found.push_back(entry.path().filename().string());
        return found;
    }
};

}  // namespace felt::tests
