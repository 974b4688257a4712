#include "pages/settings/settings_presenter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>
#include <algorithm>

#include "bridge/dates.h"
#include "bridge/text.h"

namespace felt::desktop {
namespace {

using Figures = std::vector<std::shared_ptr<const body::Figure>>;

// Those that can be read: a choice less is better than no settings.
Figures loadFigures(const std::filesystem::path& content) {
    Figures figures;
    for (const char* const name : {"neutral", "broad", "wide"})
        if (auto figure = body::Figure::load(content / "body" / (std::string("figure-") + name + ".json")))
            figures.push_back(std::make_shared<const body::Figure>(std::move(*figure)));
    return figures;
}

}  // namespace

SettingsPresenter::SettingsPresenter(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::backupsKept, this, &SettingsPresenter::backupsKept);
}

void SettingsPresenter::enter() {
    readLock();
    if (!m_figuresAsked) readFigures();
}

void SettingsPresenter::readLock() {
    m_session.store().ask(
        this, [](journal::Journal& journal) { return journal.isLocked(); },
        [this](bool locked) {
            m_locked = locked;
            m_session.store().setLocked(locked);
            emit passphraseRead();
        });
}

void SettingsPresenter::readFigures() {
    m_figuresAsked = true;
    QThreadPool::globalInstance()->start([folder = m_session.folders().content, guard = QPointer<SettingsPresenter>(this)] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, figures = loadFigures(folder)] {
                if (!guard) return;
                guard->m_figures = figures;
                emit guard->figuresRead();
            },
            Qt::QueuedConnection);
    });
}

void SettingsPresenter::changePassphrase(std::optional<Secret> present, std::optional<Secret> next) {
    struct Secrets {
        std::optional<Secret> present, next;
    };
    auto secrets = std::make_shared<Secrets>(Secrets{std::move(present), std::move(next)});
    using Kept = std::optional<std::filesystem::path>;
    const bool wasPlain = m_locked == false;
    const QString second = m_session.settings().backupFolder();
    // A stick that is not in keeps its plain copies until it is.
    const bool isLate = wasPlain && !second.isEmpty() && m_session.backupFolders().size() == 1;
    m_session.store().ask(
        this,
        [secrets, cost = m_session.keyCost(), folders = m_session.backupFolders(),
         today = journal::dayOf(m_session.now())](journal::Journal& journal) -> Result<Kept> {
            if (journal.isLocked()) {
                if (!secrets->present) return fail(Code::PassphraseNeeded);
                FELT_DO(journal.prove(*secrets->present));
            }
            return journal::changePassphrase(journal, secrets->next ? &*secrets->next : nullptr, cost, folders, today);
        },
        [this, isLate, second](const Result<Kept>& changed) {
            if (!changed) return emit passphraseRefused(changed.error());
            m_keptBefore = *changed;
            if (isLate) m_session.settings().setFolderToRenew(second);
            emit passphraseChanged();
            readLock();
        });
}

QString SettingsPresenter::backupName() const {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir(folder).exists()) folder = QDir::homePath();
    // The name says nothing of what is inside but the program's.
    const QString day = livedDay(m_session.now()).toString(Qt::ISODate);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? QStringLiteral("felt-%1.felt").arg(day) : QStringLiteral("felt-%1-%2.felt").arg(day).arg(number);
        if (!QDir(folder).exists(name)) return QDir(folder).filePath(name);
    }
}

void SettingsPresenter::backUp(const QString& file) {
    m_session.store().ask(
        this, [path = std::filesystem::path(fromQt(file))](journal::Journal& journal) { return journal.backUp(path); },
        [this, file](const Status& status) {
            if (status)
                emit backedUp(file);
            else
                emit backupFailed(status.error());
        });
}

std::vector<journal::Day> SettingsPresenter::keptBackups() const {
    return journal::backupsIn(m_session.backupFolders().front(), m_session.journalFile());
}

void SettingsPresenter::chooseBackupFolder(const QString& folder) {
    m_session.settings().setBackupFolder(folder);
    m_session.keepBackups();
}

void SettingsPresenter::chooseFigure(const QString& name) {
    if (name == m_session.settings().figure()) return;
    m_session.settings().setFigure(name);
    m_session.loadContent();
}

void SettingsPresenter::chooseLanguage(const LanguageTag& language) {
    m_session.settings().setLanguage(toQt(language.text()));
    m_session.setLanguage(language);
}

std::vector<LanguageTag> SettingsPresenter::languages() const { return locale::spokenLanguages(m_session.folders().catalogues); }

}  // namespace felt::desktop
