#include "journal/merge.h"

#include <algorithm>

#include "checkin/flow.h"
#include "embedded/felt_journal.h"

namespace felt::journal {
namespace {

constexpr std::int64_t microsecondsPerDay = 86'400'000'000;

class Merger {
public:
    Merger(Store& store, sqlite::Connection& connection, const Moment& now) : m_store(store), m_connection(connection), m_now(now) {}

    Result<Changes> merge(const OtherCopy& other) {
        bool erased = false;
        for (const Tombstone& tombstone : other.tombstones) {
            FELT_TRY(const std::optional<StoredEntry> there, m_store.find(tombstone.id));
            if (there) FELT_DO(erase(tombstone, *there));
            erased = erased || there;
            FELT_DO(m_store.addTombstone(tombstone));
        }
        for (const Record& record : other.records) FELT_DO(take(record));
        for (const Draft& draft : other.drafts) FELT_DO(takeDraft(draft));
        if (erased) FELT_DO(m_store.forgetWords());
        return std::move(m_changes);
    }

private:
    void touch(const Entry& entry) {
        const std::int64_t instant = atOf(entry).instant();
        m_changes.kinds.insert(kindOf(entry));
        m_changes.from = std::min(m_changes.from.value_or(instant), instant);
        m_changes.to = std::max(m_changes.to.value_or(instant), instant);
    }

    Status erase(const Tombstone& tombstone, const StoredEntry& stored) {
        FELT_TRY(const Entry entry, readStored(stored.kind, stored.body));
        FELT_DO(m_store.erase(tombstone.id, stored, tombstone.erased));
        touch(entry);
        m_changes.removed.push_back(tombstone.id);
        return {};
    }

    // What comes to rest here by this has its 30 days from now on.
    void restAnew(Record& record) const {
        if (record.deleted && record.deleted->instant() <= m_now.instant() - action::restDays * microsecondsPerDay) record.deleted = m_now;
    }

    // True where it is new here; one that is here, or was erased, is left alone.
    Result<bool> addNew(Record record) {
        const Uuid& id = *idOf(record.entry);
        FELT_TRY(const std::optional<StoredEntry> there, m_store.find(id));
        FELT_TRY(const bool erased, m_store.erased(id));
        if (there || erased) return false;
        restAnew(record);
        FELT_DO(m_store.add(record));
        touch(record.entry);
        m_changes.added.push_back(id);
        return true;
    }

    Status take(const Record& theirs) {
        const Uuid& id = *idOf(theirs.entry);
        FELT_TRY(const std::optional<StoredEntry> stored, m_store.find(id));
        if (!stored) return addNew(theirs).map([](bool) {});
        FELT_TRY(const Record ours, m_store.record(*stored));
        JoinedEntry join = joined(ours, theirs);
        if (join.record == ours) {
            m_changes.same.push_back(id);
        } else {
            if (!ours.deleted) restAnew(join.record);
            FELT_DO(m_store.replace(*stored, join.record));
            touch(ours.entry);
            touch(join.record.entry);
            (join.record.deleted && !ours.deleted ? m_changes.removed : m_changes.changed).push_back(id);
        }
        if (!join.other) return {};
        const Uuid other = *idOf(join.other->entry);
        FELT_TRY(const bool added, addNew(std::move(*join.other)));
        if (added) m_changes.both.push_back({id, other});
        return {};
    }

    Status takeDraft(const Draft& theirs) {
        FELT_TRY(const std::optional<Draft> ours, draftIn(theirs.slot));
        if (!ours) {
            ++m_changes.draftsAdded;
            return save(theirs);
        }
        if (ours->body == theirs.body) {
            ++m_changes.draftsSame;
            return {};
        }
        const bool theirsIsNewer = theirs.saved.instant() > ours->saved.instant();
        const Draft& newer = theirsIsNewer ? theirs : *ours;
        const Draft& older = theirsIsNewer ? *ours : theirs;
        const auto flow = checkin::readDraft(older.body), newerFlow = checkin::readDraft(newer.body);
        const bool goesOn = flow && newerFlow && flow->entry.at == newerFlow->entry.at && flow->entry.id == newerFlow->entry.id;
        if (!flow && theirsIsNewer) {
            // What cannot be read here is not pushed out.
            m_changes.refused.push_back({Code::IdTaken, "draft", theirs.slot});
            return {};
        }
        if (flow && !goesOn && flow->anythingGiven()) {
            CheckIn entry = flow->entry;
            entry.id = derivedId(entry.id ? *entry.id : Uuid::version7(0, [](auto) {}), older.body, older.saved);
            entry.written = older.saved;
            if (!entry.ended) entry.ended = checkin::Ended::Enough;
            FELT_DO(addNew({.entry = std::move(entry), .revision = 1, .deleted = {}, .history = {}}));
        }
        if (!theirsIsNewer) return {};
        ++m_changes.draftsAdded;
        return save(theirs);
    }

    Result<std::optional<Draft>> draftIn(const std::string& slot) {
        FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::all_drafts));
        for (;;) {
            FELT_TRY(const bool more, row.step());
            if (!more) return std::optional<Draft>();
            if (row.text(0) != slot) continue;
            FELT_TRY(Moment saved, readStoredMoment(row.text(1)));
            return std::optional(Draft{slot, std::move(saved), std::string(row.text(2))});
        }
    }

    Status save(const Draft& draft) {
        FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::save_draft));
        m_changes.drafts = true;
        return row.bind(std::string_view(draft.slot)).bind(std::string_view(draft.saved.text())).bind(std::string_view(draft.body)).run();
    }

    Store& m_store;
    sqlite::Connection& m_connection;
    Moment m_now;
    Changes m_changes;
};

}  // namespace

Result<std::string> journalId(sqlite::Connection& connection) {
    FELT_TRY(sqlite::Statement row, connection.prepare("SELECT journal FROM seal WHERE only = 1"));
    FELT_TRY(const bool found, row.step());
    if (!found || row.text(0).empty()) return fail(Code::Damaged, {}, "seal");
    return std::string(row.text(0));
}

Result<Changes> merge(const OtherCopy& other, Store& store, sqlite::Connection& connection, const Environment& environment) {
    FELT_TRY(const std::string own, journalId(connection));
    if (other.journal != own) return fail(Code::AnotherJournal, other.file.string());
    return Merger(store, connection, environment.clock()).merge(other);
}

}  // namespace felt::journal
