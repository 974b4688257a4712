// A folder of its own for one test; gone with everything in it when the test ends.
#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
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

// While it lives, permissions of files hold for root too (tests may run as root): the thread lays down the right to pass over them.
class Unprivileged {
public:
    Unprivileged() {
        if (::geteuid() != 0) return;
        REQUIRE(::syscall(SYS_capget, &m_header, m_before) == 0);
        __user_cap_data_struct less[2] = {m_before[0], m_before[1]};
        less[0].effective &= ~(1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH);
        REQUIRE(::syscall(SYS_capset, &m_header, less) == 0);
        m_was = true;
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged() {
        if (m_was && ::syscall(SYS_capset, &m_header, m_before) != 0) std::abort();
    }

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
    bool m_was = false;
};

}  // namespace felt::tests
