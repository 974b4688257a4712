// The reading half of Journal.
#include <algorithm>
#include <limits>

#include "embedded/felt_journal.h"
#include "journal/state.h"
#include "journal/store.h"

namespace felt::journal {
namespace {

constexpr std::int64_t day = 86'400'000'000;
constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t pageLength = 500;

// Where a page ended; the next begins after it.
struct Position {
    std::int64_t at = earliest;
    std::int64_t written = earliest;
    std::string id;
};

// One page, read whole, so that no lock is held while it is looked at.
Result<std::vector<StoredEntry>> readPage(sqlite::Connection& connection, EntryKind kind, const Span& span, Resting resting,
                                          Position& position) {
    FELT_TRY(sqlite::Statement row, connection.prepare(embedded::page_of_entries));
    row.bind(name(kind)).bind(position.at).bind(position.written).bind(std::string_view(position.id));
    // A day alone stands at its midnight of UTC, up to 24 hours before an instant of the same lived day, itself up to 18 hours
    // from UTC; Span::holds decides.
    row.bind(span.from ? span.from->instant() - 2 * day : earliest).bind(span.to ? span.to->instant() + 2 * day : latest);
    row.bind(std::int64_t(resting == Resting::Included)).bind(pageLength);
    std::vector<StoredEntry> rows;
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return rows;
        position = {row.integer(0), row.integer(1), std::string(row.text(2))};
        rows.push_back({row.integer(3), kind, int(row.integer(5)), row.isNull(6) ? std::nullopt : std::optional<std::string>(row.text(6)),
                        std::string(row.text(7))});
    }
}

// The bodies of the rows of a statement, as entries.
Result<std::vector<Entry>> readBodies(sqlite::Statement& row, EntryKind kind) {
    std::vector<Entry> entries;
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return entries;
        FELT_TRY(Entry entry, readStored(kind, row.text(0)));
        entries.push_back(std::move(entry));
    }
}

// FTS5 strings: quoted, so that no character of a word has a meaning there.
std::string fts5String(const std::string& word) {
    std::string text = "\"";
    for (const char c : word) text.append(c == '"' ? "\"\"" : std::string(1, c));
    return text + '"';
}

std::string matchOf(const SearchTerm& term) {
    std::string match;
    if (!term.spelled.empty()) {
        std::string phrase;
        for (const std::string& word : term.spelled) phrase.append(phrase.empty() ? "" : " ").append(word);
        match = "words : " + fts5String(phrase) + " *";
    }
    for (const std::string& each : term.names) match.append(match.empty() ? "" : " OR ").append("names : ").append(fts5String(each));
    return "(" + match + ")";
}

}  // namespace

bool Span::holds(const Moment& at) const {
    const auto before = [](const Moment& a, const Moment& b) {
        const bool byDay = a.precision() == Moment::Precision::Day || b.precision() == Moment::Precision::Day;
        return byDay ? a.date() < b.date() : a.instant() < b.instant();
    };
    return !(from && before(at, *from)) && !(to && before(*to, at));
}

Status Journal::each(EntryKind kind, const Span& span, Resting resting, const std::function<bool(const Record&)>& visit) {
    Position position;
    Seal unused;
    Store store(m_state->connection, m_state->text, unused);
    for (;;) {
        FELT_TRY(const std::vector<StoredEntry> rows, readPage(m_state->connection, kind, span, resting, position));
        if (rows.empty()) return {};
        for (const StoredEntry& row : rows) {
            FELT_TRY(const Record record, store.record(row));
            if (span.holds(atOf(record.entry)) && !visit(record)) return {};
        }
    }
}

Status Journal::eachJson(EntryKind kind, const Span& span, const std::function<bool(std::string_view)>& visit) {
    Position position;
    for (;;) {
        FELT_TRY(const std::vector<StoredEntry> rows, readPage(m_state->connection, kind, span, Resting::LeftOut, position));
        if (rows.empty()) return {};
        for (const StoredEntry& row : rows) {
            if (span.from || span.to) {
                FELT_TRY(const Entry entry, readStored(kind, row.body));
                if (!span.holds(atOf(entry))) continue;
            }
            if (!visit(row.body)) return {};
        }
    }
}

Result<std::vector<Entry>> Journal::entries(EntryKind kind, const Span& span) {
    std::vector<Entry> found;
    FELT_DO(each(kind, span, Resting::LeftOut, [&](const Record& record) {
        found.push_back(record.entry);
        return true;
    }));
    return found;
}

Result<std::vector<Entry>> Journal::newest(EntryKind kind, std::size_t count) {
    FELT_TRY(sqlite::Statement row, m_state->connection.prepare(embedded::newest_entries));
    row.bind(name(kind)).bind(std::int64_t(count));
    return readBodies(row, kind);
}

Result<std::optional<Record>> Journal::record(const Uuid& id) {
    Seal unused;
    Store store(m_state->connection, m_state->text, unused);
    FELT_TRY(const std::optional<StoredEntry> stored, store.find(id));
    if (!stored) return std::optional<Record>();
    FELT_TRY(Record record, store.record(*stored));
    return std::optional(std::move(record));
}

Result<std::vector<Record>> Journal::resting(EntryKind kind) {
    FELT_TRY(sqlite::Statement row, m_state->connection.prepare(embedded::resting_entries));
    row.bind(name(kind));
    Seal unused;
    Store store(m_state->connection, m_state->text, unused);
    std::vector<Record> found;
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return found;
        const StoredEntry stored{row.integer(0), kind, int(row.integer(1)), std::string(row.text(2)), std::string(row.text(3))};
        FELT_TRY(Record record, store.record(stored));
        found.push_back(std::move(record));
    }
}

Result<std::vector<Tombstone>> Journal::tombstones() {
    FELT_TRY(sqlite::Statement row, m_state->connection.prepare(embedded::all_tombstones));
    std::vector<Tombstone> found;
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return found;
        auto id = Uuid::make(row.text(0));
        if (!id) return fail(Code::Damaged, {}, "tombstone");
        FELT_TRY(Moment erased, readStoredMoment(row.text(1)));
        found.push_back({std::move(*id), std::move(erased)});
    }
}

Result<std::vector<Draft>> Journal::drafts() {
    FELT_TRY(sqlite::Statement row, m_state->connection.prepare(embedded::all_drafts));
    std::vector<Draft> found;
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return found;
        FELT_TRY(Moment saved, readStoredMoment(row.text(1)));
        Draft draft{std::string(row.text(0)), std::move(saved), std::string(row.text(2))};
        if (!locale::isUtf8(draft.slot) || !locale::isUtf8(draft.body)) return fail(Code::Damaged, {}, "draft");
        found.push_back(std::move(draft));
    }
}

Result<std::vector<Entry>> Journal::search(const SearchQuery& query, std::size_t limit) {
    if (query.empty()) return std::vector<Entry>();
    std::string match;
    for (const SearchTerm& term : query) match.append(match.empty() ? "" : " AND ").append(matchOf(term));
    FELT_TRY(sqlite::Statement row, m_state->connection.prepare(embedded::search_entries));
    row.bind(std::string_view(match)).bind(std::int64_t(std::min<std::size_t>(limit, std::size_t(latest))));
    return readBodies(row, EntryKind::CheckIn);
}

}  // namespace felt::journal
