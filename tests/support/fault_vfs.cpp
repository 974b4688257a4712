#include "support/fault_vfs.h"

#include <cerrno>
#include <fstream>
#include <iterator>

#include "base/check.h"

namespace felt::tests {
namespace {

std::optional<std::string> contentsOf(const char* name) {
    std::ifstream in(name, std::ios::binary);
    return in ? std::optional(std::string(std::istreambuf_iterator<char>(in), {})) : std::nullopt;
}

void change(std::string& contents, std::int64_t offset, const std::optional<std::string>& bytes) {
    const auto start = std::size_t(offset);
    if (!bytes) return contents.resize(start);
    if (contents.size() < start + bytes->size()) contents.resize(start + bytes->size());
    contents.replace(start, bytes->size(), *bytes);
}

}  // namespace

FaultVfs* FaultVfs::s_only = nullptr;

FaultVfs::FaultVfs() : m_original(sqlite3_vfs_find(nullptr)), m_vfs(*m_original) {
    FELT_CHECK(s_only == nullptr);
    s_only = this;
    m_vfs.zName = "fault";
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = int(sizeof(File)) + m_original->szOsFile;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    m_vfs.xSleep = [](sqlite3_vfs*, int microseconds) { return microseconds; };
    m_vfs.xGetLastError = [](sqlite3_vfs*, int size, char* text) {
        if (s_only->m_failed) return s_only->m_fault == Fault::DiskFull ? ENOSPC : EIO;
        return s_only->m_original->xGetLastError(s_only->m_original, size, text);
    };
    FELT_CHECK(sqlite3_vfs_register(&m_vfs, 1) == SQLITE_OK);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_original, 1);
    s_only = nullptr;
}

void FaultVfs::failAt(int nth, Fault fault, bool lasting) {
    m_calls = 0;
    m_failAt = nth;
    m_fault = fault;
    m_lasting = lasting;
    m_failed.reset();
}

bool FaultVfs::fails(DiskCall call) {
    if (m_watching) return false;
    if (m_watch) {
        m_watching = true;
        m_watch();
        m_watching = false;
    }
    ++m_calls;
    const bool now = m_failAt > 0 && (m_calls == m_failAt || (m_lasting && m_calls > m_failAt));
    if (now && !m_failed) m_failed = call;
    return now;
}

int FaultVfs::open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    FaultVfs& vfs = *s_only;
    File& opened = fileOf(file);
    opened.base.pMethods = nullptr;
    opened.disk = nullptr;
    opened.real = reinterpret_cast<sqlite3_file*>(&opened + 1);
    if (name != nullptr && !vfs.m_watching) {
        if (vfs.fails(DiskCall::Open)) return SQLITE_CANTOPEN;
        const auto known = vfs.m_disks.find(name);
        if (known == vfs.m_disks.end())
            opened.disk = &vfs.m_disks.emplace(name, Disk{contentsOf(name), false, {}}).first->second;
        else
            opened.disk = &known->second;
    }
    const int code = vfs.m_original->xOpen(vfs.m_original, name, opened.real, flags, outFlags);
    if (opened.real->pMethods != nullptr) opened.base.pMethods = methods();
    return code;
}

int FaultVfs::remove(sqlite3_vfs*, const char* name, int syncFolder) {
    FaultVfs& vfs = *s_only;
    if (vfs.m_watching) return vfs.m_original->xDelete(vfs.m_original, name, syncFolder);
    if (vfs.fails(DiskCall::Delete)) return SQLITE_IOERR_DELETE;
    const int code = vfs.m_original->xDelete(vfs.m_original, name, syncFolder);
    if (const auto known = vfs.m_disks.find(name); code == SQLITE_OK && known != vfs.m_disks.end()) {
        known->second.removal = true;
        if (syncFolder != 0) known->second = Disk{};
    }
    return code;
}

