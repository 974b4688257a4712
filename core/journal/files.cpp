#include "journal/files.h"

#include <array>
#include <fstream>

#include "base/file.h"
#include "journal/migrate.h"
#include "locale/text.h"

namespace felt::journal {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view plainHeader("SQLite format 3\0", 16);
constexpr std::size_t page = 4096;

std::string headOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string head(page, '\0');
    in.read(head.data(), std::streamsize(head.size()));
    head.resize(std::size_t(in.gcount()));
    return head;
}

bool isPlain(const std::string& head) { return head.starts_with(plainHeader); }

// A plain database whose first bytes were spoiled still shows the constants of a SQLite header behind them.
bool wasPlain(const std::string& head) {
    return head.size() >= 100 && head[16] == 0x10 && head[17] == 0 && head[21] == 64 && head[22] == 32 && head[23] == 32;
}

// The mark of a plain database is read from its bytes: opening one of another program could already change it.
bool isForeign(const std::string& head) {
    std::int64_t mark = 0;
    for (std::size_t i = 68; i < 72 && i < head.size(); ++i) mark = mark << 8 | static_cast<unsigned char>(head[i]);
    return mark != applicationId;
}

// A character may be cut in two where the text ends.
bool isText(std::string_view beginning) {
    for (std::size_t cut = 0; cut < 4 && cut < beginning.size(); ++cut)
        if (locale::isUtf8(beginning.substr(0, beginning.size() - cut))) return true;
    return false;
}

// Whether the file can be an encrypted database at all: whole pages of what is not text.
bool canBeLocked(const fs::path& file, const std::string& head) {
    std::error_code ignored;
    const auto size = fs::file_size(file, ignored);
    return !ignored && size >= page && size % page == 0 && !isText(std::string_view(head).substr(0, 512));
}

Result<std::string> headOfJournal(const Files& files) {
    std::error_code error;
    const auto status = fs::status(files.database, error);
    const std::string name = files.database.string();
    if (status.type() == fs::file_type::not_found) return fail(Code::NoJournal, name);
    if (error) return tl::unexpected(systemError(error.value(), files.database));
    if (!fs::is_regular_file(status)) return fail(Code::NotAJournal, name);
    std::string head = headOf(files.database);
    if (head.empty() && fs::file_size(files.database, error) > 0) return fail(Code::NoPermission, name);
    if (head.empty()) return fs::exists(files.companion(), error) ? fail(Code::Damaged, {}, "0 bytes") : fail(Code::NotAJournal, name);
    return head;
}

std::optional<sqlite::KeyParameters> readCompanion(const fs::path& file) {
    const auto text = readFile(file, 4096);
    if (!text) return std::nullopt;
    const auto parameters = sqlite::KeyParameters::parse(*text);
    return parameters ? std::optional(*parameters) : std::nullopt;
}

// The new companion is written before the database is exchanged; which of the two belongs to the database its salt tells.
Status settle(const Files& files) {
    if (!taken(files.nextCompanion())) return {};
    const auto next = readCompanion(files.nextCompanion());
    const auto salt = sqlite::saltOf(files.database);
    if (next && salt && next->salt == *salt) return renameFile(files.nextCompanion(), files.companion(), Existing::Replace);
    FELT_DO(removeFile(files.nextCompanion()));
    return syncFolderOf(files.database);
}

Result<Unlocked> openWith(const Files& files, sqlite::Key key) {
    FELT_TRY(sqlite::Connection connection, sqlite::Connection::open(files.database, &key));
    return Unlocked{std::move(connection), std::move(key)};
}

// The companion is missing, or speaks of another database: the file's own salt and the usual cost are all there is to try.
Result<Unlocked> unlockBySalt(const Files& files, const Secret& passphrase, const sqlite::KeyCost& cost) {
    const auto salt = sqlite::saltOf(files.database);
    if (!salt) return fail(Code::Damaged, {}, "header");
    FELT_TRY(sqlite::Key key, sqlite::Key::derive(passphrase, *salt, cost));
    auto opened = openWith(files, std::move(key));
    if (!opened && opened.error().code == Code::Damaged) return fail(Code::PassphraseWrongOrDamaged);
    if (opened) (void)placeCompanion(files, opened->key);  // a backup on a read-only disk opens all the same
    return opened;
}

Result<Unlocked> unlockLocked(const Files& files, const Secret& passphrase) {
    const auto companion = readCompanion(files.companion());
    if (!companion) return unlockBySalt(files, passphrase, sqlite::KeyCost{});
    FELT_TRY(sqlite::Key key, sqlite::Key::derive(passphrase, companion->salt, companion->cost));
    const auto salt = sqlite::saltOf(files.database);
    const bool agree = !salt || *salt == companion->salt;
    const bool proven = key.proves(*companion);
    if (!proven && agree) return fail(Code::PassphraseWrong);
    if (proven) {
        auto opened = openWith(files, std::move(key));
        if (opened || agree || opened.error().code != Code::Damaged) return opened;
    }
    // Either the file's first bytes are spoiled or the companion is another journal's, perhaps under the same passphrase.
    auto opened = unlockBySalt(files, passphrase, companion->cost);
    const auto wrong = [&] { return !opened && opened.error().code == Code::PassphraseWrongOrDamaged; };
    if (wrong() && companion->cost != sqlite::KeyCost{}) opened = unlockBySalt(files, passphrase, sqlite::KeyCost{});
    if (wrong() && !proven) return fail(Code::PassphraseWrong);
    return opened;
}

