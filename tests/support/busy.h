// SQLite waits for a lock by asking its VFS to sleep; here it does not, so that being busy takes no ten seconds.
#pragma once

#include <sqlcipher/sqlite3.h>

#include <catch2/catch_test_macros.hpp>

namespace felt::tests {

class NoSleep {
public:
    NoSleep() : m_original(sqlite3_vfs_find(nullptr)), m_sleepless(*m_original) {
        m_sleepless.zName = "sleepless";
        m_sleepless.pNext = nullptr;
        m_sleepless.xSleep = [](sqlite3_vfs*, int microseconds) { return microseconds; };
        REQUIRE(sqlite3_vfs_register(&m_sleepless, 1) == SQLITE_OK);
    }
    NoSleep(const NoSleep&) = delete;
    NoSleep& operator=(const NoSleep&) = delete;
    ~NoSleep() {
        sqlite3_vfs_unregister(&m_sleepless);
        sqlite3_vfs_register(m_original, 1);
    }

private:
    sqlite3_vfs* m_original;
    sqlite3_vfs m_sleepless;
};

}  // namespace felt::tests
