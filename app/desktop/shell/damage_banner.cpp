#include "shell/damage_banner.h"

#include <QFileInfo>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/button.h"

namespace felt::desktop {

DamageBanner::DamageBanner(Session& session, QWidget* parent) : Banner(session.theme(), {}, {}, parent), m_session(session) {
    setObjectName(QStringLiteral("damage"));
    const journal::Journal::Reach reach = session.store().reach().value_or(journal::Journal::Reach());
    QString kept =
        plural(session.say(), "{1} entry can be read and stands here.", "{1} entries can be read and stand here.", int(reach.read));
    if (reach.known > reach.read)
        kept += QLatin1Char(' ') + plural(session.say(), "{1} more was in it.", "{1} more were in it.", int(reach.known - reach.read));
    setTexts(tr("The journal is damaged."), kept + QLatin1Char(' ') + tr("Nothing is written into it, so that no more is lost."));
    if (const auto& copy = session.store().soundCopy()) {
        addText(soundCopySentence(session, *copy));
        // What going back to it would cost, before it is done.
        const auto& difference = session.store().soundCopyDifference();
        if (const auto lacks = difference ? difference->onlyHere + difference->differing : 0; lacks > 0)
            addText(plural(session.say(), "{1} entry that can be read here is not in it, or was another then.",
                           "{1} entries that can be read here are not in it, or were others then.", static_cast<long long>(lacks)));
        m_first = addAct(tr("Open that copy"), "restore", &DamageBanner::openCopy);
    }
    if (reach.read > 0) {
        addText(tr("To go on with what can be read makes a new journal of it. The damaged file is kept under another name then too."));
        Button* const goOn = addAct(tr("Go on with what can be read"), "goOn", &DamageBanner::goOn);
        if (m_first == nullptr) m_first = goOn;
    }
}

Button* DamageBanner::addAct(const QString& text, const char* name, void (DamageBanner::*act)()) {
    auto* const button = new Button(m_session.theme(), Button::Kind::Secondary, text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, act);
    addButton(button);
    return button;
}

void DamageBanner::takeKeyboard() {
    if (m_first != nullptr) m_first->setFocus(Qt::OtherFocusReason);
}

void DamageBanner::openCopy() {
    setEnabled(false);
    m_session.store().restoreSoundCopy(m_session.journalFile(), this, [this](const Status& status) { done(status); });
}

void DamageBanner::goOn() {
    setEnabled(false);
    m_session.store().keepReadable(this, [this](const Status& status) { done(status); });
}

void DamageBanner::done(const Status& status) {
    setEnabled(true);
    if (status)
        emit mended();
    else
        emit failed(status.error());
}

QString soundCopySentence(const Session& session, const std::filesystem::path& copy) {
    const QFileInfo file(toQt(copy.string()));
    return fill(DamageBanner::tr("A sound copy of {1} lies beside it: {2}. The damaged file is kept under another name."),
                {longDay(file.lastModified().date(), session.locale()), file.fileName()});
}

}  // namespace felt::desktop
