#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace felt {
namespace {

namespace fs = std::filesystem;

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0) ::close(m_value);
    }
    int get() const { return m_value; }
    // Closing can report a write that failed late.
    bool close() { return ::close(std::exchange(m_value, -1)) == 0; }

private:
    int m_value;
};

fs::path folderOf(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

tl::unexpected<Error> systemFailure(const fs::path& file) { return tl::unexpected(systemError(errno, file)); }

bool writeAll(int descriptor, std::string_view contents) {
    while (!contents.empty()) {
        const ssize_t written = ::write(descriptor, contents.data(), contents.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        contents.remove_prefix(std::size_t(written));
    }
    return true;
}

// FAT and its like.
bool knowsNoLinks(int errnoValue) { return errnoValue == EPERM || errnoValue == EOPNOTSUPP || errnoValue == ENOSYS; }

Status sync(const fs::path& path, int flags) {
    const Descriptor opened(::open(path.c_str(), flags | O_CLOEXEC));
    if (opened.get() < 0 || ::fsync(opened.get()) != 0) return systemFailure(path);
    return {};
}

}  // namespace

Error systemError(int errnoValue, const fs::path& file) {
    switch (errnoValue) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG: return {Code::DiskFull, file.string(), {}};
        case EACCES:
        case EPERM:
        case EROFS: return {Code::NoPermission, file.string(), {}};
        case ENOMEM: return {Code::OutOfMemory, {}, {}};
        case EEXIST: return {Code::DestinationExists, file.string(), {}};
        default: return {Code::StorageFailed, file.string(), std::generic_category().message(errnoValue)};
    }
}

Result<std::string> readFile(const fs::path& file, std::size_t limit) {
    const auto unreadable = [&] { return fail(Code::UnreadableFile, file.string(), std::generic_category().message(errno)); };
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.get() < 0) return unreadable();
    std::string contents;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t count = ::read(opened.get(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return unreadable();
        if (count == 0) return contents;
        contents.append(buffer, std::size_t(count));
        if (contents.size() > limit) return fail(Code::TooLarge, file.string(), std::to_string(limit));
    }
}

Status writeFile(const fs::path& file, std::string_view contents, Existing existing) {
    const fs::path part = withSuffix(file, ".part");
    FELT_DO(removeFile(part));
    Descriptor opened(::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (opened.get() < 0) return systemFailure(file);
    // An odd umask would lock the owner out. File systems without modes refuse, and have none to mend.
    (void)::fchmod(opened.get(), 0600);
    Status written;
    if (!writeAll(opened.get(), contents) || ::fsync(opened.get()) != 0 || !opened.close()) written = systemFailure(file);
    if (written) written = renameFile(part, file, existing);
    if (!written) ::unlink(part.c_str());
    return written;
}

Status syncFile(const fs::path& file) { return sync(file, O_RDONLY); }

Status syncFolderOf(const fs::path& file) { return sync(folderOf(file), O_RDONLY | O_DIRECTORY); }

Status renameFile(const fs::path& from, const fs::path& to, Existing existing) {
    if (existing == Existing::Replace) {
        if (::rename(from.c_str(), to.c_str()) != 0) return systemFailure(to);
    } else if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS) return systemFailure(to);
        // Some file systems know no exclusive rename; a link is as exclusive. Where there is neither, looking first has to do.
        if (::link(from.c_str(), to.c_str()) == 0) {
            if (::unlink(from.c_str()) != 0) return systemFailure(from);
        } else if (!knowsNoLinks(errno)) {
            return systemFailure(to);
        } else if (fs::exists(fs::symlink_status(to))) {
            return fail(Code::DestinationExists, to.string());
        } else if (::rename(from.c_str(), to.c_str()) != 0) {
            return systemFailure(to);
        }
    }
    return syncFolderOf(to);
}

Status removeFile(const fs::path& file) {
    if (::unlink(file.c_str()) != 0 && errno != ENOENT) return systemFailure(file);
    return {};
}

Status linkFile(const fs::path& from, const fs::path& to) {
    if (::link(from.c_str(), to.c_str()) == 0) return {};
    if (!knowsNoLinks(errno)) return systemFailure(to);
    std::error_code error;
    fs::copy_file(from, to, error);
    if (error) return tl::unexpected(systemError(error.value(), to));
    return syncFile(to);
}

Status makeFolder(const fs::path& folder) {
    std::error_code ignored;
    if (folder.empty() || fs::is_directory(folder, ignored)) return {};
    FELT_DO(makeFolder(folder.parent_path()));
    if (::mkdir(folder.c_str(), 0700) == 0) return {};
    const int reason = errno;
    if (reason == EEXIST && fs::is_directory(folder, ignored)) return {};  // another program was quicker
    return tl::unexpected(systemError(reason, folder));
}

fs::path withSuffix(const fs::path& file, std::string_view suffix) {
    fs::path named = file;
    named += suffix;
    return named;
}

}  // namespace felt
