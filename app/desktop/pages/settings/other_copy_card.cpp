#include "pages/settings/other_copy_card.h"

#include <QAccessible>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/dates.h"
#include "bridge/secret_field.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/said.h"
#include "widgets/text.h"

namespace felt::desktop {

OtherCopyCard::OtherCopyCard(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_presenter(session) {
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(new Text(theme, Type::Body,
                               tr("If the journal lies on two computers and both went on writing, the two can become one again; nothing of "
                                  "either is lost. Or go back to a copy from before. Either way you see first what would change.")));
    const auto button = [&](Button::Kind kind, const QString& text, const char* name) {
        auto* const made = new Button(theme, kind, text);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_acts = new QWidget;
    auto* const acts = new FlowLayout(m_acts, theme.px(10));
    acts->addWidget(m_together = button(Button::Kind::Secondary, tr("Bring together with another copy …"), "bringTogether"));
    acts->addWidget(m_back = button(Button::Kind::Quiet, tr("Go back to a copy …"), "goBack"));
    column->addWidget(m_acts);
    m_panel = new QWidget;
    auto* const inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(0, theme.px(4), 0, 0);
    inside->setSpacing(theme.px(6));
    inside->addWidget(m_look = new Text(theme, Type::Body));
    m_look->setObjectName(QStringLiteral("otherCopyLook"));
    inside->addWidget(m_label = new Text(theme, Type::Section, tr("The passphrase of that copy")));
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("otherPassphrase"));
    m_passphrase->setAccessibleName(m_label->text());
    m_passphrase->setProperty("focusRadius", 8);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_passphrase->setMaximumWidth(theme.px(420));
    m_label->setBuddy(m_passphrase);
    inside->addWidget(m_passphrase);
    auto* const answers = new FlowLayout(nullptr, theme.px(12));
    answers->addWidget(m_do = button(Button::Kind::Secondary, {}, "otherCopyDo"));
    auto* const leaveIt = button(Button::Kind::Quiet, tr("Leave it as it is"), "otherCopyLeave");
    answers->addWidget(leaveIt);
    inside->addSpacing(theme.px(4));
    inside->addLayout(answers);
    column->addWidget(m_panel);
    column->addWidget(m_said = new Text(theme, Type::Body, {}, Tone::Soft));
    m_said->setObjectName(QStringLiteral("otherCopySaid"));
    m_said->hide();

    connect(m_together, &QPushButton::clicked, this, [this] { choose(Use::BringTogether); });
    connect(m_back, &QPushButton::clicked, this, [this] { choose(Use::GoBack); });
    connect(m_do, &QPushButton::clicked, this, &OtherCopyCard::act);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &OtherCopyCard::act);
    connect(leaveIt, &QPushButton::clicked, this, [this] {
        leave();
        (m_use == Use::BringTogether ? m_together : m_back)->setFocus();
    });
    connect(&m_presenter, &OtherCopyPresenter::looked, this, &OtherCopyCard::show);
    connect(&m_presenter, &OtherCopyPresenter::passphraseWanted, this, &OtherCopyCard::askPassphrase);
    connect(&m_presenter, &OtherCopyPresenter::refused, this, [this](const Error& error) {
        if (m_asks && error.code == Code::PassphraseWrong)
            askPassphrase();
        else
            close();
        say(error.code == Code::PassphraseNotInUse ? tr("That copy has no passphrase, so it does not take the place of a journal that has "
                                                        "one. It can be brought together with it.")
                                                   : m_session.describe(error),
            true);
    });
    connect(&m_presenter, &OtherCopyPresenter::broughtTogether, this, [this](const journal::Merged& merged) {
        close();
        QString said = tr("The two are one now.");
        if (merged.kept)
            said += QLatin1Char(' ') + fill(tr("The journal as it was before is kept as {1}."), {toQt(merged.kept->filename().string())});
        say(said, false);
        m_together->setFocus();
    });
    close();
}

void OtherCopyCard::leave() {
    m_presenter.forget();
    close();
    say({}, false);
}

void OtherCopyCard::choose(Use use) {
    leave();
    m_use = use;
    auto* const dialog = new QFileDialog(this, use == Use::GoBack ? tr("Go back to") : tr("Bring together with"));
    dialog->setObjectName(QStringLiteral("otherCopy"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(QStringLiteral("Felt (*.felt *.felt.*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto folders = m_session.backupFolders();
    std::error_code ignored;
    if (use == Use::GoBack && std::filesystem::is_directory(folders.front(), ignored)) dialog->setDirectory(toQt(folders.front().string()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_file = file;
        m_asks = false;
        say(tr("One moment …"), false);
        m_presenter.lookAt(file, std::nullopt);
    });
    dialog->open();
}

void OtherCopyCard::askPassphrase() {
    m_asks = true;
    say({}, false);
    m_acts->hide();
    m_panel->show();
    m_look->setText(tr("That copy opens with another passphrase than the journal."));
    m_label->show();
    m_passphrase->show();
    m_do->setText(tr("Look at it"));
    m_do->setEnabled(true);
    m_do->show();
    m_passphrase->setFocus();
}

void OtherCopyCard::show(const OtherCopyPresenter::Look& look) {
    m_asks = false;
    say({}, false);
    m_acts->hide();
    m_panel->show();
    m_label->hide();
    m_passphrase->hide();
    const bool joins = m_use == Use::BringTogether;
    const bool useful = joins ? look.brings : look.difference.onlyHere + look.difference.onlyThere + look.difference.differing > 0;
    m_look->setText((joins ? together(look) : back(look.difference)).join(QLatin1Char('\n')));
    m_do->setText(joins ? tr("Bring together") : tr("Go back to that copy"));
    m_do->setEnabled(true);
    m_do->setVisible(useful);
    QAccessibleEvent event(m_look, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (useful) m_do->setFocus();
}

QStringList OtherCopyCard::together(const OtherCopyPresenter::Look& look) const {
    const locale::Messages& words = m_session.say();
    if (!look.difference.sameJournal)
        return {tr("That is another journal and not a copy of this one, so the two are not brought together.")};
    if (m_session.store().reach())
        return {tr("The journal is damaged, so nothing can be brought into it for now. Going back to that copy is still possible.")};
    if (!look.brings) return {tr("Everything in that copy is here already.")};
    QStringList lines;
    const auto addPlural = [&](std::size_t count, const char* one, const char* many) {
        if (count > 0) lines << plural(words, one, many, static_cast<long long>(count));
    };
    addPlural(look.added, "{1} entry is only there. It comes in.", "{1} entries are only there. They come in.");
    addPlural(look.changed, "{1} entry was changed there since. What it was here stays in its history.",
              "{1} entries were changed there since. What they were here stays in their history.");
    addPlural(look.both, "{1} entry was changed in both. The newer keeps its place, and the other stays as an entry of its own.",
              "{1} entries were changed in both. The newer keep their places, and the others stay as entries of their own.");
    addPlural(look.removed, "{1} entry was deleted or erased there, and is so here then.",
              "{1} entries were deleted or erased there, and are so here then.");
    lines << tr("A copy of the journal as it is now is kept beside it first.");
    return lines;
}

QStringList OtherCopyCard::back(const journal::Difference& difference) const {
    const locale::Messages& words = m_session.say();
    QStringList lines;
    if (!difference.sameJournal) lines << tr("That is a copy of another journal.");
    const auto addPlural = [&](std::size_t count, const char* one, const char* many) {
        if (count > 0) lines << plural(words, one, many, static_cast<long long>(count));
    };
    addPlural(difference.onlyHere, "{1} entry is only in the journal, and would not be in it any more.",
              "{1} entries are only in the journal, and would not be in it any more.");
    addPlural(difference.onlyThere, "{1} entry is only in the copy, and would come back.",
              "{1} entries are only in the copy, and would come back.");
    addPlural(difference.differing, "{1} entry is not the same in both, and would be as in the copy.",
              "{1} entries are not the same in both, and would be as in the copy.");
    if (lines.isEmpty()) return {tr("That copy says the same as the journal.")};
    const auto day = [this](const Moment& moment) { return longDay(livedDay(moment), m_session.locale()); };
    if (difference.newestHere && difference.newestThere)
        lines << fill(tr("Last put down: {1} in the journal, {2} in the copy."),
                      {day(*difference.newestHere), day(*difference.newestThere)});
    lines << tr("The journal as it is now is kept beside it under another name.");
    return lines;
}

void OtherCopyCard::act() {
    if (!m_do->isEnabled()) return;
    if (m_asks && m_passphrase->text().isEmpty()) return m_passphrase->setFocus();
    m_do->setEnabled(false);
    say(tr("One moment …"), false);
    if (m_asks)
        m_presenter.lookAt(m_file, takeSecret(*m_passphrase));
    else if (m_use == Use::BringTogether)
        m_presenter.bringTogether();
    else
        m_presenter.goBack();
}

void OtherCopyCard::close() {
    (void)takeSecret(*m_passphrase);
    m_asks = false;
    m_panel->hide();
    m_acts->show();
}

void OtherCopyCard::say(const QString& sentence, bool trouble) {
    desktop::say(*m_said, sentence, trouble ? Saying::Trouble : Saying::Soft);
}

}  // namespace felt::desktop
