#include "base/file.h"

#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <limits>

#include "support/file_tree.h"

using namespace felt;
using felt::tests::FileTree;
using Names = std::vector<std::string>;

namespace {

unsigned modeOf(const std::filesystem::path& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

class Umask {
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

// No file grows beyond this many bytes, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler(::signal(SIGXFSZ, SIG_IGN)) {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit limit{bytes, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

constexpr std::size_t noLimit = std::numeric_limits<std::size_t>::max();

}  // namespace

TEST_CASE("A file is written and read back byte for byte", "[base]") {
    const FileTree folder;
    const auto file = folder / "a journal.felt";
    for (const std::string& contents : {std::string(), std::string("text"), std::string("\0\xff\r\n", 4), std::string(200'000, 'x')}) {
        REQUIRE(writeFile(file, contents, Existing::Replace));
        CHECK(readFile(file, noLimit).value() == contents);
        CHECK(folder.names() == Names{"a journal.felt"});
    }
}

TEST_CASE("A file is read up to the limit and not beyond", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "12345");
    CHECK(readFile(file, 5).value() == "12345");
    CHECK(readFile(file, 4).error() == Error{Code::TooLarge, file.string(), "4"});
    CHECK(readFile(folder.write("empty", ""), 0).value().empty());
    CHECK(readFile("/dev/zero", 100'000).error().code == Code::TooLarge);
}

TEST_CASE("What cannot be read says which file and why", "[base]") {
    const FileTree folder;
    const auto missing = folder / "none";
    CHECK(readFile(missing, noLimit).error() == Error{Code::UnreadableFile, missing.string(), "No such file or directory"});
    CHECK(readFile(folder.path(), noLimit).error() == Error{Code::UnreadableFile, folder.path().string(), "Is a directory"});
}

TEST_CASE("A name that is taken is refused and the old file stays", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "old");
    CHECK(writeFile(file, "new", Existing::Refuse).error() == Error{Code::DestinationExists, file.string(), {}});
    CHECK(folder.read("file") == "old");
    CHECK(folder.names() == Names{"file"});
    CHECK(writeFile(file, "new", Existing::Replace));
    CHECK(folder.read("file") == "new");
    CHECK(writeFile(folder / "other", "first", Existing::Refuse));
    CHECK(folder.read("other") == "first");
}

TEST_CASE("A link that leads nowhere takes the name too", "[base]") {
    const FileTree folder;
    std::filesystem::create_symlink(folder / "elsewhere", folder / "file");
    CHECK(writeFile(folder / "file", "new", Existing::Refuse).error().code == Code::DestinationExists);
    CHECK(folder.names() == Names{"file"});
}

TEST_CASE("Replacing through a link leaves what it leads to alone", "[base]") {
    const FileTree folder;
    const auto target = folder.write("target", "old");
    std::filesystem::create_symlink(target, folder / "file");
    CHECK(writeFile(folder / "file", "new", Existing::Replace));
    CHECK(folder.read("target") == "old");
    CHECK(folder.read("file") == "new");
}

TEST_CASE("A new file is for its owner alone, whatever the umask", "[base]") {
    const FileTree folder;
    for (const mode_t mask : {0000, 0022, 0077, 0177, 0277, 0777}) {
        INFO(std::oct << mask);
        const Umask set(mask);
        REQUIRE(writeFile(folder / "file", "text", Existing::Replace));
        CHECK(modeOf(folder / "file") == 0600);
    }
}

TEST_CASE("Replacing a file that others may read makes one that they may not", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "old");
    REQUIRE(::chmod(file.c_str(), 0644) == 0);
    REQUIRE(writeFile(file, "new", Existing::Replace));
    CHECK(modeOf(file) == 0600);
}

TEST_CASE("A full disk leaves the old file and nothing beside it", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "old");
    for (const Existing existing : {Existing::Replace, Existing::Refuse}) {
        for (const rlim_t room : {rlim_t(0), rlim_t(1), rlim_t(4'096)}) {
            Status written;
            {
                const FullDisk full(room);
                written = writeFile(file, std::string(10'000, 'x'), existing);
            }
            INFO(room);
            REQUIRE_FALSE(written);
            CHECK(written.error() == Error{Code::DiskFull, file.string(), {}});
            CHECK(folder.read("file") == "old");
            CHECK(folder.names() == Names{"file"});
        }
    }
    Status written;
    {
        const FullDisk full(4'096);
        written = writeFile(folder / "new", std::string(10'000, 'x'), Existing::Refuse);
    }
    CHECK_FALSE(written);
    CHECK(folder.names() == Names{"file"});
}

TEST_CASE("What an interrupted write left behind is no obstacle", "[base]") {
    const FileTree folder;
    folder.write("file.part", "half of someth");
    REQUIRE(writeFile(folder / "file", "whole", Existing::Refuse));
    CHECK(folder.read("file") == "whole");
    CHECK(folder.names() == Names{"file"});
}

TEST_CASE("A link laid where the unfinished file goes is not followed", "[base]") {
    const FileTree folder;
    const auto target = folder.write("target", "precious");
    std::filesystem::create_symlink(target, folder / "file.part");
    REQUIRE(writeFile(folder / "file", "new", Existing::Refuse));
    CHECK(folder.read("target") == "precious");
    CHECK(folder.read("file") == "new");
}

TEST_CASE("A missing folder, a file in its place or a folder under the name is an error", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "old");
    std::filesystem::create_directories(folder / "taken/inner");
    for (const Existing existing : {Existing::Replace, Existing::Refuse}) {
        CHECK(writeFile(folder / "none/file", "x", existing).error().code == Code::StorageFailed);
        CHECK_FALSE(writeFile(file / "file", "x", existing));
        CHECK_FALSE(writeFile(folder / "taken", "x", existing));
        CHECK_FALSE(writeFile("", "x", existing));
        CHECK_FALSE(writeFile(folder / std::string(300, 'n'), "x", existing));
    }
    CHECK(writeFile(folder / "taken", "x", Existing::Refuse).error().code == Code::DestinationExists);
    CHECK(folder.names().size() == 2);
    CHECK(folder.read("file") == "old");
    CHECK(std::filesystem::exists(folder / "taken/inner"));
}

TEST_CASE("A file name without a folder is one in the current folder", "[base]") {
    const FileTree folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const bool written = writeFile("file", "text", Existing::Refuse).has_value();
    std::filesystem::current_path(before);
    CHECK(written);
    CHECK(folder.read("file") == "text");
}

TEST_CASE("A file is renamed over another only when that is wanted", "[base]") {
    const FileTree folder;
    const auto from = folder.write("from", "new"), to = folder.write("to", "old");
    CHECK(renameFile(from, to, Existing::Refuse).error() == Error{Code::DestinationExists, to.string(), {}});
    CHECK(folder.read("to") == "old");
    CHECK(folder.read("from") == "new");
    CHECK(renameFile(from, to, Existing::Replace));
    CHECK(folder.read("to") == "new");
    CHECK(folder.names() == Names{"to"});
    CHECK(renameFile(to, folder / "third", Existing::Refuse));
    CHECK(folder.names() == Names{"third"});
    CHECK(renameFile(from, to, Existing::Replace).error().code == Code::StorageFailed);
}

TEST_CASE("A second name is for the same file and never replaces one", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "text"), taken = folder.write("taken", "other");
    CHECK(linkFile(file, folder / "second"));
    CHECK(std::filesystem::equivalent(file, folder / "second"));
    CHECK(linkFile(file, taken).error() == Error{Code::DestinationExists, taken.string(), {}});
    CHECK(folder.read("taken") == "other");
    CHECK_FALSE(linkFile(folder / "none", folder / "third"));
}

TEST_CASE("A file is removed, and a missing one is fine", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "text");
    CHECK(removeFile(file));
    CHECK(folder.names().empty());
    CHECK(removeFile(file));
    CHECK_FALSE(removeFile(folder.path()));
}

TEST_CASE("Files and folders are synced, missing ones are an error", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "text");
    CHECK(syncFile(file));
    CHECK(syncFolderOf(file));
    CHECK(syncFolderOf("file"));
    CHECK(syncFile(folder / "none").error().code == Code::StorageFailed);
    CHECK_FALSE(syncFolderOf(folder / "none/file"));
}

TEST_CASE("A folder is made with those above it, for its owner alone", "[base]") {
    const FileTree folder;
    REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
    const Umask set(0);
    CHECK(makeFolder(folder / "a/b/c"));
    for (const char* made : {"a", "a/b", "a/b/c"}) CHECK(modeOf(folder / made) == 0700);
    CHECK(modeOf(folder.path()) == 0755);
    CHECK(makeFolder(folder / "a/b/c"));
    CHECK(makeFolder(folder / "a/d/"));
    CHECK(std::filesystem::is_directory(folder / "a/d"));
    CHECK(makeFolder(""));
    CHECK(makeFolder("/"));
}

TEST_CASE("A folder that cannot be made is an error, never an exception", "[base]") {
    const FileTree folder;
    const auto file = folder.write("file", "text");
    CHECK_FALSE(makeFolder(file));
    CHECK_FALSE(makeFolder(file / "below"));
    CHECK_FALSE(makeFolder(folder / std::string(300, 'n')));
    CHECK_FALSE(makeFolder(folder / std::string(300, 'n') / "below"));
    std::filesystem::create_symlink("circle", folder / "circle");
    CHECK_FALSE(makeFolder(folder / "circle" / "below"));
    CHECK(folder.read("file") == "text");
}

TEST_CASE("The system's reasons become Felt's", "[base]") {
    struct Row {
        int reason;
        Code code;
    };
    const Row rows[] = {{ENOSPC, Code::DiskFull},          {EDQUOT, Code::DiskFull},    {EFBIG, Code::DiskFull},
                        {EACCES, Code::NoPermission},      {EPERM, Code::NoPermission}, {EROFS, Code::NoPermission},
                        {EEXIST, Code::DestinationExists}, {EIO, Code::StorageFailed},  {ENOENT, Code::StorageFailed}};
    for (const Row& row : rows) {
        INFO(row.reason);
        CHECK(systemError(row.reason, "/a/b").code == row.code);
        CHECK(systemError(row.reason, "/a/b").subject == "/a/b");
    }
    CHECK(systemError(ENOMEM, "/a/b").code == Code::OutOfMemory);
    CHECK(systemError(EIO, "/a/b").detail == "Input/output error");
}

TEST_CASE("A suffix goes behind the whole name", "[base]") {
    CHECK(withSuffix("a/journal.felt", ".key") == "a/journal.felt.key");
    CHECK(withSuffix("journal", ".part") == "journal.part");
}
