// The part of Journal that looks at another copy of it.
#include <algorithm>
#include <map>
#include <set>

#include "journal/apply.h"
#include "journal/check.h"
#include "journal/merge.h"
#include "journal/migrate.h"
#include "journal/state.h"

namespace felt::journal {
namespace {

// Suffix of the copy that is made before two are brought together.
constexpr std::string_view mergeSuffix = ".before-merge";

Error ofOther(Error error, const std::filesystem::path& file) {
    if (error.code == Code::Damaged) return {Code::OtherDamaged, file.string(), error.detail};
    if (error.subject.empty()) error.subject = file.string();
    return error;
}

Status verify(sqlite::Connection& connection, bool encrypted, const std::string& name) {
    FELT_TRY(const std::int64_t application, connection.integer("PRAGMA application_id"));
    if (application != applicationId) return fail(Code::NotAJournal, name);
    FELT_TRY(const std::int64_t format, connection.integer("PRAGMA user_version"));
    if (format > std::int64_t(migrations().size())) return fail(Code::NewerJournal, name, std::to_string(format));
    FELT_TRY(const std::vector<std::string> findings, inspect(connection, encrypted));
    if (!findings.empty()) return fail(Code::OtherDamaged, name, findings.front());
    return {};
}

std::optional<Moment> lastWritten(const std::vector<Record>& records) {
    std::optional<Moment> last;
    for (const Record& record : records) {
        const Moment& written = *writtenOf(record.entry);
        if (kindOf(record.entry) == EntryKind::CheckIn && (!last || last->instant() < written.instant())) last = written;
    }
    return last;
}

}  // namespace

Result<std::string> Journal::id() const { return journalId(m_state->connection); }

Result<OtherCopy> Journal::readWhole(const std::string& name) {
    OtherCopy copy{.file = name, .journal = {}, .records = {}, .tombstones = {}, .drafts = {}};
    FELT_TRY(copy.journal, journalId(m_state->connection));
    for (std::size_t kind = 0; kind < Choices<EntryKind>::names.size(); ++kind)
        FELT_DO(each(static_cast<EntryKind>(kind), {}, Resting::Included, [&](const Record& record) {
            copy.records.push_back(record);
            return true;
        }));
    FELT_TRY(copy.tombstones, tombstones());
    FELT_TRY(copy.drafts, drafts());
    return copy;
}

Result<OtherCopy> Journal::readOpened(const std::filesystem::path& file, Result<Unlocked> opened, const Environment& environment) {
    if (!opened) return tl::unexpected(ofOther(opened.error(), file));
    const auto read = [&]() -> Result<OtherCopy> {
        FELT_DO(verify(opened->connection, opened->key.has_value(), file.string()));
        // From here on what was verified is what is read: another program may be writing.
        FELT_DO(opened->connection.execute("BEGIN"));
        Journal journal(std::unique_ptr<State>(new State{{file}, environment, std::move(opened->connection), std::nullopt, {}}));
        return journal.readWhole(file.string());
    };
    auto copy = read();
    if (!copy) return tl::unexpected(ofOther(copy.error(), file));
    return copy;
}

Result<OtherCopy> Journal::readCopy(const std::filesystem::path& file, const Secret* passphrase, const Environment& environment) {
    return readOpened(file, unlock(filesOf(file), passphrase), environment);
}

Result<OtherCopy> Journal::readCopy(const std::filesystem::path& file) const {
    const Files files = filesOf(file);
    auto opened = unlockWith(files, m_state->keyOrNone());
    if (!opened && opened.error().code == Code::PassphraseNotInUse) opened = unlock(files, nullptr);
    return readOpened(file, std::move(opened), m_state->environment);
}

Result<Difference> Journal::difference(const OtherCopy& there) {
    FELT_TRY(const OtherCopy here, readWhole({}));
    Difference difference{.sameJournal = here.journal == there.journal,
                          .onlyHere = 0,
                          .onlyThere = 0,
                          .differing = 0,
                          .same = 0,
                          .newestHere = lastWritten(here.records),
                          .newestThere = lastWritten(there.records)};
    std::map<Uuid, const Record*> ours;
    for (const Record& record : here.records) ours.emplace(*idOf(record.entry), &record);
    for (const Record& record : there.records) {
        const auto found = ours.find(*idOf(record.entry));
        if (found == ours.end()) {
            ++difference.onlyThere;
            continue;
        }
        const Record& own = *found->second;
        ++(own.entry == record.entry && own.deleted.has_value() == record.deleted.has_value() ? difference.same : difference.differing);
        ours.erase(found);
    }
    difference.onlyHere = ours.size();
    return difference;
}

Result<Changes> Journal::preview(const Action& action) {
    State& state = *m_state;
    FELT_DO(state.open());
    FELT_DO(state.forgetUndone());
    state.undone = true;
    // Done and then undone: leaving the transaction without a commit rolls it back.
    FELT_TRY(const sqlite::Transaction transaction, sqlite::Transaction::begin(state.connection));
    FELT_TRY(Seal seal, Seal::read(state.connection));
    Store store(state.connection, state.text, seal);
    return perform(action, store, state.connection, state.environment);
}

Result<Merged> Journal::merge(OtherCopy other) {
    // That an entry was erased is learnt even where the entry was never here: a third copy may still have it.
    FELT_TRY(const std::vector<Tombstone> known, tombstones());
    std::set<Uuid> erased;
    for (const Tombstone& tombstone : known) erased.insert(tombstone.id);
    const bool learns = std::any_of(other.tombstones.begin(), other.tombstones.end(),
                                    [&erased](const Tombstone& tombstone) { return !erased.contains(tombstone.id); });
    const Action action = action::Merge{std::move(other)};
    FELT_TRY(Changes changes, preview(action));
    std::optional<std::filesystem::path> kept;
    if (changes.any()) {
        kept = freeName(m_state->files.database, mergeSuffix);
        FELT_DO(backUp(*kept));
    }
    if (changes.any() || learns) {
        FELT_TRY(changes, apply(action));
    }
    return Merged{std::move(changes), std::move(kept)};
}

}  // namespace felt::journal
