#include "journal/store.h"

#include "embedded/felt_journal.h"
#include "journal/entries_json.h"
#include "journal/items.h"

namespace felt::journal {
namespace {

tl::unexpected<Error> damaged(std::string what) { return fail(Code::Damaged, {}, std::move(what)); }

template <class Number>
std::optional<std::int64_t> integerOf(const std::optional<Number>& value) {
    return value ? std::optional<std::int64_t>(value->value()) : std::nullopt;
}

template <class Choice>
std::optional<std::string_view> nameOf(const std::optional<Choice>& choice) {
    return choice ? std::optional(name(*choice)) : std::nullopt;
}

// The columns of add_entry and change_entry, in their order.
void bindEntry(sqlite::Statement& row, const Entry& entry, int revision, const std::optional<Moment>& deleted, std::string_view body) {
    row.bind(std::string_view(idOf(entry)->text())).bind(name(kindOf(entry))).bind(atOf(entry).instant()).bind(writtenOf(entry)->instant());
    row.bind(std::int64_t(revision));
    if (deleted)
        row.bind(std::string_view(deleted->text())).bind(deleted->instant());
    else
        row.bindNull().bindNull();
    const CheckIn* const checkIn = std::get_if<CheckIn>(&entry);
    if (checkIn == nullptr) {
        row.bind(std::int64_t(0));
        for (int column = 0; column < 8; ++column) row.bindNull();
    } else {
        row.bind(std::int64_t(checkIn->isPrivate));
        row.bind(checkIn->plane ? checkIn->plane->pleasantness : std::nullopt).bind(checkIn->plane ? checkIn->plane->energy : std::nullopt);
        row.bind(checkIn->distress ? integerOf(checkIn->distress->before) : std::nullopt);
        row.bind(checkIn->distress ? integerOf(checkIn->distress->after) : std::nullopt);
        row.bind(nameOf(checkIn->state)).bind(nameOf(checkIn->after)).bind(nameOf(checkIn->form));
        row.bind(checkIn->language ? std::optional<std::string_view>(checkIn->language->text()) : std::nullopt);
    }
    row.bind(body);
}

std::string number(std::int64_t value) { return std::to_string(value); }

}  // namespace

Result<Entry> readStored(EntryKind kind, std::string_view body) {
    auto entry = readEntry(kind, body);
    if (!entry) return damaged("entry");
    return entry;
}

Result<Moment> readStoredMoment(std::string_view text) {
    auto moment = Moment::parse(text);
    if (!moment) return damaged("time");
    return moment;
}

Result<std::optional<StoredEntry>> Store::find(const Uuid& id) {
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::find_entry));
    row.bind(std::string_view(id.text()));
    FELT_TRY(const bool found, row.step());
    if (!found) return std::optional<StoredEntry>();
    const auto kind = named<EntryKind>(row.text(1));
    if (!kind) return damaged("kind");
    StoredEntry stored{
        .seq = row.integer(0), .kind = *kind, .revision = int(row.integer(2)), .deleted = {}, .body = std::string(row.text(4))};
    if (!row.isNull(3)) stored.deleted = row.text(3);
    return std::optional(std::move(stored));
}

Result<bool> Store::erased(const Uuid& id) {
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::find_tombstone));
    row.bind(std::string_view(id.text()));
    return row.step();
}

void Store::sealEntry(bool in, std::string_view id, EntryKind kind, int revision, const std::optional<std::string>& deleted,
                      std::string_view body) {
    const std::string count = number(revision);
    const std::string_view resting = deleted ? std::string_view(*deleted) : std::string_view();
    if (in)
        m_seal.add("entry", {id, name(kind), count, resting, body});
    else
        m_seal.remove("entry", {id, name(kind), count, resting, body});
}

Status Store::addHistory(std::int64_t seq, const Uuid& id, const Revision& revision) {
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::add_history));
    FELT_DO(row.bind(seq)
                .bind(std::int64_t(revision.number))
                .bind(std::string_view(revision.replaced.text()))
                .bind(std::string_view(revision.json))
                .run());
    m_seal.add("entry_history", {id.text(), number(revision.number), revision.replaced.text(), revision.json});
    return {};
}

Status Store::add(const Record& record) {
    const std::string body = writeEntry(record.entry);
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::add_entry));
    bindEntry(row, record.entry, record.revision, record.deleted, body);
    FELT_DO(row.run());
    const std::int64_t seq = m_connection.lastRowId();
    const Uuid& id = *idOf(record.entry);
    for (const Revision& revision : record.history) FELT_DO(addHistory(seq, id, revision));
    const auto deleted = record.deleted ? std::optional(record.deleted->text()) : std::nullopt;
    sealEntry(true, id.text(), kindOf(record.entry), record.revision, deleted, body);
    return derive(seq, record.entry);
}

