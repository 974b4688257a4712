#include "shell/gone_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/text.h"

namespace felt::desktop {

GonePage::GonePage(Session& session, const std::vector<std::filesystem::path>& left, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& theme = session.theme();
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.px(40), theme.px(40), theme.px(40), theme.px(40));
    const Card card = makeCard(theme);
    card.frame->setMaximumWidth(theme.px(640));
    card.column->addWidget(
        new Text(theme, Type::PageTitle, left.empty() ? tr("Everything is erased.") : tr("Almost everything is erased.")));
    for (const std::filesystem::path& file : left)
        card.column->addWidget(new Text(theme, Type::Body, fill(tr("This could not be removed: {1}"), {toQt(file.string())}), Tone::Alarm));
    auto* const stays =
        new Text(theme, Type::Body,
                 tr("Archives, and backups that you made yourself, are still where you put them. Thank you for the time you "
                    "spent here. Felt begins anew whenever you open it again."));
    stays->setObjectName(QStringLiteral("gone"));
    card.column->addWidget(stays);
    auto* const close = new Button(theme, Button::Kind::Secondary, tr("Close the window"));
    close->setObjectName(QStringLiteral("closeWindow"));
    connect(close, &QPushButton::clicked, this, [this] { window()->close(); });
    card.column->addWidget(close, 0, Qt::AlignLeading);
    outer->addStretch(2);
    // Between stretches and not aligned: so its texts get the height that their lines take.
    auto* const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card.frame, 1000);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(3);
}

}  // namespace felt::desktop
