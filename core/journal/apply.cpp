#include "journal/apply.h"

#include <algorithm>

#include "embedded/felt_journal.h"
#include "journal/entries_json.h"
#include "journal/merge.h"

namespace felt::journal {
namespace {

constexpr std::int64_t microsecondsPerDay = 86'400'000'000;

class Performer {
public:
    Performer(Store& store, sqlite::Connection& connection, const Environment& environment)
        : m_store(store), m_connection(connection), m_environment(environment) {}

    Result<Changes> operator()(const action::Add& add) {
        Record record{.entry = add.entry, .revision = 1, .deleted = {}, .history = {}};
        FELT_TRY(const std::optional<Error> refusal, addRecord(std::move(record)));
        if (refusal) return tl::unexpected(*refusal);
        if (add.finishes) FELT_DO(discard(*add.finishes));
        return std::move(m_changes);
    }

    Result<Changes> operator()(const action::Edit& edit) {
        FELT_TRY(const StoredEntry old, existing(edit.id));
        if (old.kind != kindOf(edit.entry)) return fail(Code::WrongKind, "kind", std::string(name(old.kind)));
        FELT_TRY(const Entry before, readStored(old.kind, old.body));
        Entry entry = edit.entry;
        setId(entry, edit.id);
        if (!writtenOf(entry)) setWritten(entry, *writtenOf(before));
        if (sameContent(before, entry)) {
            m_changes.same.push_back(edit.id);
            return std::move(m_changes);
        }
        FELT_DO(m_store.change(edit.id, old, entry, m_environment.clock()));
        touch(before);
        touch(entry);
        m_changes.changed.push_back(edit.id);
        return std::move(m_changes);
    }

    Result<Changes> operator()(const action::Delete& which) { return rest(which.id, m_environment.clock()); }
    Result<Changes> operator()(const action::Undelete& which) { return rest(which.id, std::nullopt); }

    Result<Changes> operator()(const action::Erase& which) {
        FELT_DO(erase(which.id));
        FELT_DO(m_store.forgetWords());
        return std::move(m_changes);
    }

    Result<Changes> operator()(const action::EraseRested& rested) {
        std::vector<Uuid> due;
        {
            FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::rested_entries));
            row.bind(m_environment.clock().instant() - rested.days * microsecondsPerDay);
            for (;;) {
                FELT_TRY(const bool more, row.step());
                if (!more) break;
                auto id = Uuid::make(row.text(0));
                if (!id) return fail(Code::Damaged, {}, "id");
                due.push_back(std::move(*id));
            }
        }
        for (const Uuid& id : due) FELT_DO(erase(id));
        if (!due.empty()) FELT_DO(m_store.forgetWords());
        return std::move(m_changes);
    }

    Result<Changes> operator()(const action::SaveDraft& draft) {
        FELT_DO(save({draft.slot, m_environment.clock(), draft.body}));
        return std::move(m_changes);
    }

    Result<Changes> operator()(const action::DiscardDraft& draft) {
        FELT_DO(discard(draft.slot));
        return std::move(m_changes);
    }

    Result<Changes> operator()(const action::Import& import) {
        const Moment now = m_environment.clock();
        const std::int64_t due = now.instant() - action::restDays * microsecondsPerDay;
        for (Record record : import.records) {
            if (record.deleted && record.deleted->instant() <= due) record.deleted = now;
            FELT_TRY(const std::optional<Error> refusal, addRecord(std::move(record)));
            if (refusal) m_changes.refused.push_back(*refusal);
        }
        for (const Draft& draft : import.drafts) FELT_DO(addDraft(draft));
        bool erased = false;
        for (const Tombstone& tombstone : import.tombstones) {
            FELT_TRY(const std::optional<StoredEntry> there, m_store.find(tombstone.id));
            if (there) FELT_DO(erase(tombstone.id));
            erased = erased || there;
            FELT_DO(m_store.addTombstone(tombstone));
        }
        if (erased) FELT_DO(m_store.forgetWords());
        return std::move(m_changes);
    }