fs::path numbered(const fs::path& file, std::string_view suffix, int number) {
    fs::path name = withSuffix(file, suffix);
    if (number > 1) name += "-" + std::to_string(number);
    return name;
}

bool anyTaken(const fs::path& name) { return taken(name) || taken(Files{name}.companion()) || taken(Files{name}.rollback()); }

}  // namespace

fs::path Files::companion() const { return withSuffix(database, ".key"); }
fs::path Files::nextCompanion() const { return withSuffix(database, ".key.new"); }
fs::path Files::next() const { return withSuffix(database, ".new"); }
fs::path Files::rollback() const { return withSuffix(database, "-journal"); }

Files filesOf(const fs::path& journal) {
    std::error_code error;
    if (!fs::is_symlink(fs::symlink_status(journal, error))) return {journal};
    const fs::path target = fs::canonical(journal, error);
    return error ? Files{journal} : Files{target};
}

std::optional<sqlite::Key> copyOf(const sqlite::Key* key) { return key == nullptr ? std::nullopt : std::optional(key->copy()); }

Result<bool> isLocked(const Files& files) {
    FELT_TRY(const std::string head, headOfJournal(files));
    if (isPlain(head) && isForeign(head)) return fail(Code::NotAJournal, files.database.string());
    if (isPlain(head) || wasPlain(head)) return false;
    std::error_code ignored;
    if (!fs::exists(files.companion(), ignored) && !canBeLocked(files.database, head))
        return fail(Code::NotAJournal, files.database.string());
    return true;
}

Result<Unlocked> unlock(const Files& files, const Secret* passphrase) {
    FELT_TRY(const std::string head, headOfJournal(files));
    if (wasPlain(head) && !isPlain(head)) return fail(Code::Damaged, {}, "header");
    FELT_TRY(const bool locked, isLocked(files));
    FELT_DO(settle(files));
    if (!locked) {
        if (passphrase != nullptr) return fail(Code::PassphraseNotInUse);
        FELT_TRY(sqlite::Connection connection, sqlite::Connection::open(files.database, nullptr));
        return Unlocked{std::move(connection), std::nullopt};
    }
    if (passphrase == nullptr) return fail(Code::PassphraseNeeded);
    return unlockLocked(files, *passphrase);
}

Result<Unlocked> unlockWith(const Files& files, const sqlite::Key* key) {
    if (key == nullptr) return unlock(files, nullptr);
    FELT_TRY(const bool locked, isLocked(files));
    if (!locked) return fail(Code::PassphraseNotInUse);
    const auto companion = readCompanion(files.companion());
    if (companion && *companion != key->parameters()) return fail(Code::PassphraseWrong);
    return openWith(files, key->copy());
}

Status placeCompanion(const Files& files, const std::optional<sqlite::Key>& key) {
    if (key) return writeFile(files.companion(), key->parameters().write(), Existing::Replace);
    FELT_DO(removeFile(files.companion()));
    return syncFolderOf(files.companion());
}

Status exchange(const Files& files, const fs::path& next, const std::optional<sqlite::Key>& key, Existing existing) {
    if (existing == Existing::Refuse) FELT_DO(clearRollback(files));
    if (key) FELT_DO(writeFile(files.nextCompanion(), key->parameters().write(), Existing::Replace));
    // As late as can be: until here it is what makes the old database whole.
    if (existing == Existing::Replace) FELT_DO(removeFile(files.rollback()));
    if (auto named = renameFile(next, files.database, existing); !named) {
        if (taken(next)) (void)removeFile(files.nextCompanion());
        return named;
    }
    // From here on nothing needs room on the disk.
    if (key) return renameFile(files.nextCompanion(), files.companion(), Existing::Replace);
    FELT_DO(removeFile(files.nextCompanion()));
    return placeCompanion(files, key);
}

bool taken(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

fs::path freeName(const fs::path& file, std::string_view suffix) {
    for (int number = 1;; ++number) {
        fs::path name = numbered(file, suffix, number);
        if (!anyTaken(name)) return name;
    }
}

void dropSecondNames(const Files& files, std::string_view suffix) {
    for (int number = 1; anyTaken(numbered(files.database, suffix, number)); ++number) {
        const Files second{numbered(files.database, suffix, number)};
        std::error_code error;
        if (!fs::equivalent(second.database, files.database, error) || error) continue;
        for (const fs::path& name : {second.rollback(), second.companion(), second.database}) (void)removeFile(name);
    }
}

Status clearRollback(const Files& files) {
    std::error_code ignored;
    if (!taken(files.rollback())) return {};
    if (fs::file_size(files.rollback(), ignored) != 0) return fail(Code::DestinationExists, files.rollback().string());
    return removeFile(files.rollback());
}

void dropUnfinished(const fs::path& database) {
    (void)removeFile(Files{database}.rollback());
    (void)removeFile(database);
}

Status makeEmpty(const fs::path& file) { return writeFile(file, {}, Existing::Refuse); }

}  // namespace felt::journal
