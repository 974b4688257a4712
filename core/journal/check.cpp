#include "journal/check.h"

#include "journal/entries_json.h"
#include "journal/items.h"
#include "journal/seal.h"
#include "journal/store.h"

namespace felt::journal {
namespace {

using Findings = std::vector<std::string>;
constexpr std::size_t mostFindings = 100;

// Every row of a pragma that reports problems as text; "ok" is none.
Status collect(sqlite::Connection& connection, std::string_view pragma, std::string_view what, Findings& findings) {
    FELT_TRY(sqlite::Statement row, connection.prepare(pragma));
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return {};
        const std::string_view text = row.text(0);
        if (text != "ok" && findings.size() < mostFindings) findings.push_back(std::string(what) + ": " + std::string(text));
    }
}

// What SQLite's own checks say. The page check takes no lock of its own, hence the transaction around it.
Status checkPages(sqlite::Connection& connection, bool encrypted, Findings& findings) {
    if (encrypted) {
        FELT_DO(connection.execute("BEGIN; SELECT count(*) FROM sqlite_schema"));
        auto pages = collect(connection, "PRAGMA cipher_integrity_check", "page", findings);
        FELT_DO(connection.execute("COMMIT"));
        FELT_DO(pages);
    }
    FELT_DO(collect(connection, "PRAGMA integrity_check(100)", "structure", findings));
    return collect(connection, "PRAGMA foreign_key_check", "reference", findings);
}

struct EntryRow {
    std::string_view id, kind, deleted, body;
    std::int64_t seq, at, written, deletedAt;
};

bool restingAgrees(const EntryRow& row) {
    if (row.deleted.empty()) return row.deletedAt == 0;
    const auto deleted = readStoredMoment(row.deleted);
    return deleted && deleted->instant() == row.deletedAt;
}

std::optional<std::string_view> textOf(const sqlite::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

// Whether entry_item holds what the entry says.
Result<bool> itemsAgree(sqlite::Connection& connection, std::int64_t seq, const Entry& entry) {
    FELT_TRY(sqlite::Statement row, connection.prepare("SELECT position, kind, name, word, place, view, value, answer FROM entry_item "
                                                       "WHERE entry = ? ORDER BY position"));
    row.bind(seq);
    std::int64_t position = 0;
    for (const Item& item : itemsOf(entry)) {
        FELT_TRY(const bool there, row.step());
        if (!there || row.integer(0) != position++ || row.text(1) != item.kind || textOf(row, 2) != item.name ||
            textOf(row, 3) != item.word || textOf(row, 4) != item.place || textOf(row, 5) != item.view || row.isNull(6) != !item.value ||
            (item.value && row.real(6) != *item.value) || textOf(row, 7) != item.answer)
            return false;
    }
    FELT_TRY(const bool more, row.step());
    return !more;
}

// Whether the columns beside the body, and the rows made from it, say what the body says; columnsDisagree looks at the others.
Result<bool> agrees(sqlite::Connection& connection, const EntryRow& row) {
    const auto kind = named<EntryKind>(row.kind);
    if (!kind) return false;
    const auto entry = readEntry(*kind, row.body);
    if (!entry || !idOf(*entry) || idOf(*entry)->text() != row.id || !writtenOf(*entry) || atOf(*entry).instant() != row.at ||
        writtenOf(*entry)->instant() != row.written || !restingAgrees(row))
        return false;
    return itemsAgree(connection, row.seq, *entry);
}

// Entries whose columns for trends do not repeat the body; those of other kinds have none.
constexpr std::string_view columnsDisagree =
    "SELECT count(*) FROM entry WHERE CASE kind WHEN 'check-in' THEN private IS NOT coalesce(json_extract(body, '$.private'), 0)"
    " OR pleasantness IS NOT json_extract(body, '$.plane.pleasantness') OR energy IS NOT json_extract(body, '$.plane.energy')"
    " OR distress_before IS NOT json_extract(body, '$.distress.before') OR distress_after IS NOT json_extract(body, '$.distress.after')"
    " OR state IS NOT json_extract(body, '$.state') OR after IS NOT json_extract(body, '$.after')"
    " OR form IS NOT json_extract(body, '$.form') OR language IS NOT json_extract(body, '$.language')"
    " ELSE private <> 0 OR coalesce(pleasantness, energy, distress_before, distress_after, state, after, form, language) IS NOT NULL END";

Status sumEntries(sqlite::Connection& connection, Seal& sum, Findings& findings) {
    FELT_TRY(sqlite::Statement row,
             connection.prepare("SELECT seq, id, kind, revision, deleted, body, at_utc, written_utc, deleted_utc FROM entry"));
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return {};
        const EntryRow entry{.id = row.text(1),
                             .kind = row.text(2),
                             .deleted = row.text(4),
                             .body = row.text(5),
                             .seq = row.integer(0),
                             .at = row.integer(6),
                             .written = row.integer(7),
                             .deletedAt = row.integer(8)};
        sum.add("entry", {entry.id, entry.kind, std::to_string(row.integer(3)), entry.deleted, entry.body});
        FELT_TRY(const bool good, agrees(connection, entry));
        if (!good && findings.size() < mostFindings) findings.push_back("entry " + std::string(entry.id));
    }
}

Status sumOthers(sqlite::Connection& connection, Seal& sum) {
    {
        FELT_TRY(sqlite::Statement row, connection.prepare("SELECT entry.id, entry_history.revision, replaced, entry_history.body "
                                                           "FROM entry_history JOIN entry ON entry.seq = entry_history.entry"));
        for (;;) {
            FELT_TRY(const bool more, row.step());
            if (!more) break;
            sum.add("entry_history", {row.text(0), std::to_string(row.integer(1)), row.text(2), row.text(3)});
        }
    }
    FELT_TRY(sqlite::Statement row, connection.prepare("SELECT id, erased FROM tombstone"));
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return {};
        sum.add("tombstone", {row.text(0), row.text(1)});
    }
}

