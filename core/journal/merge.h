// Private to core/journal: how two copies of one entry become one, and two copies of a journal.
#pragma once

#include <optional>

#include "journal/action.h"
#include "journal/journal.h"
#include "journal/store.h"

namespace felt::journal {

// The same for the same arguments, and for no others.
Uuid derivedId(const Uuid& id, std::string_view version, const Moment& began);

// What an entry was in both copies, as one line of life: each version once, in the order in which either copy has them, else by the time
// they began. So the newest stands last, whichever copy is asked first. It rests where either copy put it to rest, unless it was edited in
// the other after that.
struct JoinedEntry {
    Record record;
    // Where neither copy knew the newest version of the other, and they differ: the older of the two, as an entry of its own. Its id
    // follows from the entry's id and the version alone, so that merging again or the other way round makes no further one.
    std::optional<Record> other;
};
JoinedEntry joined(const Record& here, const Record& there);

// Entries erased in either copy are erased. A draft that goes on with the same check-in takes its place; of two different ones the newer
// stays a draft and the other becomes an entry that ended with "enough".
Result<Changes> merge(const OtherCopy& other, Store& store, sqlite::Connection& connection, const Environment& environment);

// The id of the journal, which its copies share. Damaged where it cannot be read.
Result<std::string> journalId(sqlite::Connection& connection);

}  // namespace felt::journal
