// Private to core/journal: one entry's rows, written and read. Call inside a transaction.
#pragma once

#include <optional>
#include <string>

#include "journal/action.h"
#include "journal/seal.h"
#include "locale/text.h"
#include "sqlite/connection.h"

namespace felt::journal {

// A row of the table entry.
struct StoredEntry {
    std::int64_t seq = 0;
    EntryKind kind = EntryKind::CheckIn;
    int revision = 1;
    std::optional<std::string> deleted;
    std::string body;
};

class Store {
public:
    Store(sqlite::Connection& connection, const locale::Text& text, Seal& seal) : m_connection(connection), m_text(text), m_seal(seal) {}

    Result<std::optional<StoredEntry>> find(const Uuid& id);
    Result<bool> erased(const Uuid& id);
    // The entry has id and time of writing.
    Status add(const Record& record);
    Status change(const Uuid& id, const StoredEntry& old, const Entry& entry, const Moment& now);
    // The record takes the old one's place, its history too; it keeps its number in the order.
    Status replace(const StoredEntry& old, const Record& record);
    Status rest(const Uuid& id, const StoredEntry& old, const std::optional<Moment>& deleted);
    Status erase(const Uuid& id, const StoredEntry& old, const Moment& now);
    // After erasing: the inner pages of the search index still hold words of what is gone; made anew they do not.
    Status forgetWords();
    Status addTombstone(const Tombstone& tombstone);
    Result<std::vector<Revision>> history(std::int64_t seq);
    Result<Record> record(const StoredEntry& stored);
    // entry_item and entry_text of one entry, made from it anew.
    Status derive(std::int64_t seq, const Entry& entry);

private:
    Status addHistory(std::int64_t seq, const Uuid& id, const Revision& revision);
    Status dropHistory(std::int64_t seq, const Uuid& id);
    Status dropDerived(std::int64_t seq);
    void sealEntry(bool in, std::string_view id, EntryKind kind, int revision, const std::optional<std::string>& deleted,
                   std::string_view body);

    sqlite::Connection& m_connection;
    const locale::Text& m_text;
    Seal& m_seal;
};

// Reads an entry's JSON back; Code::Damaged where the journal holds what Felt never wrote.
Result<Entry> readStored(EntryKind kind, std::string_view body);
Result<Moment> readStoredMoment(std::string_view text);

}  // namespace felt::journal
