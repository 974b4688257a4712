#include "pages/settings/leave_card.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/said.h"
#include "widgets/text.h"

namespace felt::desktop {

LeaveCard::LeaveCard(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_presenter(session) {
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(new Text(theme, Type::Body, tr("What you put down is yours: to take along, and to let go of.")));
    const auto button = [&](Button::Kind kind, const QString& text, const char* name) {
        auto* const made = new Button(theme, kind, text);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    auto* const acts = new QWidget;
    auto* const row = new FlowLayout(acts, theme.px(10));
    row->addWidget(m_archive = button(Button::Kind::Secondary, tr("Save everything in one file …"), "archive"));
    row->addWidget(m_erase = button(Button::Kind::Soft, tr("Erase everything …"), "eraseEverything"));
    column->addWidget(acts);
    column->addWidget(
        new Text(theme, Type::Caption,
                 tr("That file holds every entry, the private ones too. It is readable text and not encrypted: whoever finds it "
                    "can read it. Felt can take it in again."),
                 Tone::Soft));
    m_panel = new QWidget;
    auto* const inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(0, theme.px(8), 0, 0);
    inside->setSpacing(theme.px(6));
    inside->addWidget(m_goes = new Text(theme, Type::Body));
    m_goes->setObjectName(QStringLiteral("whatGoes"));
    auto* const label = new Text(theme, Type::Section, fill(tr("If you are sure, type “{1}”"), {tr("erase")}));
    m_word = new QLineEdit;
    m_word->setObjectName(QStringLiteral("eraseWord"));
    m_word->setAccessibleName(label->text());
    m_word->setProperty("focusRadius", 8);
    m_word->setMaximumWidth(theme.px(240));
    label->setBuddy(m_word);
    inside->addWidget(label);
    inside->addWidget(m_word);
    auto* const answers = new FlowLayout(nullptr, theme.px(12));
    answers->addWidget(m_now = button(Button::Kind::Secondary, tr("Erase everything for good"), "eraseNow"));
    auto* const leaveIt = button(Button::Kind::Quiet, tr("Leave it as it is"), "eraseLeave");
    answers->addWidget(leaveIt);
    inside->addSpacing(theme.px(4));
    inside->addLayout(answers);
    column->addWidget(m_panel);
    column->addWidget(m_said = new Text(theme, Type::Body, {}, Tone::Soft));
    m_said->setObjectName(QStringLiteral("leaveSaid"));
    m_said->hide();

    connect(m_archive, &QPushButton::clicked, this, &LeaveCard::chooseArchive);
    connect(m_erase, &QPushButton::clicked, this, [this] { ask(true); });
    connect(leaveIt, &QPushButton::clicked, this, [this] {
        ask(false);
        m_erase->setFocus();
    });
    connect(m_word, &QLineEdit::textChanged, this, [this] { m_now->setEnabled(isSaid()); });
    connect(m_word, &QLineEdit::returnPressed, m_now, &QPushButton::click);
    connect(m_now, &QPushButton::clicked, this, [this] {
        if (!isSaid()) return;
        m_now->setEnabled(false);
        m_presenter.eraseEverything();
    });
    connect(&m_presenter, &LeavePresenter::archived, this, [this](const QString& file) {
        m_archive->setEnabled(true);
        say(fill(tr("Everything is in {1}. Keep it where only you look."), {QDir::toNativeSeparators(file)}), false);
    });
    connect(&m_presenter, &LeavePresenter::refused, this, [this](const Error& error) {
        m_archive->setEnabled(true);
        say(m_session.describe(error), true);
    });
    ask(false);
}

void LeaveCard::leave() {
    ask(false);
    say({}, false);
}

bool LeaveCard::isSaid() const { return m_word->text().trimmed().compare(tr("erase"), Qt::CaseInsensitive) == 0; }

void LeaveCard::ask(bool asks) {
    m_word->clear();
    m_now->setEnabled(false);
    m_panel->setVisible(asks);
    m_erase->setVisible(!asks);
    if (!asks) return;
    m_goes->setText(whatGoes());
    m_word->setFocus();
}

QString LeaveCard::whatGoes() const {
    const auto folders = m_session.backupFolders();
    QStringList places;
    for (const auto& folder : folders) places << QDir::toNativeSeparators(toQt(folder.string()));
    QStringList sentences;
    sentences << fill(
        tr("The journal goes for good, with everything unfinished, the copies that Felt keeps in {1}, what it kept of earlier "
           "ones, and these settings. It cannot be undone."),
        {places.join(QStringLiteral(", "))});
    if (const QString other = m_session.settings().backupFolder(); !other.isEmpty() && folders.size() == 1)
        sentences << fill(tr("The copies in {1} stay, as it is not there now."), {QDir::toNativeSeparators(other)});
    sentences
        << tr("Files that you saved yourself stay where you put them.")
        << tr("A solid-state disk or a memory stick may keep traces of erased files for a while; what had a passphrase cannot be read "
              "from them without it.")
        << tr("If you would like to keep what you put down, save everything in one file first.");
    return sentences.join(QLatin1Char(' '));
}

void LeaveCard::chooseArchive() {
    auto* const dialog = new QFileDialog(this, tr("Save everything as"));
    dialog->setObjectName(QStringLiteral("archiveFile"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    const QString name = m_presenter.archiveName();
    dialog->setDirectory(QFileInfo(name).path());
    dialog->selectFile(QFileInfo(name).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        say(tr("One moment …"), false);
        m_archive->setEnabled(false);
        m_presenter.archive(file);
    });
    dialog->open();
}

void LeaveCard::say(const QString& sentence, bool trouble) { desktop::say(*m_said, sentence, trouble ? Saying::Trouble : Saying::Soft); }

}  // namespace felt::desktop
