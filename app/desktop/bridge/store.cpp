#include "bridge/store.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThreadPool>

#include "base/file.h"
#include "journal/backup.h"
#include "journal/leave.h"

namespace felt::desktop {

Store::Store(journal::Environment environment, sqlite::KeyCost cost, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)), m_cost(cost), m_worker(new QObject), m_room(std::make_shared<Room>()) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
}

Store::~Store() {
    close();
    // Quits after the work that is already queued: it stands in the same queue.
    QMetaObject::invokeMethod(
        m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Store::post(std::function<void(Room&)> work) {
    QMetaObject::invokeMethod(
        m_worker, [room = m_room, work = std::move(work)] { work(*room); }, Qt::QueuedConnection);
}

void Store::back(std::function<void()> work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); }

void Store::enter(std::function<Entered(Room&)> make, QObject* context, Opened opened) {
    ++m_generation;
    m_open = false;
    stopVerifying();
    post([this, generation = m_generation, guard = QPointer<QObject>(context), make = std::move(make),
          opened = std::move(opened)](Room& room) {
        const Entered entered = make(room);
        back([this, generation, guard, opened, entered] {
            if (generation != m_generation) return;
            m_open = entered.status.has_value() || entered.stays;
            m_soundCopy = entered.soundCopy;
            m_soundCopyDifference = entered.difference;
            m_reach = entered.reach;
            m_locked = entered.locked;
            if (entered.status) emit this->opened();
            if (guard) opened(entered.status);
        });
    });
}

// The journal becomes the open one; of a damaged one the newest sound copy is looked for.
Store::Entered Store::take(Room& room, Result<journal::Journal> journal) {
    room.journal.reset();
    if (!journal) return {tl::unexpected(journal.error())};
    room.journal = std::move(*journal);
    (void)room.journal->eraseRested();  // what has rested for 30 days; a failure shows at the next write
    const bool locked = room.journal->isLocked();
    if (!room.journal->reach()) return {.status = {}, .soundCopy = {}, .reach = {}, .locked = locked};
    Entered entered{{}, room.journal->newestSoundCopy(), room.journal->reach(), locked};
    if (!entered.soundCopy) return entered;
    if (const auto copy = room.journal->readCopy(*entered.soundCopy))
        if (const auto difference = room.journal->difference(*copy)) entered.difference = *difference;
    return entered;
}

Store::Entered Store::openIn(Room& room, const std::filesystem::path& file, std::optional<Secret> passphrase) const {
    const Secret* const secret = passphrase ? &*passphrase : nullptr;
    room.journal.reset();
    room.passphrase.reset();
    auto journal = journal::Journal::open(file, secret, m_environment);
    if (journal || journal.error().code != Code::Damaged) return take(room, std::move(journal));
    if (auto readable = journal::Journal::openReadable(file, secret, m_environment)) return take(room, std::move(readable));
    Entered entered{tl::unexpected(journal.error()), journal::newestSoundCopy(file, secret)};
    room.passphrase = std::move(passphrase);
    return entered;
}

void Store::open(const std::filesystem::path& file, std::optional<Secret> passphrase, QObject* context, Opened opened) {
    auto secret = std::make_shared<std::optional<Secret>>(std::move(passphrase));
    enter([this, file, secret](Room& room) { return openIn(room, file, std::move(*secret)); }, context, std::move(opened));
}

void Store::restoreSoundCopy(const std::filesystem::path& file, QObject* context, Opened opened) {
    if (!m_soundCopy) return;
    enter(
        [this, file, copy = *m_soundCopy](Room& room) -> Entered {
            if (room.journal) {
                if (const auto replaced = room.journal->replaceByCopy(copy); !replaced)
                    return {tl::unexpected(replaced.error()), copy, room.journal->reach()};
                return take(room, room.journal->openedAnew());
            }
            if (const auto restored = journal::restore(copy, file, room.passphrase ? &*room.passphrase : nullptr); !restored)
                return {tl::unexpected(restored.error()), copy};
            return openIn(room, file, std::exchange(room.passphrase, std::nullopt));
        },
        context, std::move(opened));
}

void Store::goBackTo(const std::filesystem::path& copy, std::optional<Secret> passphrase, QObject* context, Opened opened) {
    auto secret = std::make_shared<std::optional<Secret>>(std::move(passphrase));
    enter(
        [this, copy, secret, soundCopy = m_soundCopy](Room& room) -> Entered {
            if (!room.journal) return {tl::unexpected(Error{Code::NoJournal, {}, {}})};
            const std::filesystem::path file = room.journal->file();
            // Where it fails the journal is as it was, and open.
            const auto failed = [&](const Error& error) -> Entered {
                return {tl::unexpected(error), soundCopy, room.journal->reach(), room.journal->isLocked(), true};
            };
            if (!*secret) {
                if (const auto replaced = room.journal->replaceByCopy(copy); !replaced) return failed(replaced.error());
                return take(room, room.journal->openedAnew());
            }
            if (const auto restored = journal::restore(copy, file, &**secret); !restored) return failed(restored.error());
            return openIn(room, file, std::move(*secret));
        },
        context, std::move(opened));
}

void Store::merge(std::shared_ptr<const journal::OtherCopy> other, QObject* context, MergeDone done) {
    post([this, generation = m_generation, guard = QPointer<QObject>(context), other = std::move(other),
          done = std::move(done)](Room& room) {
        if (!room.journal) return;
        auto result = room.journal->merge(*other);
        back([this, generation, guard, done, result = std::move(result)] {
            if (generation != m_generation) return;
            if (result) emit changed(result->changes);
            if (guard) done(result);
        });
    });
}

void Store::eraseEverything(const std::filesystem::path& file, const std::vector<std::filesystem::path>& folders, QObject* context,
                            Erased done) {
    close();
    post([this, file, folders, guard = QPointer<QObject>(context), done = std::move(done)](Room&) {
        back([guard, done, left = journal::eraseEverything(file, folders)] {
            if (guard) done(left);
        });
    });
}

void Store::keepReadable(QObject* context, Opened opened) {
    enter(
        [copy = m_soundCopy](Room& room) -> Entered {
            if (!room.journal) return {tl::unexpected(Error{Code::Damaged, {}, {}})};
            if (const auto replaced = room.journal->replaceByReadable(); !replaced)
                return {tl::unexpected(replaced.error()), copy, room.journal->reach()};
            return take(room, room.journal->openedAnew());
        },
        context, std::move(opened));
}

void Store::turnReadable(QObject* context, Opened opened) {
    enter(
        [](Room& room) -> Entered {
            if (!room.journal) return {tl::unexpected(Error{Code::Damaged, {}, {}})};
            return take(room, room.journal->readable());
        },
        context, std::move(opened));
}

void Store::verify() {
    stopVerifying();
    m_stopsVerifying = std::make_shared<std::atomic<bool>>(false);
    post([this, generation = m_generation, stop = m_stopsVerifying](Room& room) {
        if (!room.journal || room.journal->reach()) return;
        QThreadPool::globalInstance()->start([guard = QPointer<Store>(this), generation, stop, check = room.journal->laterCheck()] {
            const auto findings = check(*stop);
            if (!findings) return;  // where it could not be made, the next one may
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, generation, sound = findings->empty()] {
                    if (!guard || generation != guard->m_generation) return;
                    if (sound)
                        emit guard->foundSound();
                    else
                        emit guard->damageFound();
                },
                Qt::QueuedConnection);
        });
    });
}

