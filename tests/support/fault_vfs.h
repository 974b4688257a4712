// A disk that fails when told to, and remembers what a power cut would leave of it: a shim over SQLite's default VFS.
// While it lives, every database that is opened lies on it. One at a time. After SQLite's own test6.c.
#pragma once

#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC
#endif
#include <sqlcipher/sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace felt::tests {

enum class DiskCall { Open, Write, Sync, Truncate, Delete };
enum class Fault { IoError, DiskFull };

class FaultVfs {
public:
    FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    ~FaultVfs();

    // The nth call from now on fails; with lasting, all after it too. A failed sync loses what was written before it, as on Linux.
    void failAt(int nth, Fault fault, bool lasting);
    void heal() { m_failAt = 0; }
    int calls() const { return m_calls; }
    std::optional<DiskCall> failed() const { return m_failed; }  // the first that failed since failAt()

    // Called before each call that changes the disk; what it opens itself is not watched.
    void onCall(std::function<void()> watch) { m_watch = std::move(watch); }

    // What a power cut at this moment can leave: nothing of what was not synced, all of it, or any part. by path; no value: no such file.
    enum class Kept { Nothing, Everything, Some };
    using Image = std::map<std::string, std::optional<std::string>>;
    Image image(Kept kept, std::mt19937& chance) const;

private:
    struct Pending {
        std::int64_t offset;
        std::optional<std::string> bytes;  // none: cut off at offset
    };
    struct Disk {
        std::optional<std::string> synced;  // none: the name is not on the disk
        bool removal = false;               // the name was removed and its folder not synced
        std::vector<Pending> pending;
    };
    struct File {
        sqlite3_file base;
        Disk* disk;  // nullptr: not watched
        sqlite3_file* real;
    };
    static FaultVfs* s_only;
    static const sqlite3_io_methods* methods();
    static File& fileOf(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs*, const char* name, int syncFolder);
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    // Whether this call is to fail; calls the watcher first.
    bool fails(DiskCall call);
    int codeFor(int code) const { return m_fault == Fault::DiskFull ? SQLITE_FULL : code; }

    sqlite3_vfs* m_original;
    sqlite3_vfs m_vfs;
    std::map<std::string, Disk> m_disks;
    std::function<void()> m_watch;
    std::optional<DiskCall> m_failed;
    Fault m_fault = Fault::IoError;
    int m_calls = 0;
    int m_failAt = 0;
    bool m_lasting = false;
    bool m_watching = false;  // inside the watcher
};

}  // namespace felt::tests
