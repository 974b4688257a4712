// The store: the back door of this folder, for the programs. Facts go in as actions and come out as entries.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/moment.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/uuid.h"
#include "journal/action.h"
#include "journal/entries.h"
#include "sqlite/key.h"

namespace felt::journal {

// Where time and chance come from.
struct Environment {
    Clock clock;
    RandomSource random;
};

// Bounds on when an entry was lived; a bound that is a day takes the lived day whole, both ends included.
struct Span {
    std::optional<Moment> from;
    std::optional<Moment> to;
    bool holds(const Moment& at) const;
};

enum class Resting { LeftOut, Included };

// What to look for; made by journal/search.h. An entry matches when every term does.
struct SearchTerm {
    std::vector<std::string> spelled;  // folded words in sequence; the last one may go on
    std::vector<std::string> names;    // or one of these concepts or places
};
using SearchQuery = std::vector<SearchTerm>;

// What is in one of two copies and not in the other: entries of every kind, resting ones too.
struct Difference {
    bool sameJournal = false;
    std::size_t onlyHere = 0;
    std::size_t onlyThere = 0;
    std::size_t differing = 0;  // in both, edited in one of them or resting in one
    std::size_t same = 0;
    std::optional<Moment> newestHere;  // when the last check-in was put down
    std::optional<Moment> newestThere;
};

struct Merged {
    Changes changes;
    std::optional<std::filesystem::path> kept;  // the journal as it was before
};

struct Files;
struct Unlocked;

class Journal {
public:
    // Makes an empty journal and opens it. passphrase: nullptr where the person chose none.
    // JournalExists, EmptyPassphrase, and the storage codes. The name appears only when the journal is whole.
    static Result<Journal> create(const std::filesystem::path& file, const Secret* passphrase, const sqlite::KeyCost& cost,
                                  const Environment& environment);
    // NoJournal, NotAJournal, NewerJournal, PassphraseNeeded, PassphraseWrong, PassphraseWrongOrDamaged, PassphraseNotInUse,
    // Damaged, Busy, and the storage codes.
    static Result<Journal> open(const std::filesystem::path& file, const Secret* passphrase, const Environment& environment);
    // A damaged journal as far as it can be read; see readable(). The same codes, Damaged where not even its first page can be read.
    static Result<Journal> openReadable(const std::filesystem::path& file, const Secret* passphrase, const Environment& environment);
    // Whether opening takes a passphrase. NoJournal, NotAJournal.
    static Result<bool> wantsPassphrase(const std::filesystem::path& file);

    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    ~Journal();

    const std::filesystem::path& file() const;
    // A UUID that it shares with all its copies.
    Result<std::string> id() const;
    // Whether it took a passphrase to open it.
    bool isLocked() const;
    // Whether that is the passphrase; takes as long as opening, and touches no file. PassphraseWrong, PassphraseNotInUse, OutOfMemory.
    Status prove(const Secret& passphrase) const;

    // One transaction; returns after the change is synced to the disk. On failure nothing of it was kept, and after a disk
    // fault nothing more is written until the journal is opened again.
    Result<Changes> apply(const Action& action);

    // What it would change, without changing anything.
    Result<Changes> preview(const Action& action);

    // Another copy of a journal, verified and read whole as it is at one moment; its file stays as it is, but for an interrupted write,
    // which is undone. OtherDamaged, NewerJournal, and the codes of open.
    static Result<OtherCopy> readCopy(const std::filesystem::path& file, const Secret* passphrase, const Environment& environment);
    // The same with the key of this one, or without where that copy has none. PassphraseWrong where it has another.
    Result<OtherCopy> readCopy(const std::filesystem::path& file) const;
    // How this one, as far as it can be read, differs from that copy.
    Result<Difference> difference(const OtherCopy& there);
    // Brings the two together; where that changes anything a verified copy from before is kept. AnotherJournal, and the codes of backUp and
    // apply.
    Result<Merged> merge(OtherCopy other);

    Result<std::optional<Record>> record(const Uuid& id);
    // Entries of one kind, oldest first: by instant, then time of writing, then id. Other programs may write in between.
    Status each(EntryKind kind, const Span& span, Resting resting, const std::function<bool(const Record&)>& visit);
    // The same as the JSON that is stored, without reading it; visit returns false to stop.
    Status eachJson(EntryKind kind, const Span& span, const std::function<bool(std::string_view)>& visit);
    Result<std::vector<Entry>> entries(EntryKind kind, const Span& span);
    Result<std::vector<Entry>> newest(EntryKind kind, std::size_t count);  // oldest of them first
    Result<std::vector<Record>> resting(EntryKind kind);                   // deleted, not erased; the one deleted last first
    Result<std::vector<Tombstone>> tombstones();
    Result<std::optional<std::string>> draft(std::string_view slot);
    Result<std::vector<Draft>> drafts();  // by slot
    Result<bool> empty();
    // Erases what has rested for 30 days, if there is any; true if so.
    Result<bool> eraseRested();

    // Check-ins that match, the ones put down last first.
    Result<std::vector<Entry>> search(const SearchQuery& query, std::size_t limit);

    // A verified copy under the same passphrase, with its companion; the name appears only when it is whole and synced.
    // DestinationExists, BackupDamaged, and the storage codes.
    Status backUp(const std::filesystem::path& destination);
    // Another passphrase, or none: nullptr. The old state or the new one at any moment; other programs that have the journal
    // open must open it again. Older backups keep the old passphrase. EmptyPassphrase, Busy, Damaged, and the storage codes.
    Status changePassphrase(const Secret* passphrase, const sqlite::KeyCost& cost);
    // Everything that can be verified, read anew from the disk; a finding each, empty where the journal is sound.
    Result<std::vector<std::string>> check() const;
    // The same for another thread, with a key of its own. Code::Stopped once stop is set, Replaced where the file was exchanged.
    using Check = std::function<Result<std::vector<std::string>>(const std::atomic<bool>& stop)>;
    Check laterCheck() const;

    // For a damaged journal: what can still be read of it, in memory, as a journal that can be read and searched and not be changed
    // (Code::OnlyReadable). The file stays as it is. Damaged where not even its first page can be read.
    Result<Journal> readable() const;
    // How far it could be read; nothing for a journal that is open as it is.
    struct Reach {
        std::size_t read = 0;   // entries of all kinds
        std::size_t known = 0;  // entries it is known to have had, the ones that were read among them
    };
    const std::optional<Reach>& reach() const;
    // The newest sound copy in its folder and the folder "backups" that opens with its key; each is checked whole.
    std::optional<std::filesystem::path> newestSoundCopy() const;
    // Puts that copy, or what could be read, in the journal's place; the damaged file is kept under the name that is returned. This
    // object goes on as it is; opened anew it is the new one. BackupDamaged, Busy, and the storage codes.
    Result<std::optional<std::filesystem::path>> replaceByCopy(const std::filesystem::path& copy);
    Result<std::optional<std::filesystem::path>> replaceByReadable();
    // Opens what has the name now, with the key of this one. The codes of open.
    Result<Journal> openedAnew() const;

private:
    struct State;
    explicit Journal(std::unique_ptr<State> state);
    static Result<OtherCopy> readOpened(const std::filesystem::path& file, Result<Unlocked> opened, const Environment& environment);
    Result<OtherCopy> readWhole(const std::string& name);
    static Result<Journal> take(const Files& files, Result<Unlocked> opened, const Environment& environment);
    std::unique_ptr<State> m_state;
};

}  // namespace felt::journal
