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
    bool stopped = false;  // after a disk fault: a second sync could claim success without the data

    const sqlite::Key* keyOrNone() const { return key ? &*key : nullptr; }
    // Remembers a disk fault, so that nothing more is written.
    template <class Value>
    Result<Value> watched(Result<Value> result) {
        if (!result && result.error().code == Code::StorageFailed) stopped = true;
        return result;
    }
};

}  // namespace felt::journal
