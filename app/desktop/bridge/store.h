// The journal on a thread of its own: windows ask, answers come back to the window's thread in the order of the questions.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "base/secret.h"
#include "journal/journal.h"

namespace felt::desktop {

class Store : public QObject {
    Q_OBJECT
public:
    // cost: of the key of journals that are made here.
    Store(journal::Environment environment, sqlite::KeyCost cost, QObject* parent = nullptr);
    // Waits for what was asked before; nothing that was handed over is lost.
    ~Store() override;

    const journal::Environment& environment() const { return m_environment; }
    bool isOpen() const { return m_open; }
    // Whether it took a passphrase to open it.
    bool isLocked() const { return m_open && m_locked; }
    void setLocked(bool locked) { m_locked = locked; }  // after a passphrase was set or removed

    using Opened = std::function<void(Status)>;
    // Both derive the key on the journal's thread. passphrase: nothing for none. opened is called here unless context is gone.
    void open(const std::filesystem::path& file, std::optional<Secret> passphrase, QObject* context, Opened opened);
    void create(const std::filesystem::path& file, std::optional<Secret> passphrase, QObject* context, Opened opened);
    // After everything asked before.
    void close();

    // A damaged journal opens all the same, as far as it can be read: then it is known how far, and nothing can be changed.
    const std::optional<journal::Journal::Reach>& reach() const { return m_reach; }
    // The newest sound copy that was found beside a damaged journal.
    const std::optional<std::filesystem::path>& soundCopy() const { return m_soundCopy; }
    // How what can be read differs from it; nothing where that could not be found out.
    const std::optional<journal::Difference>& soundCopyDifference() const { return m_soundCopyDifference; }
    // Puts that copy in the journal's place, keeps the damaged file beside it, and opens.
    void restoreSoundCopy(const std::filesystem::path& file, QObject* context, Opened opened);
    // The same with what could be read.
    void keepReadable(QObject* context, Opened opened);

    // Puts another copy in the journal's place, under its own passphrase where one is given, else under the journal's key; what was there
    // is kept beside it. Opens it.
    void goBackTo(const std::filesystem::path& copy, std::optional<Secret> passphrase, QObject* context, Opened opened);
    // Brings it together with another copy; changed() is sent before done is called.
    using MergeDone = std::function<void(Result<journal::Merged>)>;
    void merge(std::shared_ptr<const journal::OtherCopy> other, QObject* context, MergeDone done);
    // Closes the journal and erases every file of it and the copies in those folders; done gets what could not be removed.
    using Erased = std::function<void(const std::vector<std::filesystem::path>& left)>;
    void eraseEverything(const std::filesystem::path& file, const std::vector<std::filesystem::path>& folders, QObject* context,
                         Erased done);

    // Looks the whole file through on a thread of its own; damageFound() or foundSound() tells.
    void verify();
    // From then on as far as it can be read.
    void turnReadable(QObject* context, Opened opened);

    // work: Journal& -> T on the journal's thread; done: T -> void here, unless context is gone or the journal was closed.
    template <class Work, class Done>
    void ask(QObject* context, Work work, Done done) {
        post([this, generation = m_generation, guard = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)](Room& room) {
            if (!room.journal) return;
            auto answer = std::make_shared<decltype(work(*room.journal))>(work(*room.journal));
            back([this, generation, guard, done, answer] {
                if (guard && generation == m_generation) done(std::move(*answer));
            });
        });
    }
    // Every write. changed() is sent before done is called.
    using Applied = std::function<void(Result<journal::Changes>)>;
    void apply(journal::Action action, QObject* context, Applied done);

signals:
    void opened();
    void closed();
    void changed(const felt::journal::Changes& changes);
    void damageFound();
    void foundSound();

private:
    struct Room {  // lives on the journal's thread
        std::optional<journal::Journal> journal;
        std::optional<Secret> passphrase;  // kept only where nothing of a damaged journal can be read, but a copy may take its place
    };
    void post(std::function<void(Room&)> work);
    void back(std::function<void()> work);
    void stopVerifying();
    struct Entered {
        Status status;
        std::optional<std::filesystem::path> soundCopy = {};
        std::optional<journal::Journal::Reach> reach = {};
        bool locked = false;
        bool stays = false;                                  // it failed, and what was open still is
        std::optional<journal::Difference> difference = {};  // from the sound copy
    };
    static Entered take(Room& room, Result<journal::Journal> journal);
    void enter(std::function<Entered(Room&)> make, QObject* context, Opened opened);
    Entered openIn(Room& room, const std::filesystem::path& file, std::optional<Secret> passphrase) const;

    journal::Environment m_environment;
    sqlite::KeyCost m_cost;
    QThread m_thread;
    QObject* m_worker;
    std::shared_ptr<Room> m_room;
    std::optional<std::filesystem::path> m_soundCopy;
    std::optional<journal::Difference> m_soundCopyDifference;
    std::optional<journal::Journal::Reach> m_reach;
    std::shared_ptr<std::atomic<bool>> m_stopsVerifying;
    unsigned m_generation = 0;
    bool m_open = false;
    bool m_locked = false;
};

}  // namespace felt::desktop
