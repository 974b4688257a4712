#include "journal/journal.h"

#include "embedded/felt_journal.h"
#include "journal/apply.h"
#include "journal/backup.h"
#include "journal/check.h"
#include "journal/copy.h"
#include "journal/migrate.h"
#include "journal/seal.h"
#include "journal/state.h"
#include "journal/store.h"

namespace felt::journal {
namespace {

tl::unexpected<Error> about(const std::filesystem::path& file, Error error) {
    if (error.subject.empty()) error.subject = file.string();
    return tl::unexpected(std::move(error));
}

// What an interrupted change of passphrase or restore left beside the journal; whoever is still at it holds the lock.
void dropLeftovers(sqlite::Connection& connection, const Files& files) {
    if (!taken(files.next())) return;
    if (const auto lock = sqlite::Transaction::begin(connection)) {
        dropSecondNames(files, keptSuffix);
        dropUnfinished(files.next());
    }
}

// A page that cannot be read spoils the connection it was read by, so the verification gets one of its own.
Result<std::vector<std::string>> checkFile(const Files& files, const sqlite::Key* key, const std::atomic<bool>* stop) {
    std::vector<std::string> findings;
    auto fresh = sqlite::Connection::open(files.database, key);
    if (!fresh && fresh.error().code == Code::Damaged) return std::vector<std::string>{fresh.error().detail};
    if (!fresh) return tl::unexpected(fresh.error());
    if (stop != nullptr) fresh->stopOn(*stop);
    if (key != nullptr && fresh->saltInFile() != key->parameters().salt) findings.push_back("header");
    FELT_TRY(std::vector<std::string> found, inspect(*fresh, key != nullptr));
    findings.insert(findings.end(), found.begin(), found.end());
    return findings;
}

}  // namespace

Journal::Journal(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

const std::filesystem::path& Journal::file() const { return m_state->files.database; }

bool Journal::isLocked() const { return m_state->key.has_value(); }

Status Journal::prove(const Secret& passphrase) const {
    if (!m_state->key) return fail(Code::PassphraseNotInUse);
    const sqlite::KeyParameters& parameters = m_state->key->parameters();
    FELT_TRY(const sqlite::Key key, sqlite::Key::derive(passphrase, parameters.salt, parameters.cost));
    if (!key.proves(parameters)) return fail(Code::PassphraseWrong);
    return {};
}

Result<bool> Journal::wantsPassphrase(const std::filesystem::path& file) { return journal::isLocked(filesOf(file)); }

Result<Journal> Journal::create(const std::filesystem::path& file, const Secret* passphrase, const sqlite::KeyCost& cost,
                                const Environment& environment) {
    const Files files{file};
    for (const auto& name : {files.database, files.companion()})
        if (taken(name)) return fail(Code::JournalExists, name.string());
    if (!clearRollback(files)) return fail(Code::JournalExists, files.rollback().string());
    if (passphrase != nullptr && passphrase->empty()) return fail(Code::EmptyPassphrase);
    FELT_DO(makeFolder(file.parent_path()));
    std::optional<sqlite::Key> key;
    if (passphrase != nullptr) {
        FELT_TRY(key, sqlite::Key::create(*passphrase, cost, environment.random));
    }
    auto made = makeDatabase(files.next(), key ? &*key : nullptr, environment);
    if (made) made = exchange(files, files.next(), key, Existing::Refuse);
    if (!made) {
        dropUnfinished(files.next());
        return tl::unexpected(made.error());
    }
    FELT_TRY(sqlite::Connection connection, sqlite::Connection::open(file, key ? &*key : nullptr));
    return Journal(std::unique_ptr<State>(new State{files, environment, std::move(connection), std::move(key), {}}));
}

Result<Journal> Journal::take(const Files& files, Result<Unlocked> opened, const Environment& environment) {
    if (!opened) return about(files.database, opened.error());
    const sqlite::Key* const key = opened->key ? &*opened->key : nullptr;
    const auto keepOld = [&]() -> Status {
        FELT_TRY(const std::int64_t format, opened->connection.integer("PRAGMA user_version"));
        return copyVerified(opened->connection, key, freeName(files.database, ".format-" + std::to_string(format)));
    };
    if (auto migrated = migrate(opened->connection, migrations(), keepOld); !migrated) return about(files.database, migrated.error());
    dropLeftovers(opened->connection, files);
    return Journal(std::unique_ptr<State>(new State{files, environment, std::move(opened->connection), std::move(opened->key), {}}));
}

Result<Journal> Journal::open(const std::filesystem::path& file, const Secret* passphrase, const Environment& environment) {
    const Files files = filesOf(file);
    return take(files, unlock(files, passphrase), environment);
}

Result<Journal> Journal::openedAnew() const {
    return take(m_state->files, unlockWith(m_state->files, m_state->keyOrNone()), m_state->environment);
}

Result<Changes> Journal::apply(const Action& action) {
    State& state = *m_state;
    FELT_DO(state.open());
    FELT_DO(state.forgetUndone());
    const auto attempt = [&]() -> Result<Changes> {
        FELT_TRY(sqlite::Transaction transaction, sqlite::Transaction::begin(state.connection));
        FELT_TRY(Seal seal, Seal::read(state.connection));
        const Seal before = seal;
        Store store(state.connection, state.text, seal);
        FELT_TRY(Changes changes, perform(action, store, state.connection, state.environment));
        if (!(seal == before)) FELT_DO(seal.write(state.connection));
        FELT_DO(transaction.commit());
        return changes;
    };
    auto applied = state.watched(attempt());
    state.undone = !applied;
    return applied;
}

Result<std::optional<std::string>> Journal::draft(std::string_view slot) {
    FELT_TRY(sqlite::Statement row, m_state->connection.prepare(embedded::find_draft));
    row.bind(slot);
    FELT_TRY(const bool found, row.step());
    return found ? std::optional<std::string>(row.text(0)) : std::nullopt;
}

Result<bool> Journal::empty() {
    FELT_TRY(const std::int64_t count, m_state->connection.integer(embedded::count_entries));
    return count == 0;
}

Result<bool> Journal::eraseRested() {
    if (m_state->reach) return false;
    const action::EraseRested action;
    {
        FELT_TRY(sqlite::Statement row, m_state->connection.prepare(embedded::rested_entries));
        row.bind(m_state->environment.clock().instant() - action.days * std::int64_t(86'400'000'000));
        FELT_TRY(const bool due, row.step());
        if (!due) return false;
    }
    FELT_DO(apply(action));
    return true;
}

Status Journal::backUp(const std::filesystem::path& destination) {
    if (m_state->reach) return fail(Code::OnlyReadable);
    return copyVerified(m_state->connection, m_state->keyOrNone(), destination);
}

Status Journal::changePassphrase(const Secret* passphrase, const sqlite::KeyCost& cost) {
    State& state = *m_state;
    if (passphrase != nullptr && passphrase->empty()) return fail(Code::EmptyPassphrase);
    if (state.reach) return fail(Code::OnlyReadable);
    std::optional<sqlite::Key> key;
    if (passphrase != nullptr) {
        FELT_TRY(key, sqlite::Key::create(*passphrase, cost, state.environment.random));
    }
    // Held until the new file has the name: whoever waits to write finds the file exchanged and opens it again.
    FELT_DO(state.connection.execute("BEGIN EXCLUSIVE"));
    const auto attempt = [&]() -> Status {
        FELT_DO(copyRows(state.connection, state.files.next(), key ? &*key : nullptr, state.environment));
        return exchange(state.files, state.files.next(), key, Existing::Replace);
    };
    auto done = attempt();
    (void)state.connection.execute("ROLLBACK");
    if (!done) {
        dropUnfinished(state.files.next());
        return done;
    }
    // The change is made. Where the new file does not open now, the next call on this object says Code::Replaced.
    if (auto reopened = sqlite::Connection::open(state.files.database, key ? &*key : nullptr)) {
        state.connection = std::move(*reopened);
        state.key = std::move(key);
    }
    return {};
}

Result<std::vector<std::string>> Journal::check() const {
    if (m_state->connection.replaced()) return fail(Code::Replaced);
    return checkFile(m_state->files, m_state->keyOrNone(), nullptr);
}

Journal::Check Journal::laterCheck() const {
    // Shared, as a function can be copied and a key cannot.
    auto key = std::make_shared<std::optional<sqlite::Key>>(copyOf(m_state->keyOrNone()));
    return [files = m_state->files, key](const std::atomic<bool>& stop) { return checkFile(files, *key ? &**key : nullptr, &stop); };
}

}  // namespace felt::journal
