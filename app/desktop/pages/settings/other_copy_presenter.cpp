#include "pages/settings/other_copy_presenter.h"

#include <algorithm>

#include "bridge/text.h"

namespace felt::desktop {
namespace {

struct Seen {
    std::shared_ptr<const journal::OtherCopy> copy;
    OtherCopyPresenter::Look look;
};

Result<Seen> see(journal::Journal& journal, const std::filesystem::path& file, const Secret* passphrase,
                 const journal::Environment& environment) {
    auto copy = passphrase == nullptr ? journal.readCopy(file) : journal::Journal::readCopy(file, passphrase, environment);
    if (!copy) return tl::unexpected(copy.error());
    Seen seen;
    FELT_TRY(seen.look.difference, journal.difference(*copy));
    seen.copy = std::make_shared<const journal::OtherCopy>(std::move(*copy));
    if (!seen.look.difference.sameJournal || journal.reach()) return seen;
    FELT_TRY(const journal::Changes changes, journal.preview(journal::action::Merge{*seen.copy}));
    seen.look.both = changes.both.size();
    seen.look.added = changes.added.size() - changes.both.size();
    seen.look.changed = changes.changed.size() - std::min(changes.changed.size(), changes.both.size());
    seen.look.removed = changes.removed.size();
    seen.look.brings = changes.any();
    return seen;
}

}  // namespace

OtherCopyPresenter::OtherCopyPresenter(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void OtherCopyPresenter::lookAt(const QString& file, std::optional<Secret> passphrase) {
    forget();
    m_file = file;
    auto secret = std::make_shared<std::optional<Secret>>(std::move(passphrase));
    m_session.store().ask(
        this,
        [secret, path = std::filesystem::path(fromQt(file)), environment = m_session.store().environment()](journal::Journal& journal) {
            return see(journal, path, *secret ? &**secret : nullptr, environment);
        },
        [this, secret, asked = m_asked](Result<Seen> seen) {
            if (asked != m_asked) return;
            if (seen) {
                m_copy = std::move(seen->copy);
                m_passphrase = std::move(*secret);
                return emit looked(seen->look);
            }
            const Code code = seen.error().code;
            if (!*secret && (code == Code::PassphraseWrong || code == Code::PassphraseNeeded)) return emit passphraseWanted();
            emit refused(seen.error());
        });
}

void OtherCopyPresenter::bringTogether() {
    if (!m_copy) return;
    m_session.store().merge(std::exchange(m_copy, nullptr), this, [this](const Result<journal::Merged>& merged) {
        if (merged)
            emit broughtTogether(*merged);
        else
            emit refused(merged.error());
    });
    forget();
}

void OtherCopyPresenter::goBack() {
    if (!m_copy) return;
    m_session.store().goBackTo(fromQt(m_file), std::exchange(m_passphrase, std::nullopt), this, [this](const Status& status) {
        if (status)
            emit m_session.journalReplaced();
        else
            emit refused(status.error());
    });
    forget();
}

void OtherCopyPresenter::forget() {
    ++m_asked;
    m_copy.reset();
    m_passphrase.reset();
}

}  // namespace felt::desktop