    Result<Changes> operator()(const action::Merge& action) { return merge(action.other, m_store, m_connection, m_environment); }

private:
    void touch(const Entry& entry) {
        const std::int64_t instant = atOf(entry).instant();
        m_changes.kinds.insert(kindOf(entry));
        m_changes.from = std::min(m_changes.from.value_or(instant), instant);
        m_changes.to = std::max(m_changes.to.value_or(instant), instant);
    }

    Result<StoredEntry> existing(const Uuid& id) {
        FELT_TRY(std::optional<StoredEntry> found, m_store.find(id));
        if (!found) return fail(Code::UnknownEntry, "id", id.text());
        return std::move(*found);
    }

    // Why the record cannot be taken, or nothing where it is in the journal now.
    Result<std::optional<Error>> addRecord(Record record) {
        if (!idOf(record.entry)) setId(record.entry, Uuid::version7(m_environment.clock().instant() / 1'000, m_environment.random));
        const Uuid id = *idOf(record.entry);
        FELT_TRY(const std::optional<StoredEntry> there, m_store.find(id));
        if (there) {
            FELT_TRY(const Entry known, readStored(there->kind, there->body));
            if (!sameContent(known, record.entry)) return std::optional(Error{Code::IdTaken, "id", id.text()});
            m_changes.same.push_back(id);
            return std::optional<Error>();
        }
        FELT_TRY(const bool erased, m_store.erased(id));
        if (erased) return std::optional(Error{Code::IdErased, "id", id.text()});
        if (!writtenOf(record.entry)) setWritten(record.entry, m_environment.clock());
        FELT_DO(m_store.add(record));
        touch(record.entry);
        m_changes.added.push_back(id);
        return std::optional<Error>();
    }

    Result<Changes> rest(const Uuid& id, const std::optional<Moment>& deleted) {
        FELT_TRY(const StoredEntry old, existing(id));
        if (deleted && old.deleted) return fail(Code::AlreadyDeleted, "id", id.text());
        if (!deleted && !old.deleted) return fail(Code::NotDeleted, "id", id.text());
        FELT_TRY(const Entry entry, readStored(old.kind, old.body));
        FELT_DO(m_store.rest(id, old, deleted));
        touch(entry);
        (deleted ? m_changes.removed : m_changes.added).push_back(id);
        return std::move(m_changes);
    }

    Status erase(const Uuid& id) {
        FELT_TRY(const StoredEntry old, existing(id));
        FELT_TRY(const Entry entry, readStored(old.kind, old.body));
        FELT_DO(m_store.erase(id, old, m_environment.clock()));
        touch(entry);
        m_changes.removed.push_back(id);
        return {};
    }

    Status save(const Draft& draft) {
        FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::save_draft));
        m_changes.drafts = true;
        return row.bind(std::string_view(draft.slot)).bind(std::string_view(draft.saved.text())).bind(std::string_view(draft.body)).run();
    }

    Status addDraft(const Draft& draft) {
        {
            FELT_TRY(sqlite::Statement found, m_connection.prepare(embedded::find_draft));
            FELT_TRY(const bool there, found.bind(std::string_view(draft.slot)).step());
            if (there) {
                if (found.text(0) == draft.body)
                    ++m_changes.draftsSame;
                else
                    m_changes.refused.push_back({Code::IdTaken, "draft", draft.slot});
                return {};
            }
        }
        ++m_changes.draftsAdded;
        return save(draft);
    }

    Status discard(const std::string& slot) {
        FELT_TRY(sqlite::Statement found, m_connection.prepare(embedded::find_draft));
        FELT_TRY(const bool there, found.bind(std::string_view(slot)).step());
        if (!there) return {};
        found.reset();
        FELT_TRY(sqlite::Statement row, m_connection.prepare(embedded::discard_draft));
        m_changes.drafts = true;
        return row.bind(std::string_view(slot)).run();
    }

    Store& m_store;
    sqlite::Connection& m_connection;
    const Environment& m_environment;
    Changes m_changes;
};

}  // namespace

Result<Changes> perform(const Action& action, Store& store, sqlite::Connection& connection, const Environment& environment) {
    return std::visit(Performer(store, connection, environment), action);
}

}  // namespace felt::journal
