// Everything that can be done to a journal, and what it changed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "journal/entries.h"

namespace felt::journal {

// All that another copy of a journal holds.
struct OtherCopy {
    std::filesystem::path file;
    std::string journal;          // its id, which all copies of one journal share
    std::vector<Record> records;  // of every kind, resting ones too
    std::vector<Tombstone> tombstones;
    std::vector<Draft> drafts;
};

namespace action {

// A missing id or time of writing is filled in. The same id with the same content changes nothing; IdTaken with other content,
// IdErased where it was erased for good. finishes: the draft slot that goes in the same moment.
struct Add {
    Entry entry;
    std::optional<std::string> finishes;
};
// Replaces an entry by another of the same kind; what it was is kept. UnknownEntry, WrongKind.
struct Edit {
    Uuid id;
    Entry entry;
};
// Takes it out of every list; it rests and can be brought back. UnknownEntry, AlreadyDeleted.
struct Delete {
    Uuid id;
};
struct Undelete {  // UnknownEntry, NotDeleted
    Uuid id;
};
// For good, with all it ever was; only its id stays as a tombstone. UnknownEntry.
struct Erase {
    Uuid id;
};
// Erases what has rested for at least this many days.
inline constexpr int restDays = 30;
struct EraseRested {
    int days = restDays;
};
struct SaveDraft {
    std::string slot;
    std::string body;
};
struct DiscardDraft {
    std::string slot;
};
// Many records at once, all or none. What is there already with the same content is folded; what is in the way is set aside
// (Changes::refused). Entries erased here stay erased. What has rested for 30 days already rests 30 days from now, so that it
// can still be brought back. A draft finds its slot free, is folded, or is set aside (IdTaken, subject "draft", detail its slot).
struct Import {
    std::vector<Record> records;
    std::vector<Tombstone> tombstones;
    std::vector<Draft> drafts;
};
// Two copies of one journal that grew apart become one; merge.h says how. AnotherJournal.
struct Merge {
    OtherCopy other;
};

}  // namespace action

using Action = std::variant<action::Add, action::Edit, action::Delete, action::Undelete, action::Erase, action::EraseRested,
                            action::SaveDraft, action::DiscardDraft, action::Import, action::Merge>;

// What a window has to read again. Empty where nothing changed.
struct Changes {
    std::set<EntryKind> kinds;
    std::vector<Uuid> added;
    std::vector<Uuid> changed;
    std::vector<Uuid> removed;   // from lists: deleted or erased
    std::vector<Uuid> same;      // given again as they were
    std::vector<Error> refused;  // of an Import: why each was set aside; detail: the id
    // Instants of the earliest and latest entry concerned, in microseconds.
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
    bool drafts = false;
    std::size_t draftsAdded = 0;  // by an Import or a Merge
    std::size_t draftsSame = 0;
    // Of a Merge: entries that were edited in both copies. The newer stayed under its id, what the other said is an entry of its own.
    struct Both {
        Uuid id;
        Uuid other;
        bool operator==(const Both&) const = default;
    };
    std::vector<Both> both;
    bool any() const { return drafts || !(added.empty() && changed.empty() && removed.empty()); }
};

}  // namespace felt::journal
