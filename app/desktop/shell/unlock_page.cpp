#include "shell/unlock_page.h"

#include <QVBoxLayout>

#include "bridge/secret_field.h"
#include "shell/wordmark.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/text.h"

namespace felt::desktop {

UnlockPage::UnlockPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& theme = session.theme();
    auto* const outer = new QVBoxLayout(this);
    const Card card = makeCard(theme);
    card.frame->setMaximumWidth(theme.px(460));
    card.column->setContentsMargins(theme.px(40), theme.px(36), theme.px(40), theme.px(32));
    card.column->addWidget(makeWordmark(theme));
    card.column->addSpacing(theme.px(16));
    auto* const label = new Text(theme, Type::Section, tr("Passphrase"));
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    label->setBuddy(m_field);
    card.column->addWidget(label);
    card.column->addWidget(m_field);
    m_said = new Text(theme, Type::Body, {}, Tone::Soft);
    m_said->setObjectName(QStringLiteral("said"));
    card.column->addWidget(m_said);
    card.column->addSpacing(theme.px(4));
    m_open = new Button(theme, Button::Kind::Primary, tr("Open"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setBig(true);
    card.column->addWidget(m_open);
    outer->addStretch(2);
    outer->addWidget(card.frame, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    card.frame->setMinimumWidth(theme.px(400));
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPage::open);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::open);
    setFocusProxy(m_field);
}

void UnlockPage::enter() { m_field->setFocus(); }

void UnlockPage::open() {
    if (!m_open->isEnabled()) return;
    if (m_field->text().isEmpty()) {
        m_field->setFocus();
        return;
    }
    m_open->setEnabled(false);
    m_field->setEnabled(false);
    m_said->setText(tr("One moment …"));
    m_session.store().open(m_session.journalFile(), takeSecret(*m_field), this, [this](const Status& status) {
        m_open->setEnabled(true);
        m_field->setEnabled(true);
        m_said->clear();
        if (status) {
            emit unlocked();
            return;
        }
        const Code code = status.error().code;
        if (code == Code::PassphraseWrong || code == Code::PassphraseWrongOrDamaged || code == Code::Busy) {
            m_said->setText(m_session.describe(status.error()));
            m_field->setFocus();
        } else {
            emit failed(status.error());
        }
    });
}

}  // namespace felt::desktop
