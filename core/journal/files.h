// A journal as files: the database, its companion, and what an interrupted change leaves beside them.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "base/file.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/uuid.h"
#include "sqlite/connection.h"
#include "sqlite/key.h"

namespace felt::journal {

struct Files {
    std::filesystem::path database;

    std::filesystem::path companion() const;      // .key
    std::filesystem::path nextCompanion() const;  // .key.new, while a passphrase changes
    std::filesystem::path next() const;           // .new, what is about to take the name
    std::filesystem::path rollback() const;       // -journal, SQLite's own
};

// The files of the journal under this name; where the name is a link, they lie where it leads.
Files filesOf(const std::filesystem::path& journal);

// Nothing for nullptr.
std::optional<sqlite::Key> copyOf(const sqlite::Key* key);

// An open database with the key that opened it; no key where it is plain.
struct Unlocked {
    sqlite::Connection connection;
    std::optional<sqlite::Key> key;
};

// Finishes or undoes what an interrupted change of passphrase left, then opens. passphrase: nullptr for none.
// NoJournal, NotAJournal, PassphraseNeeded, PassphraseWrong, PassphraseWrongOrDamaged, PassphraseNotInUse, Damaged, and what
// sqlite::Connection::open says.
Result<Unlocked> unlock(const Files& files, const Secret* passphrase);

// The same with a key at hand, or with none for a plain file; PassphraseWrong where the file belongs to another key.
Result<Unlocked> unlockWith(const Files& files, const sqlite::Key* key);

// Whether the file wants a passphrase. NoJournal, NotAJournal.
Result<bool> isLocked(const Files& files);

// Writes the companion of an encrypted database, or removes the one of a plain one.
Status placeCompanion(const Files& files, const std::optional<sqlite::Key>& key);

// Gives the finished database `next` the journal's name, with its companion, so that an interruption at any moment leaves
// the one state or the other. The old database must be closed or held exclusively; its recovery file goes.
// Existing::Refuse: only where the journal's name is free.
Status exchange(const Files& files, const std::filesystem::path& next, const std::optional<sqlite::Key>& key, Existing existing);

// Whether a name is in use, by a link to nowhere too.
bool taken(const std::filesystem::path& file);

// file + suffix, file + suffix + "-2" …: the first name that is free, its companion's too.
std::filesystem::path freeName(const std::filesystem::path& file, std::string_view suffix);

// Takes those names back where they still lead to the journal itself: two names for one database are a danger to it.
void dropSecondNames(const Files& files, std::string_view suffix);

// A recovery file would be played back into whatever database gets the name: an emptied one is removed, DestinationExists where
// it still holds something.
Status clearRollback(const Files& files);

// Removes a database that was not finished, with its recovery file.
void dropUnfinished(const std::filesystem::path& database);

// An empty file that only its owner may read. DestinationExists where the name is taken.
Status makeEmpty(const std::filesystem::path& file);

}  // namespace felt::journal
