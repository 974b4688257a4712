// The half of Journal that deals with a damaged one.
#include "journal/backup.h"
#include "journal/copy.h"
#include "journal/rescue.h"
#include "journal/state.h"

namespace felt::journal {
namespace {

Unlock unlockBy(const sqlite::Key* key) {
    return [key](const Files& files) { return unlockWith(files, key); };
}

}  // namespace

Result<Journal> Journal::readable() const {
    const State& state = *m_state;
    FELT_TRY(sqlite::Connection memory, sqlite::Connection::inMemory());
    auto readable = std::make_unique<State>(State{state.files, state.environment, std::move(memory), copyOf(state.keyOrNone()), {}});
    FELT_TRY(readable->reach, rescue(state.files, readable->keyOrNone(), readable->connection, readable->text, readable->environment));
    return Journal(std::move(readable));
}

Result<Journal> Journal::openReadable(const std::filesystem::path& file, const Secret* passphrase, const Environment& environment) {
    const Files files = filesOf(file);
    FELT_TRY(Unlocked opened, unlock(files, passphrase));
    return Journal(std::unique_ptr<State>(new State{files, environment, std::move(opened.connection), std::move(opened.key), {}}))
        .readable();
}

const std::optional<Journal::Reach>& Journal::reach() const { return m_state->reach; }

std::optional<std::filesystem::path> Journal::newestSoundCopy() const {
    return newestSoundCopyWith(m_state->files.database, unlockBy(m_state->keyOrNone()));
}

Result<std::optional<std::filesystem::path>> Journal::replaceByCopy(const std::filesystem::path& copy) {
    FELT_TRY(Restored restored, restoreWith(copy, m_state->files, unlockBy(m_state->keyOrNone())));
    return std::move(restored.kept);
}

Result<std::optional<std::filesystem::path>> Journal::replaceByReadable() {
    State& state = *m_state;
    const auto attempt = [&]() -> Result<Restored> {
        FELT_DO(copyRows(state.connection, state.files.next(), state.keyOrNone(), state.environment));
        return replaceByNext(state.files, copyOf(state.keyOrNone()), unlockBy(state.keyOrNone()));
    };
    auto restored = attempt();
    if (!restored) {
        dropUnfinished(state.files.next());
        return tl::unexpected(restored.error());
    }
    return std::move(restored->kept);
}

}  // namespace felt::journal
