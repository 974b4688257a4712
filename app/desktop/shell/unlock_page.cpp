#include "shell/unlock_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "bridge/secret_field.h"
#include "bridge/translator.h"
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
    m_lost =
        new Text(theme, Type::Caption,
                 tr("Take your time; nothing is locked for good. Perhaps it was another keyboard layout, or capital letters. Nobody can "
                    "bring a forgotten passphrase back, and nothing here can be read without it. A copy from before it was changed opens "
                    "with the one it had then."),
                 Tone::Soft);
    m_lost->setObjectName(QStringLiteral("lost"));
    m_lost->hide();
    card.column->addWidget(m_lost);
    card.column->addSpacing(theme.px(4));
    m_open = new Button(theme, Button::Kind::Primary, tr("Open"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setBig(true);
    card.column->addWidget(m_open);
    outer->addStretch(2);
    // Between stretches and not aligned: so its texts get the height that their lines take.
    auto* const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card.frame, 1000);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(3);
    card.frame->setMinimumWidth(theme.px(400));
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPage::open);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::open);
    m_waits.setSingleShot(true);
    m_waits.setInterval(250);
    connect(&m_waits, &QTimer::timeout, this, &UnlockPage::tick);
    setFocusProxy(m_field);
}

void UnlockPage::enter() {
    m_field->setFocus();
    tick();
}

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
            m_session.patience().right();
            emit unlocked();
            return;
        }
        const Code code = status.error().code;
        if (code == Code::PassphraseWrong || code == Code::PassphraseWrongOrDamaged) m_session.patience().wrong(Patience::Clock::now());
        if (code == Code::PassphraseWrong || code == Code::PassphraseWrongOrDamaged || code == Code::Busy)
            refuse(status.error());
        else
            emit failed(status.error());
    });
}

void UnlockPage::refuse(const Error& error) {
    m_why = m_session.describe(error);
    m_field->setFocus();
    tick();
}

void UnlockPage::tick() {
    constexpr int hintAfter = 3;
    m_lost->setVisible(m_session.patience().wrongOnes() >= hintAfter);
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_session.patience().left(Patience::Clock::now())).count();
    m_open->setEnabled(left == 0);
    if (left > 0) m_waits.start();
    const QString wait =
        left > 0 ? plural(m_session.say(), "The next try can be made in {1} second.", "The next try can be made in {1} seconds.", left)
                 : QString();
    m_said->setText(m_why.isEmpty() || wait.isEmpty() ? m_why + wait : m_why + QLatin1Char(' ') + wait);
}

}  // namespace felt::desktop
