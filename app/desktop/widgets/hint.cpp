#include "widgets/hint.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "widgets/text.h"

namespace felt::desktop {

Hint::Hint(const Theme& theme, const QString& text, QWidget* parent) : QFrame(parent), m_theme(theme), m_close(new QToolButton) {
    setObjectName(QStringLiteral("hint"));
    setProperty("kind", QStringLiteral("hint"));
    setAccessibleName(text);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(10), theme.px(8), theme.px(10));
    row->setSpacing(theme.px(12));
    row->addWidget(new IconLabel(theme, QStringLiteral("info"), Colour::Primary, 20), 0, Qt::AlignTop);
    row->addWidget(new Text(theme, Type::Caption, text), 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setObjectName(QStringLiteral("hintClose"));
    m_close->setProperty("kind", QStringLiteral("icon"));
    m_close->setAccessibleName(tr("Close this hint"));
    m_close->setToolTip(tr("Close this hint"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setCursor(Qt::PointingHandCursor);
    m_close->setProperty("focusRadius", 8);
    dress();
    connect(&theme, &Theme::changed, this, &Hint::dress);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void Hint::dress() {
    m_close->setIcon(m_theme.buttonIcon(QStringLiteral("close"), m_theme.colour(Colour::Ink)));
    m_close->setIconSize({m_theme.px(16), m_theme.px(16)});
}

}  // namespace felt::desktop
