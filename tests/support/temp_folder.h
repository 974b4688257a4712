// A folder of its own for one test; gone with everything in it when the test ends.
#pragma once

#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace felt::tests {

class TempFolder {
public:
    TempFolder() {
        std::string name = (place() / "felt-test-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::filesystem::path& name) const { return m_path / name; }

private:
    // In memory where that is to be had and nobody asked for another place: thousands of syncs take their time on a disk.
    static std::filesystem::path place() {
        const bool memory = std::getenv("TMPDIR") == nullptr && ::access("/dev/shm", W_OK) == 0;
        return memory ? std::filesystem::path("/dev/shm") : std::filesystem::temp_directory_path();
    }
    std::filesystem::path m_path;
};

// While it lives, the process has no more rights than any person (tests may run as root). Owns the folder meanwhile.
class Unprivileged {
public:
    explicit Unprivileged(const TempFolder& folder) {
        if (::geteuid() != 0) return;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            REQUIRE(::chown(entry.path().c_str(), nobody, nobody) == 0);
        REQUIRE(::chown(folder.path().c_str(), nobody, nobody) == 0);
        REQUIRE(::seteuid(nobody) == 0);
        m_was = true;
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged() {
        if (m_was && ::seteuid(0) != 0) std::abort();
    }

private:
    static constexpr unsigned nobody = 65534;
    bool m_was = false;
};

}  // namespace felt::tests
