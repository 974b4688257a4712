#include "journal/backup.h"

#include <algorithm>

#include "base/file.h"
#include "journal/check.h"
#include "journal/migrate.h"
#include "journal/seal.h"

namespace felt::journal {
namespace {

namespace fs = std::filesystem;

// Copies page by page into a new file, then reads it back.
Status copyInto(sqlite::Connection& connection, const sqlite::Key* key, const fs::path& part) {
    dropUnfinished(part);
    FELT_DO(makeEmpty(part));
    {
        FELT_TRY(sqlite::Connection copy, sqlite::Connection::open(part, key));
        FELT_DO(connection.copyTo(copy));
    }
    {
        FELT_TRY(sqlite::Connection copy, sqlite::Connection::open(part, key));
        FELT_TRY(const std::vector<std::string> findings, inspect(copy, key != nullptr));
        if (!findings.empty()) return fail(Code::BackupDamaged, part.string(), findings.front());
    }
    FELT_DO(removeFile(withSuffix(part, "-journal")));
    return syncFile(part);
}

// Keeps the present file, with its companion and any recovery file, under another name.
Result<fs::path> keepPresent(const Files& present) {
    const Files kept{freeName(present.database, keptSuffix)};
    FELT_DO(linkFile(present.database, kept.database));
    if (taken(present.companion())) FELT_DO(linkFile(present.companion(), kept.companion()));
    // An empty recovery file has nothing to bring back.
    std::error_code ignored;
    if (taken(present.rollback()) && fs::file_size(present.rollback(), ignored) != 0)
        FELT_DO(linkFile(present.rollback(), kept.rollback()));
    FELT_DO(syncFolderOf(kept.database));
    return kept.database;
}

// Opens the present file, which rolls back what an interrupted write left, and holds it so that nobody writes to it any more.
// Nothing where it does not open: then it is kept as it lies.
Result<std::optional<Unlocked>> holdPresent(const Files& present, const Unlock& unlock) {
    auto opened = unlock(present);
    if (!opened && opened.error().code == Code::PassphraseNotInUse) opened = journal::unlock(present, nullptr);
    if (!opened && opened.error().code == Code::Busy) return tl::unexpected(opened.error());
    if (!opened) return std::optional<Unlocked>();
    auto held = opened->connection.execute("BEGIN EXCLUSIVE");
    if (!held && held.error().code == Code::Busy) return tl::unexpected(held.error());
    return held ? std::optional(std::move(*opened)) : std::nullopt;
}

Status verifySource(Unlocked& opened, const fs::path& source) {
    FELT_TRY(const std::int64_t application, opened.connection.integer("PRAGMA application_id"));
    if (application != applicationId) return fail(Code::NotAJournal, source.string());
    FELT_TRY(const std::int64_t format, opened.connection.integer("PRAGMA user_version"));
    if (format > std::int64_t(migrations().size())) return fail(Code::NewerJournal, source.string(), std::to_string(format));
    FELT_TRY(const std::vector<std::string> findings, inspect(opened.connection, opened.key.has_value()));
    if (!findings.empty()) return fail(Code::BackupDamaged, source.string(), findings.front());
    return {};
}

// The journal's own id, which its copies share; nothing where that cannot be read.
std::optional<std::string> idOfJournal(Result<Unlocked>& opened) {
    if (!opened) return std::nullopt;
    auto row = opened->connection.prepare("SELECT journal FROM seal");
    if (!row) return std::nullopt;
    const auto found = row->step();
    return found && *found ? std::optional(std::string(row->text(0))) : std::nullopt;
}

Result<Unlocked> openSource(const fs::path& source, const Unlock& unlock) {
    auto opened = unlock(filesOf(source));
    if (opened) return opened;
    Error error = opened.error();
    if (error.code == Code::Damaged) return fail(Code::BackupDamaged, source.string(), error.detail);
    if (error.subject.empty()) error.subject = source.string();
    return tl::unexpected(std::move(error));
}

}  // namespace

Status copyVerified(sqlite::Connection& connection, const sqlite::Key* key, const fs::path& destination) {
    const Files files{destination};
    if (taken(destination)) return fail(Code::DestinationExists, destination.string());
    const auto companion = readFile(files.companion(), 4096);
    if (taken(files.companion()) && !(companion && sqlite::KeyParameters::parse(*companion)))
        return fail(Code::DestinationExists, files.companion().string());
    FELT_DO(clearRollback(files));
    const fs::path part = withSuffix(destination, ".part");
    auto done = copyInto(connection, key, part);
    if (done) done = exchange(files, part, copyOf(key), Existing::Refuse);
    if (!done) dropUnfinished(part);
    return done;
}

Result<Restored> replaceByNext(const Files& files, const std::optional<sqlite::Key>& key, const Unlock& unlock) {
    const auto replace = [&]() -> Result<Restored> {
        Restored restored;
        FELT_TRY(const std::optional<Unlocked> held, holdPresent(files, unlock));
        if (taken(files.database)) {
            FELT_TRY(restored.kept, keepPresent(files));
        }
        FELT_DO(exchange(files, files.next(), key, Existing::Replace));
        return restored;
    };
    auto restored = replace();
    if (!restored) {
        dropSecondNames(files, keptSuffix);
        dropUnfinished(files.next());
    }
    return restored;
}

Result<Restored> restoreWith(const fs::path& source, const Files& files, const Unlock& unlock) {
    std::optional<sqlite::Key> key;
    {
        FELT_TRY(Unlocked opened, openSource(source, unlock));
        FELT_DO(verifySource(opened, source));
        FELT_DO(makeFolder(files.database.parent_path()));
        auto copied = copyInto(opened.connection, opened.key ? &*opened.key : nullptr, files.next());
        if (!copied) {
            dropUnfinished(files.next());
            return tl::unexpected(copied.error());
        }
        key = std::move(opened.key);
    }
    return replaceByNext(files, key, unlock);
}

Result<Restored> restore(const fs::path& source, const fs::path& journal, const Secret* passphrase) {
    return restoreWith(source, filesOf(journal), [passphrase](const Files& files) { return unlock(files, passphrase); });
}

std::optional<fs::path> newestSoundCopyWith(const fs::path& journal, const Unlock& unlock) {
    std::vector<std::pair<fs::file_time_type, fs::path>> candidates;
    const fs::path folder = journal.has_parent_path() ? journal.parent_path() : fs::path(".");
    for (const fs::path& place : {folder, folder / "backups"}) {
        std::error_code ignored;
        for (fs::directory_iterator entry(place, ignored); entry != fs::directory_iterator(); entry.increment(ignored)) {
            const fs::path& file = entry->path();
            const std::string extension = file.extension().string();
            const bool other = file.filename() != journal.filename() && extension != ".key" && extension != ".part";
            if (other && entry->is_regular_file(ignored) && isLocked({file}))
                candidates.emplace_back(entry->last_write_time(ignored), file);
        }
    }
    std::sort(candidates.rbegin(), candidates.rend());
    const auto id = [&] {
        auto present = unlock({journal});
        return idOfJournal(present);
    }();
    for (const auto& [time, file] : candidates) {
        auto opened = unlock({file});
        if (!opened && opened.error().code == Code::PassphraseNotInUse) opened = journal::unlock({file}, nullptr);
        if (id && idOfJournal(opened) != id) continue;  // another journal that lies in the same folder
        if (opened && verifySource(*opened, file)) return file;
    }
    return std::nullopt;
}

std::optional<fs::path> newestSoundCopy(const fs::path& journal, const Secret* passphrase) {
    return newestSoundCopyWith(journal, [passphrase](const Files& files) { return unlock(files, passphrase); });
}

}  // namespace felt::journal
