#include "journal/rescue.h"

#include <algorithm>
#include <array>
#include <set>

#include "embedded/felt_journal.h"
#include "journal/copy.h"
#include "journal/entries_json.h"
#include "journal/seal.h"
#include "journal/store.h"

namespace felt::journal {
namespace {

// After so many entries in a row that cannot be read, a page that leads to all the following ones is gone.
constexpr int enough = 5'000;

constexpr std::string_view entryRow = "SELECT seq, kind, revision, deleted, body FROM entry WHERE seq = ?";
// The numbers of the entries stand in the table and in each of its indexes; what one has lost another may know. From both ends.
constexpr std::array numbers{
    std::string_view("SELECT seq FROM entry NOT INDEXED ORDER BY seq"),
    std::string_view("SELECT seq FROM entry NOT INDEXED ORDER BY seq DESC"),
    std::string_view("SELECT seq FROM entry INDEXED BY entry_order ORDER BY kind, at_utc, written_utc, id"),
    std::string_view("SELECT seq FROM entry INDEXED BY entry_order ORDER BY kind DESC, at_utc DESC, written_utc DESC, id DESC"),
    std::string_view("SELECT seq FROM entry INDEXED BY sqlite_autoindex_entry_1 ORDER BY id"),
    std::string_view("SELECT seq FROM entry INDEXED BY sqlite_autoindex_entry_1 ORDER BY id DESC"),
};
constexpr std::array tombstones{std::string_view("SELECT id, erased FROM tombstone ORDER BY id"),
                                std::string_view("SELECT id, erased FROM tombstone ORDER BY id DESC")};
constexpr std::array drafts{std::string_view("SELECT slot, saved, body FROM draft ORDER BY slot"),
                            std::string_view("SELECT slot, saved, body FROM draft ORDER BY slot DESC")};

// The damaged file. A page that cannot be read spoils the connection, so each failure is followed by a new one.
class Source {
public:
    Source(const Files& files, const sqlite::Key* key) : m_files(files), m_key(key) {}

    // visit: const sqlite::Statement& -> void for each row there is before the first that cannot be read.
    // Whether all could be read; an error only where it is not the file that is at fault.
    template <class Bind, class Visit>
    Result<bool> read(std::string_view sql, Bind bind, Visit visit) {
        if (!m_connection) {
            FELT_TRY(m_connection, sqlite::Connection::open(m_files.database, m_key));
        }
        const auto attempt = [&]() -> Status {
            FELT_TRY(sqlite::Statement row, m_connection->prepare(sql));
            bind(row);
            for (;;) {
                FELT_TRY(const bool more, row.step());
                if (!more) return {};
                visit(row);
            }
        };
        const Status done = attempt();
        if (done) return true;
        if (done.error().code != Code::Damaged) return tl::unexpected(done.error());
        m_connection.reset();
        return false;
    }
    template <class Visit>
    Result<bool> read(std::string_view sql, Visit visit) {
        return read(
            sql, [](sqlite::Statement&) {}, visit);
    }

private:
    const Files& m_files;
    const sqlite::Key* m_key;
    std::optional<sqlite::Connection> m_connection;
};

Result<std::set<std::int64_t>> numbersIn(Source& source) {
    std::set<std::int64_t> known;
    for (const std::string_view sql : numbers) {
        FELT_TRY([[maybe_unused]] const bool whole, source.read(sql, [&](const sqlite::Statement& row) { known.insert(row.integer(0)); }));
    }
    return known;
}

// Nothing where the row cannot be read, or does not say what Felt wrote.
Result<std::optional<Record>> recordAt(Source& source, std::int64_t seq, bool& readable) {
    std::optional<Record> record;
    const auto bind = [&](sqlite::Statement& row) { row.bind(seq); };
    FELT_TRY(readable, source.read(entryRow, bind, [&](const sqlite::Statement& row) {
        const auto kind = named<EntryKind>(row.text(1));
        auto entry = kind ? readStored(*kind, row.text(4)) : fail(Code::Damaged);
        if (!entry || !idOf(*entry) || !writtenOf(*entry)) return;
        record = Record{.entry = std::move(*entry), .revision = int(row.integer(2)), .deleted = {}, .history = {}};
        if (row.isNull(3)) return;
        if (auto deleted = readStoredMoment(row.text(3))) record->deleted = std::move(*deleted);
    }));
    if (!record || record->revision <= 1) return record;
    FELT_TRY([[maybe_unused]] const bool whole, source.read(embedded::history_of_entry, bind, [&](const sqlite::Statement& row) {
        if (auto replaced = readStoredMoment(row.text(1)))
            record->history.push_back({int(row.integer(0)), std::move(*replaced), std::string(row.text(2))});
    }));
    return record;
}

Result<Journal::Reach> readEntries(Source& source, Store& store) {
    FELT_TRY(std::set<std::int64_t> known, numbersIn(source));
    // A number between two others may be an entry that no index tells of any more.
    const std::int64_t last = known.empty() ? 0 : *known.rbegin();
    Journal::Reach reach;
    std::set<std::string> seen;
    int inVain = 0;
    for (std::int64_t seq = 1; seq <= last && inVain < enough; ++seq) {
        bool readable = false;
        FELT_TRY(const std::optional<Record> record, recordAt(source, seq, readable));
        inVain = readable ? 0 : inVain + 1;
        if (!record || !seen.insert(idOf(record->entry)->text()).second) continue;
        FELT_DO(store.add(*record));
        ++reach.read;
        known.insert(seq);
    }
    reach.known = known.size();
    return reach;
}

Status readTombstones(Source& source, Store& store) {
    std::vector<Tombstone> found;
    for (const std::string_view sql : tombstones) {
        FELT_TRY(const bool whole, source.read(sql, [&](const sqlite::Statement& row) {
            auto id = Uuid::make(row.text(0));
            auto erased = readStoredMoment(row.text(1));
            if (id && erased) found.push_back({std::move(*id), std::move(*erased)});
        }));
        if (whole) break;
    }
    for (const Tombstone& each : found) FELT_DO(store.addTombstone(each));
    return {};
}

Status readDrafts(Source& source, sqlite::Connection& to) {
    std::vector<std::array<std::string, 3>> found;
    for (const std::string_view sql : drafts) {
        FELT_TRY(const bool whole, source.read(sql, [&](const sqlite::Statement& row) {
            found.push_back({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))});
        }));
        if (whole) break;
    }
    for (const auto& [slot, saved, body] : found) {
        if (!readStoredMoment(saved) || !locale::isUtf8(slot) || !locale::isUtf8(body)) continue;
        FELT_TRY(sqlite::Statement row, to.prepare("INSERT OR IGNORE INTO draft (slot, saved, body) VALUES (?, ?, ?)"));
        FELT_DO(row.bind(std::string_view(slot)).bind(std::string_view(saved)).bind(std::string_view(body)).run());
    }
    return {};
}

}  // namespace

Result<Journal::Reach> rescue(const Files& files, const sqlite::Key* key, sqlite::Connection& to, const locale::Text& text,
                              const Environment& environment) {
    FELT_DO(makeTables(to, environment));
    Source source(files, key);
    FELT_TRY(sqlite::Transaction transaction, sqlite::Transaction::begin(to));
    FELT_TRY(Seal seal, Seal::read(to));
    Store store(to, text, seal);
    FELT_TRY(const Journal::Reach reach, readEntries(source, store));
    FELT_DO(readTombstones(source, store));
    FELT_DO(readDrafts(source, to));
    FELT_DO(seal.write(to));
    FELT_DO(transaction.commit());
    return reach;
}

}  // namespace felt::journal
