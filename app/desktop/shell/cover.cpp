#include "shell/cover.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace felt::desktop {

Cover::Cover(QWidget* parent) : QWidget(parent) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_paper = new QPlainTextEdit;
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Text"));
    m_paper->setUndoRedoEnabled(false);
    m_paper->setProperty("ownFocusRing", true);
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: #ffffff; color: #000000; border: 0; border-radius: 0; padding: 6px; }"));
    column->addWidget(m_paper);
}

void Cover::enter() { m_paper->setFocus(); }
void Cover::clear() { m_paper->clear(); }

}  // namespace felt::desktop
