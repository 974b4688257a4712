#include "pages/settings/passphrase_card.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/passphrase_strength.h"
#include "bridge/secret_field.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/said.h"
#include "widgets/text.h"

namespace felt::desktop {

PassphraseCard::PassphraseCard(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_state = new Text(theme, Type::Body));
    m_state->setObjectName(QStringLiteral("passphraseState"));
    column->addWidget(new Text(
        theme, Type::Caption,
        tr("A passphrase keeps the journal unreadable to anyone who opens this computer or its backups. It does not protect against "
           "someone who "
           "watches you type, or a program that spies on this computer while the journal is open. Without it there is no way back in."),
        Tone::Soft));
    const auto button = [&](Button::Kind kind, const QString& text, const char* name) {
        auto* const made = new Button(theme, kind, text);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_acts = new QWidget;
    auto* const acts = new FlowLayout(m_acts, theme.px(12));
    acts->addWidget(m_set = button(Button::Kind::Secondary, tr("Set a passphrase"), "setPassphrase"));
    acts->addWidget(m_change = button(Button::Kind::Secondary, tr("Change it"), "changePassphrase"));
    acts->addWidget(m_remove = button(Button::Kind::Soft, tr("Do without one"), "removePassphrase"));
    column->addWidget(m_acts);

    m_fields = new QWidget;
    auto* const form = new QVBoxLayout(m_fields);
    form->setContentsMargins(0, theme.px(8), 0, 0);
    form->setSpacing(theme.px(6));
    form->addWidget(m_intro = new Text(theme, Type::Body));
    m_present = addField(form, tr("The passphrase as it is now"), "presentPassphrase", m_presentLabel);
    m_next = addField(form, tr("The new passphrase"), "newPassphrase", m_nextLabel);
    form->addWidget(m_hint = new Text(theme, Type::Caption, {}, Tone::Soft));
    m_hint->setObjectName(QStringLiteral("passphraseHint"));
    connect(m_next, &QLineEdit::textChanged, m_hint, [this](const QString& typed) { m_hint->setText(passphraseHint(typed)); });
    m_again = addField(form, tr("The same again"), "newPassphraseAgain", m_againLabel);
    auto* const answers = new FlowLayout(nullptr, theme.px(12));
    answers->addWidget(m_do = button(Button::Kind::Secondary, {}, "doIt"));
    answers->addWidget(m_cancel = button(Button::Kind::Quiet, tr("Leave it as it is"), "leaveIt"));
    form->addSpacing(theme.px(6));
    form->addLayout(answers);
    column->addWidget(m_fields);
    column->addWidget(m_said = new Text(theme, Type::Body));
    m_said->setObjectName(QStringLiteral("passphraseSaid"));

    connect(m_set, &QPushButton::clicked, this, [this] { open(Form::Set); });
    connect(m_change, &QPushButton::clicked, this, [this] { open(Form::Change); });
    connect(m_remove, &QPushButton::clicked, this, [this] { open(Form::Remove); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        open(Form::None);
        (m_lock == Lock::None ? m_set : m_change)->setFocus();
    });
    connect(m_do, &QPushButton::clicked, this, &PassphraseCard::submit);
    open(Form::None);
}

QLineEdit* PassphraseCard::addField(QVBoxLayout* column, const QString& label, const char* name, Text*& words) {
    column->addWidget(words = new Text(m_theme, Type::Section, label));
    auto* const field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setProperty("focusRadius", 8);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    field->setMaximumWidth(m_theme.px(420));
    words->setBuddy(field);
    column->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        for (QLineEdit* const each : {m_present, m_next, m_again}) {
            if (each == field || !each->isVisible() || !each->text().isEmpty()) continue;
            each->setFocus();
            return;
        }
        submit();
    });
    return field;
}

void PassphraseCard::setLock(Lock lock) {
    m_lock = lock;
    m_state->setText(lock == Lock::None ? tr("This journal has no passphrase: whoever can open your files can read it.")
                                        : tr("This journal is locked with a passphrase."));
    m_set->setVisible(lock == Lock::None);
    m_change->setVisible(lock == Lock::Passphrase);
    m_remove->setVisible(lock == Lock::Passphrase);
}

void PassphraseCard::open(Form form) {
    clear();
    m_form = form;
    m_acts->setVisible(form == Form::None);
    m_fields->setVisible(form != Form::None);
    const bool present = form == Form::Change || form == Form::Remove, next = form == Form::Set || form == Form::Change;
    for (QWidget* const each : {static_cast<QWidget*>(m_presentLabel), static_cast<QWidget*>(m_present)}) each->setVisible(present);
    for (QWidget* const each : {static_cast<QWidget*>(m_nextLabel), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_hint),
                                static_cast<QWidget*>(m_againLabel), static_cast<QWidget*>(m_again)})
        each->setVisible(next);
    m_intro->setText(form == Form::Remove
                         ? tr("Without a passphrase, anyone who can open your files can read the journal.")
                         : tr("Four or more unrelated words are easy to keep and hard to guess. Spaces and any script are fine."));
    m_do->setText(form == Form::Remove ? tr("Remove the passphrase")
                  : form == Form::Set  ? tr("Set the passphrase")
                                       : tr("Change the passphrase"));
    m_hint->setText(passphraseHint({}));
    m_do->setEnabled(true);
    say({}, false);
    if (form != Form::None) (present ? m_present : m_next)->setFocus();
}

void PassphraseCard::submit() {
    if (!m_do->isEnabled() || m_form == Form::None) return;
    const auto missing = [this](QLineEdit* field, const QString& sentence) {
        field->setFocus();
        say(sentence, true);
    };
    if (m_form != Form::Set && m_present->text().isEmpty()) return missing(m_present, tr("Please type the passphrase as it is now."));
    if (m_form != Form::Remove) {
        if (m_next->text().isEmpty()) return missing(m_next, tr("Please choose a new passphrase."));
        if (m_next->text() != m_again->text()) return missing(m_again, tr("The two are not the same yet."));
    }
    m_do->setEnabled(false);
    say(tr("One moment …"), false);
    if (m_form == Form::Remove)
        emit removeWanted();
    else
        emit changeWanted();
    clear();
}

void PassphraseCard::finish(const QString& sentence) {
    open(Form::None);
    say(sentence, false);
    (m_lock == Lock::None ? m_set : m_change)->setFocus();
}

void PassphraseCard::refuse(const QString& sentence) {
    m_do->setEnabled(true);
    say(sentence, true);
    (m_form == Form::Set ? m_next : m_present)->setFocus();
}

void PassphraseCard::say(const QString& sentence, bool trouble) {
    desktop::say(*m_said, sentence, trouble ? Saying::Trouble : Saying::Plain);
}

void PassphraseCard::clear() {
    for (QLineEdit* const field : {m_present, m_next, m_again}) (void)takeSecret(*field);  // overwritten, not only emptied
}

}  // namespace felt::desktop
