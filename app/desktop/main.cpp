// felt: the window.
#include <malloc.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QStyleFactory>

#include "base/secret.h"
#include "bridge/text.h"
#include "process.h"
#include "session.h"
#include "shell/desktop_settings.h"
#include "shell/single_instance.h"
#include "shell/window.h"

namespace felt::desktop {
namespace {

int run(int argc, char** argv) {
    app::protectProcess();
    // One heap for the few threads there are: each with its own would keep what reading the content once took.
    mallopt(M_ARENA_MAX, 1);
    // A dialog of the desktop's toolkit would bring plain SQLite into the process, beside the one that encrypts.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Felt"));
    QApplication::setApplicationVersion(QStringLiteral(FELT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("felt"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    QCommandLineParser words;
    words.addHelpOption();
    words.addVersionOption();
    words.addOption({QStringLiteral("journal"), QStringLiteral("The journal file"), QStringLiteral("FILE")});
    words.addOption({QStringLiteral("lang"), QStringLiteral("The language Felt speaks"), QStringLiteral("TAG")});
    words.process(application);

    Settings settings;
    const QString chosen =
        words.isSet(QStringLiteral("lang")) ? words.value(QStringLiteral("lang")) : settings.language().value_or(QString());
    const LanguageTag language = chosen.isEmpty() ? app::systemLanguage() : locale::languageFor(fromQt(chosen));
    const std::filesystem::path journal = words.isSet(QStringLiteral("journal"))
                                              ? std::filesystem::path(fromQt(words.value(QStringLiteral("journal"))))
                                              : app::defaultJournal();

    const SingleInstance instance(journal);
    if (!instance.isFirst()) return 0;
    Theme theme(DesktopSettings::firstLook(settings), DesktopSettings::systemTextScale());
    theme.apply();
    Session session({journal, app::dataFolders(), {app::systemNow, systemRandom}, sqlite::KeyCost{}, language}, settings, theme);
    DesktopSettings desktop(settings, theme);
    Window window(session);
    QObject::connect(&instance, &SingleInstance::wanted, &window, &Window::present);
    QObject::connect(&session, &Session::lookChosen, &desktop, &DesktopSettings::apply);
    window.lockWatch().listen();
    window.begin();
    window.show();
    desktop.ask();
    return QApplication::exec();
}

}  // namespace
}  // namespace felt::desktop

int main(int argc, char** argv) { return felt::desktop::run(argc, argv); }
