// What the fuzz bodies share. A body throws whatever bytes it is given at one parser and holds with FELT_CHECK what has to be true of
// everything the parser accepts; it ends the program where something is not.
#pragma once

#include <stdlib.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/check.h"
#include "base/moment.h"
#include "journal/journal.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace felt::fuzz {

inline std::string_view textOf(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

// A folder in memory where the system has such, so that millions of runs wear no disk. Gone at the end of a program that ends well.
class Folder {
public:
    Folder() {
        std::error_code ignored;
        const bool memory = std::getenv("TMPDIR") == nullptr && std::filesystem::is_directory("/dev/shm", ignored);
        const std::filesystem::path parent = memory ? "/dev/shm" : std::filesystem::temp_directory_path();
        std::string name = (parent / "felt-fuzz-XXXXXX").string();
        FELT_CHECK(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    void empty() const {
        for (const auto& entry : std::filesystem::directory_iterator(m_path)) std::filesystem::remove_all(entry.path());
    }
    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

// Time that stands still, chance that is none.
inline journal::Environment stillness() {
    return {[] { return Moment::at(1'772'352'000'000'000, 60); },
            [](std::span<unsigned char> bytes) {
                for (unsigned char& byte : bytes) byte = 7;
            }};
}

}  // namespace felt::fuzz