void Store::stopVerifying() {
    if (m_stopsVerifying) *m_stopsVerifying = true;
    m_stopsVerifying.reset();
}

void Store::create(const std::filesystem::path& file, std::optional<Secret> passphrase, QObject* context, Opened opened) {
    auto secret = std::make_shared<std::optional<Secret>>(std::move(passphrase));
    enter(
        [this, file, secret](Room& room) -> Entered {
            if (const Status folder = makeFolder(file.parent_path()); !folder) return {folder};
            return take(room, journal::Journal::create(file, *secret ? &**secret : nullptr, m_cost, m_environment));
        },
        context, std::move(opened));
}

void Store::close() {
    ++m_generation;
    m_open = false;
    m_reach.reset();
    stopVerifying();
    post([](Room& room) { room.journal.reset(); });
    emit closed();
}

void Store::apply(journal::Action action, QObject* context, Applied done) {
    post([this, generation = m_generation, guard = QPointer<QObject>(context), action = std::move(action),
          done = std::move(done)](Room& room) {
        if (!room.journal) return;
        auto result = room.journal->apply(action);
        back([this, generation, guard, done, result = std::move(result)] {
            if (generation != m_generation) return;
            if (result) emit changed(*result);
            if (guard && done) done(result);
        });
    });
}

}  // namespace felt::desktop
