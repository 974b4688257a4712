// What a crash in the middle of a write leaves: a database half changed, and beside it the recovery file that undoes it.
#pragma once

#include <filesystem>

#include "journal/files.h"
#include "support/bytes.h"
#include "support/journals.h"

namespace felt::tests {

// Brings the journal under this name into that state. Nobody may have it open. Opened as it is, it holds what it held before.
inline void makeHot(const std::filesystem::path& file, Lock lock) {
    const journal::Files files{file};
    std::string halfChanged, recovery;
    {
        sqlite::Connection database = databaseOf(file, lock);
        need(
            database.execute("PRAGMA cache_size=2; BEGIN IMMEDIATE; UPDATE entry SET body = '{}'; CREATE TABLE half (x);"
                             "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
                             "INSERT INTO half SELECT zeroblob(1000) FROM n; UPDATE entry SET kind = 'x'"));
        halfChanged = readBytes(file);  // no lock is lost that anybody else would need
        recovery = readBytes(files.rollback());
        need(database.execute("ROLLBACK"));
    }
    REQUIRE((halfChanged != readBytes(file)));
    REQUIRE(recovery.size() > 4096);
    writeBytes(file, halfChanged);
    writeBytes(files.rollback(), recovery);
}

}  // namespace felt::tests