Status Store::change(const Uuid& id, const StoredEntry& old, const Entry& entry, const Moment& now) {
    std::optional<Moment> deleted;
    if (old.deleted) {
        FELT_TRY(deleted, readStoredMoment(*old.deleted));
    }
    FELT_DO(addHistory(old.seq, id, {old.revision, now, old.body}));
    const std::string body = writeEntry(entry);
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::change_entry));
    bindEntry(row, entry, old.revision + 1, deleted, body);
    FELT_DO(row.bind(old.seq).run());
    sealEntry(false, id.text(), old.kind, old.revision, old.deleted, old.body);
    sealEntry(true, id.text(), kindOf(entry), old.revision + 1, old.deleted, body);
    FELT_DO(dropDerived(old.seq));
    return derive(old.seq, entry);
}

Status Store::replace(const StoredEntry& old, const Record& record) {
    const Uuid& id = *idOf(record.entry);
    FELT_DO(dropHistory(old.seq, id));
    const std::string body = writeEntry(record.entry);
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::change_entry));
    bindEntry(row, record.entry, record.revision, record.deleted, body);
    FELT_DO(row.bind(old.seq).run());
    for (const Revision& revision : record.history) FELT_DO(addHistory(old.seq, id, revision));
    sealEntry(false, id.text(), old.kind, old.revision, old.deleted, old.body);
    const auto deleted = record.deleted ? std::optional(record.deleted->text()) : std::nullopt;
    sealEntry(true, id.text(), kindOf(record.entry), record.revision, deleted, body);
    FELT_DO(dropDerived(old.seq));
    return derive(old.seq, record.entry);
}

Status Store::rest(const Uuid& id, const StoredEntry& old, const std::optional<Moment>& deleted) {
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::rest_entry));
    if (deleted)
        row.bind(std::string_view(deleted->text())).bind(deleted->instant());
    else
        row.bindNull().bindNull();
    FELT_DO(row.bind(old.seq).run());
    sealEntry(false, id.text(), old.kind, old.revision, old.deleted, old.body);
    sealEntry(true, id.text(), old.kind, old.revision, deleted ? std::optional(deleted->text()) : std::nullopt, old.body);
    return {};
}

Status Store::erase(const Uuid& id, const StoredEntry& old, const Moment& now) {
    FELT_DO(dropHistory(old.seq, id));
    sealEntry(false, id.text(), old.kind, old.revision, old.deleted, old.body);
    FELT_DO(dropDerived(old.seq));
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::erase_entry));
    FELT_DO(row.bind(old.seq).run());
    return addTombstone({id, now});
}

Status Store::dropHistory(std::int64_t seq, const Uuid& id) {
    FELT_TRY(const std::vector<Revision> revisions, history(seq));
    for (const Revision& revision : revisions)
        m_seal.remove("entry_history", {id.text(), number(revision.number), revision.replaced.text(), revision.json});
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::erase_history));
    return row.bind(seq).run();
}

Status Store::forgetWords() {
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::rebuild_text));
    return row.run();
}

Status Store::addTombstone(const Tombstone& tombstone) {
    FELT_TRY(const bool there, erased(tombstone.id));
    if (there) return {};
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::add_tombstone));
    FELT_DO(row.bind(std::string_view(tombstone.id.text())).bind(std::string_view(tombstone.erased.text())).run());
    m_seal.add("tombstone", {tombstone.id.text(), tombstone.erased.text()});
    return {};
}

Result<std::vector<Revision>> Store::history(std::int64_t seq) {
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::history_of_entry));
    row.bind(seq);
    std::vector<Revision> revisions;
    for (;;) {
        FELT_TRY(const bool more, row.step());
        if (!more) return revisions;
        FELT_TRY(Moment replaced, readStoredMoment(row.text(1)));
        revisions.push_back({int(row.integer(0)), std::move(replaced), std::string(row.text(2))});
    }
}

Result<Record> Store::record(const StoredEntry& stored) {
    FELT_TRY(Entry entry, readStored(stored.kind, stored.body));
    Record record{.entry = std::move(entry), .revision = stored.revision, .deleted = {}, .history = {}};
    if (stored.deleted) {
        FELT_TRY(record.deleted, readStoredMoment(*stored.deleted));
    }
    if (stored.revision > 1) {
        FELT_TRY(record.history, history(stored.seq));
    }
    return record;
}

Status Store::dropDerived(std::int64_t seq) {
    for (const std::string_view sql : {embedded::erase_items, embedded::erase_text}) {
        FELT_TRY(sqlite::Statement row, m_connection.prepare(sql));
        FELT_DO(row.bind(seq).run());
    }
    return {};
}

Status Store::derive(std::int64_t seq, const Entry& entry) {
    std::int64_t position = 0;
    FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::add_item));
    for (const Item& item : itemsOf(entry)) {
        row.bind(seq).bind(position++).bind(item.kind).bind(item.name).bind(item.word).bind(item.place).bind(item.view);
        FELT_DO(row.bind(item.value).bind(item.answer).run());
    }
    if (kindOf(entry) != EntryKind::CheckIn) return {};
    const SearchText found = searchTextOf(entry, m_text);
    FELT_TRY(sqlite::Statement text, m_connection.prepare(embedded::add_text));
    return text.bind(seq).bind(std::string_view(found.words)).bind(std::string_view(found.names)).run();
}

}  // namespace felt::journal
