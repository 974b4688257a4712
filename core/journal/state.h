// Private to core/journal: an open journal's parts.
#pragma once

#include "journal/files.h"
#include "journal/journal.h"
#include "locale/text.h"

namespace felt::journal {

struct Journal::State {
    Files files;
    Environment environment;
    sqlite::Connection connection;
    std::optional<sqlite::Key> key;
    locale::Text text;
    std::optional<Journal::Reach> reach = {};  // of a damaged journal; the connection is to memory then
    bool stopped = false;                      // after a disk fault: a second sync could claim success without the data
    bool undone = false;                       // the last write was rolled back, and the connection is still the one that did it

    // Whether it may be changed.
    Status open() const {
        if (reach) return fail(Code::OnlyReadable);
        if (stopped) return fail(Code::StorageFailed, {}, "earlier fault");
        return {};
    }
    // After a write that was rolled back, before the next: FTS5 keeps something of it, and the next change of the same entry would spoil
    // the search index. A new connection knows nothing of it.
    Status forgetUndone() {
        if (!undone) return {};
        if (connection.replaced()) return fail(Code::Replaced);
        FELT_TRY(connection, sqlite::Connection::open(files.database, keyOrNone()));
        undone = false;
        return {};
    }
    const sqlite::Key* keyOrNone() const { return key ? &*key : nullptr; }
    // Remembers a disk fault, so that nothing more is written.
    template <class Value>
    Result<Value> watched(Result<Value> result) {
        if (!result && result.error().code == Code::StorageFailed) stopped = true;
        return result;
    }
};

}  // namespace felt::journal