int FaultVfs::write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
    File& written = fileOf(file);
    const auto put = [&](int count) {
        const int code = written.real->pMethods->xWrite(written.real, data, count, offset);
        if (code == SQLITE_OK && written.disk != nullptr && !s_only->m_watching)
            written.disk->pending.push_back({offset, std::string(static_cast<const char*>(data), std::size_t(count))});
        return code;
    };
    if (written.disk == nullptr || !s_only->fails(DiskCall::Write)) return put(size);
    put(size / 2);
    return s_only->codeFor(SQLITE_IOERR_WRITE);
}

int FaultVfs::truncate(sqlite3_file* file, sqlite3_int64 size) {
    File& cut = fileOf(file);
    if (cut.disk != nullptr && s_only->fails(DiskCall::Truncate)) return SQLITE_IOERR_TRUNCATE;
    const int code = cut.real->pMethods->xTruncate(cut.real, size);
    if (code == SQLITE_OK && cut.disk != nullptr) cut.disk->pending.push_back({size, std::nullopt});
    return code;
}

int FaultVfs::sync(sqlite3_file* file, int flags) {
    File& synced = fileOf(file);
    if (synced.disk == nullptr) return synced.real->pMethods->xSync(synced.real, flags);
    Disk& disk = *synced.disk;
    if (s_only->fails(DiskCall::Sync)) {
        disk.pending.clear();
        return SQLITE_IOERR_FSYNC;
    }
    // The real sync would only cost time: this disk is what is remembered here.
    if (!disk.synced || disk.removal) disk.synced.emplace();
    disk.removal = false;
    for (const Pending& each : disk.pending) change(*disk.synced, each.offset, each.bytes);
    disk.pending.clear();
    return SQLITE_OK;
}

FaultVfs::Image FaultVfs::image(Kept kept, std::mt19937& chance) const {
    const auto keep = [&] { return kept == Kept::Everything || (kept == Kept::Some && chance() % 2 == 0); };
    Image image;
    for (const auto& [name, disk] : m_disks) {
        std::optional<std::string>& contents = image[name] = disk.synced;
        if (disk.removal && keep()) {
            contents.reset();
            continue;
        }
        if (!contents && keep()) contents.emplace();
        for (const Pending& each : disk.pending) {
            if (!keep()) continue;
            if (!contents) contents.emplace();
            // A write may have reached the disk up to any sector.
            std::optional<std::string> bytes = each.bytes;
            if (bytes && kept == Kept::Some && bytes->size() > 512 && chance() % 2 == 0)
                bytes->resize(512 * (1 + chance() % (bytes->size() / 512)));
            change(*contents, each.offset, bytes);
        }
    }
    return image;
}

const sqlite3_io_methods* FaultVfs::methods() {
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = [](sqlite3_file* file) { return fileOf(file).real->pMethods->xClose(fileOf(file).real); };
        made.xRead = [](sqlite3_file* file, void* data, int size, sqlite3_int64 offset) {
            return fileOf(file).real->pMethods->xRead(fileOf(file).real, data, size, offset);
        };
        made.xWrite = write;
        made.xTruncate = truncate;
        made.xSync = sync;
        made.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            return fileOf(file).real->pMethods->xFileSize(fileOf(file).real, size);
        };
        made.xLock = [](sqlite3_file* file, int lock) { return fileOf(file).real->pMethods->xLock(fileOf(file).real, lock); };
        made.xUnlock = [](sqlite3_file* file, int lock) { return fileOf(file).real->pMethods->xUnlock(fileOf(file).real, lock); };
        made.xCheckReservedLock = [](sqlite3_file* file, int* held) {
            return fileOf(file).real->pMethods->xCheckReservedLock(fileOf(file).real, held);
        };
        made.xFileControl = [](sqlite3_file* file, int what, void* value) {
            return fileOf(file).real->pMethods->xFileControl(fileOf(file).real, what, value);
        };
        made.xSectorSize = [](sqlite3_file* file) { return fileOf(file).real->pMethods->xSectorSize(fileOf(file).real); };
        made.xDeviceCharacteristics = [](sqlite3_file* file) {
            return fileOf(file).real->pMethods->xDeviceCharacteristics(fileOf(file).real);
        };
        return made;
    }();
    return &methods;
}

}  // namespace felt::tests