// Searching and counting must know as many check-ins as there are.
Status checkDerived(sqlite::Connection& connection, Findings& findings) {
    FELT_TRY(const std::int64_t disagreeing, connection.integer(columnsDisagree));
    if (disagreeing > 0) findings.push_back("columns");
    FELT_TRY(const std::int64_t unsearchable,
             connection.integer("SELECT count(*) FROM entry WHERE kind = 'check-in' AND seq NOT IN (SELECT rowid FROM entry_text)"));
    FELT_TRY(const std::int64_t strays, connection.integer("SELECT count(*) FROM entry_text WHERE rowid NOT IN (SELECT seq FROM entry)"));
    // Its shortcuts into segments that are no more would be in the way of new ones; the segment stands above bit 37 of a page's id.
    FELT_TRY(const std::int64_t stale,
             connection.integer("SELECT count(*) FROM entry_text_idx WHERE segid NOT IN (SELECT id >> 37 FROM entry_text_data)"));
    if (unsearchable + strays + stale > 0) findings.push_back("search index");
    // Of a partial index SQLite's own check counts no rows too many.
    FELT_TRY(const std::int64_t indexed,
             connection.integer("SELECT count(*) FROM entry INDEXED BY entry_resting WHERE deleted_utc IS NOT NULL"));
    FELT_TRY(const std::int64_t resting, connection.integer("SELECT count(*) FROM entry NOT INDEXED WHERE deleted_utc IS NOT NULL"));
    if (indexed != resting) findings.push_back("index entry_resting");
    return {};
}

Status compareFacts(sqlite::Connection& connection, Findings& findings) {
    FELT_TRY(const Seal kept, Seal::read(connection));
    Seal sum = kept.emptied();
    FELT_DO(sumEntries(connection, sum, findings));
    FELT_DO(sumOthers(connection, sum));
    if (!(sum == kept)) findings.push_back("seal");
    return checkDerived(connection, findings);
}

// All of it from one moment: other programs may be writing.
Status checkFacts(sqlite::Connection& connection, Findings& findings) {
    FELT_DO(connection.execute("BEGIN"));
    const Status compared = compareFacts(connection, findings);
    const Status ended = connection.execute("COMMIT");
    return compared ? ended : compared;
}

// Damage met while checking is a finding; everything else means that the check could not be made, unless damage explains it.
Status asFinding(Status status, std::string_view what, Findings& findings) {
    if (!status && status.error().code != Code::Damaged && !findings.empty()) return {};
    if (status || status.error().code != Code::Damaged) return status;
    findings.push_back(std::string(what) + ": " + status.error().detail);
    return {};
}

}  // namespace

Result<Findings> inspect(sqlite::Connection& connection, bool encrypted) {
    Findings findings;
    FELT_DO(asFinding(checkPages(connection, encrypted, findings), "structure", findings));
    FELT_DO(asFinding(checkFacts(connection, findings), "entries", findings));
    return findings;
}

}  // namespace felt::journal
