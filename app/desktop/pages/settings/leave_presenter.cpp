#include "pages/settings/leave_presenter.h"

#include <QDir>
#include <QStandardPaths>

#include "base/file.h"
#include "bridge/dates.h"
#include "bridge/text.h"
#include "whole_archive.h"

namespace felt::desktop {

LeavePresenter::LeavePresenter(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

QString LeavePresenter::archiveName() const {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir(folder).exists()) folder = QDir::homePath();
    const QString day = livedDay(m_session.now()).toString(Qt::ISODate);
    for (int number = 1;; ++number) {
        const QString name =
            number == 1 ? QStringLiteral("felt-%1.jsonl").arg(day) : QStringLiteral("felt-%1-%2.jsonl").arg(day).arg(number);
        if (!QDir(folder).exists(name)) return QDir(folder).filePath(name);
    }
}

void LeavePresenter::archive(const QString& file) {
    m_session.store().ask(
        this,
        [path = std::filesystem::path(fromQt(file)), now = m_session.now()](journal::Journal& journal) -> Status {
            FELT_TRY(const std::string text, app::wholeArchive(journal, now));
            return writeFile(path, text, Existing::Refuse);
        },
        [this, file](const Status& status) {
            if (status)
                emit archived(file);
            else
                emit refused(status.error());
        });
}

void LeavePresenter::eraseEverything() {
    Session& session = m_session;
    session.store().eraseEverything(session.journalFile(), session.backupFolders(), &session,
                                    [&session](std::vector<std::filesystem::path> left) {
                                        if (!session.settings().forget()) left.emplace_back("felt.ini");
                                        emit session.everythingErased(left);
                                    });
}

}  // namespace felt::desktop
