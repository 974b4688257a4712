#include "shell/trouble_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "bridge/text.h"
#include "shell/damage_banner.h"
#include "shell/wordmark.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/text.h"

namespace felt::desktop {

TroublePage::TroublePage(Session& session, const Error& error, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& theme = session.theme();
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.px(40), theme.px(40), theme.px(40), theme.px(40));
    outer->addWidget(makeWordmark(theme));
    outer->addStretch(1);
    auto* const banner = new Banner(theme, tr("The journal is not open."), session.describe(error));
    banner->setMaximumWidth(theme.px(720));
    outer->addWidget(banner);
    if (const auto& copy = session.store().soundCopy()) {
        banner->addText(soundCopySentence(session, *copy));
        auto* const open = new Button(theme, Button::Kind::Secondary, tr("Open that copy"));
        open->setObjectName(QStringLiteral("restore"));
        connect(open, &QPushButton::clicked, this, &TroublePage::restore);
        banner->addButton(open);
    }
    auto* const retry = new Button(theme, Button::Kind::Quiet, tr("Try again"));
    retry->setObjectName(QStringLiteral("again"));
    connect(retry, &QPushButton::clicked, this, &TroublePage::again);
    banner->addButton(retry);
    outer->addStretch(2);
}

void TroublePage::restore() {
    setEnabled(false);
    m_session.store().restoreSoundCopy(m_session.journalFile(), this, [this](const Status& status) {
        setEnabled(true);
        if (status)
            emit restored();
        else
            emit again();
    });
}

}  // namespace felt::desktop
