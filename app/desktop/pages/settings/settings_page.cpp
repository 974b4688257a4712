#include "pages/settings/settings_page.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <algorithm>
#include <tuple>

#include "bridge/dates.h"
#include "bridge/language_name.h"
#include "bridge/secret_field.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/settings/figure_choice.h"
#include "pages/settings/learning_card.h"
#include "pages/settings/leave_card.h"
#include "pages/settings/other_copy_card.h"
#include "pages/settings/passphrase_card.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/said.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int columnWidth = 760;

}  // namespace

SettingsPage::SettingsPage(Session& session, Navigator&, QWidget* parent) : Page(parent), m_session(session), m_presenter(session) {
    const Theme& theme = session.theme();
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Who walks by keyboard sees where they are.
    connect(qApp, &QApplication::focusChanged, this, [this, scroll](QWidget*, QWidget* now) {
        if (now != nullptr && scroll->widget() != nullptr && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, m_session.theme().px(60));
    });
    auto* const scrolled = new QWidget;
    scrolled->setObjectName(QStringLiteral("scrolled"));
    auto* const across = new QHBoxLayout(scrolled);
    across->setContentsMargins(theme.px(40), theme.px(32), theme.px(40), theme.px(40));
    auto* const inside = new QWidget;
    inside->setMaximumWidth(theme.px(columnWidth));
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(20));
    across->addWidget(inside, 1);
    across->addStretch();
    across->setStretchFactor(inside, 1000);  // as wide as it may be, then the rest stays free
    m_column->addWidget(new Text(theme, Type::PageTitle, tr("Settings")));
    addLanguage();
    addLook();
    addFigure();
    addLearning();
    addPassphrase();
    addBackup();
    addJournal();
    addLeaving();
    addAbout();
    m_column->addStretch(1);
    scroll->setWidget(scrolled);
    outer->addWidget(scroll);
}

QVBoxLayout* SettingsPage::addCard(const QString& title, const char* name) {
    const Card card = makeCard(m_session.theme());
    card.frame->setObjectName(QString::fromLatin1(name));
    card.frame->setAccessibleName(title);
    card.column->addWidget(new Text(m_session.theme(), Type::Section, title));
    m_column->addWidget(card.frame);
    return card.column;
}

void SettingsPage::addLanguage() {
    QVBoxLayout* const column = addCard(tr("Language"), "languageCard");
    auto* const language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleName(tr("Language"));
    language->setProperty("focusRadius", 8);
    language->setMaximumWidth(m_session.theme().px(320));
    for (const LanguageTag& tag : m_presenter.languages()) language->addItem(languageName(tag), toQt(tag.text()));
    language->setCurrentIndex(std::max(0, language->findData(toQt(m_session.language().text()))));
    connect(language, &QComboBox::activated, this, [this, language] {
        if (const auto tag = LanguageTag::make(fromQt(language->currentData().toString()))) m_presenter.chooseLanguage(*tag);
    });
    column->addWidget(language);
    column->addWidget(new Text(m_session.theme(), Type::Caption,
                               tr("Felt speaks it at once. What you put down stays in the language it was put down in."), Tone::Soft));
    auto* const all = new QCheckBox(tr("Words for desire, too"));
    all->setObjectName(QStringLiteral("allWords"));
    all->setChecked(m_session.settings().allWords());
    connect(all, &QCheckBox::toggled, this, [this](bool on) { m_session.settings().setAllWords(on); });
    column->addWidget(all);
    column->addWidget(new Text(m_session.theme(), Type::Caption,
                               tr("They are offered only where this is ticked; whoever types one finds it."), Tone::Soft));
    m_first = language;
}

void SettingsPage::addLook() {
    const Theme& theme = m_session.theme();
    QVBoxLayout* const column = addCard(tr("Look"), "lookCard");
    auto* const answers = new QWidget;
    auto* const row = new FlowLayout(answers, theme.px(10));
    auto* const group = new QButtonGroup(answers);
    const std::tuple<Settings::Scheme, QString, const char*> choices[] = {
        {Settings::Scheme::System, tr("As the system has it"), "schemeSystem"},
        {Settings::Scheme::Light, tr("Light"), "schemeLight"},
        {Settings::Scheme::Dark, tr("Dark"), "schemeDark"}};
    for (const auto& [scheme, text, name] : choices) {
        auto* const answer = new Button(theme, Button::Kind::Answer, text);
        answer->setObjectName(QString::fromLatin1(name));
        answer->setChecked(m_session.settings().scheme() == scheme);
        group->addButton(answer);
        connect(answer, &QPushButton::clicked, this, [this, scheme = scheme] {
            m_session.settings().setScheme(scheme);
            emit m_session.lookChosen();
        });
        row->addWidget(answer);
    }
    column->addWidget(answers);
    auto* const contrast = new QCheckBox(tr("High contrast"));
    contrast->setObjectName(QStringLiteral("highContrast"));
    contrast->setChecked(m_session.settings().highContrast());
    connect(contrast, &QCheckBox::toggled, this, [this](bool on) {
        m_session.settings().setHighContrast(on);
        emit m_session.lookChosen();
    });
    column->addWidget(contrast);
    column->addWidget(new Text(theme, Type::Caption, tr("The size of the text follows the system."), Tone::Soft));
}

void SettingsPage::addFigure() {
    QVBoxLayout* const column = addCard(tr("Figure"), "figureCard");
    column->addWidget(
        new Text(m_session.theme(), Type::Caption, tr("The drawing you point at. It changes nothing of what you put down."), Tone::Soft));
    auto* const row = new QWidget;
    m_figures = new FlowLayout(row, m_session.theme().px(20));
    column->addWidget(row);
    connect(&m_presenter, &SettingsPresenter::figuresRead, this, &SettingsPage::showFigures);
}

void SettingsPage::showFigures() {
    auto* const group = new QButtonGroup(this);
    for (const auto& figure : m_presenter.figures()) {
        const QString name = toQt(figure->name());
        const QString text = name == QStringLiteral("broad")  ? tr("Broader shoulders")
                             : name == QStringLiteral("wide") ? tr("Wider hips")
                                                              : tr("In between");
        auto* const choice = new FigureChoice(m_session.theme(), figure, text);
        choice->button().setObjectName(QStringLiteral("figure-") + name);
        choice->button().setChecked(m_session.settings().figure() == name);
        group->addButton(&choice->button());
        connect(&choice->button(), &QPushButton::clicked, this, [this, name] { m_presenter.chooseFigure(name); });
        m_figures->addWidget(choice);
        choice->show();
    }
    m_figures->parentWidget()->updateGeometry();
}

void SettingsPage::addLearning() { addCard(tr("Learning the words"), "learningCard")->addWidget(m_learning = new LearningCard(m_session)); }

void SettingsPage::addPassphrase() {
    QVBoxLayout* const column = addCard(tr("Passphrase"), "passphraseCard");
    column->addWidget(m_passphrase = new PassphraseCard(m_session.theme()));
    m_passphrase->hide();  // until it is known whether there is one
    connect(&m_presenter, &SettingsPresenter::passphraseRead, this, [this] {
        m_passphrase->setLock(*m_presenter.hasPassphrase() ? PassphraseCard::Lock::Passphrase : PassphraseCard::Lock::None);
        m_passphrase->show();
    });
    connect(m_passphrase, &PassphraseCard::changeWanted, this, [this] {
        std::optional<Secret> present;
        if (m_presenter.hasPassphrase() == true) present = takeSecret(m_passphrase->present());
        m_presenter.changePassphrase(std::move(present), takeSecret(m_passphrase->next()));
    });
    connect(m_passphrase, &PassphraseCard::removeWanted, this,
            [this] { m_presenter.changePassphrase(takeSecret(m_passphrase->present()), std::nullopt); });
    connect(&m_presenter, &SettingsPresenter::passphraseChanged, this, [this] {
        QString said = tr("Done. Backups made before keep the passphrase they had, or none; make a new one if that matters to you.");
        if (const auto& kept = m_presenter.keptBefore())
            said += QLatin1Char(' ') +
                    fill(tr("The journal as it was is kept beside it as {1}, under the passphrase it had; remove it once the "
                            "new one has proven itself."),
                         {toQt(kept->filename().string())});
        m_passphrase->finish(said);
        showKept();
    });
    connect(&m_presenter, &SettingsPresenter::passphraseRefused, this,
            [this](const Error& error) { m_passphrase->refuse(m_session.describe(error)); });
    addIdle(column);
}

void SettingsPage::addIdle(QVBoxLayout* column) {
    const Theme& theme = m_session.theme();
    auto* const label = new Text(theme, Type::Section, tr("Lock when nobody is here"));
    auto* const minutes = new QComboBox;
    minutes->setObjectName(QStringLiteral("lockAfter"));
    minutes->setAccessibleName(label->text());
    minutes->setProperty("focusRadius", 8);
    minutes->setMaximumWidth(theme.px(320));
    label->setBuddy(minutes);
    for (const int each : {1, 2, 5, 10, 15, 30})
        minutes->addItem(plural(m_session.say(), "after {1} minute", "after {1} minutes", each), each);
    minutes->addItem(tr("never by time alone"), 0);
    minutes->setCurrentIndex(std::max(0, minutes->findData(m_session.settings().lockAfter())));
    connect(minutes, &QComboBox::activated, this, [this, minutes] {
        m_session.settings().setLockAfter(minutes->currentData().toInt());
        emit m_session.lockChosen();
    });
    column->addSpacing(theme.px(8));
    column->addWidget(label);
    column->addWidget(minutes);
    column->addWidget(
        new Text(theme, Type::Caption,
                 tr("It also locks when the computer goes to sleep or its screen is locked. What you were putting down is kept. "
                    "Without a passphrase the window hides behind a plain one instead."),
                 Tone::Soft));
}

void SettingsPage::addBackup() {
    const Theme& theme = m_session.theme();
    QVBoxLayout* const column = addCard(tr("Backup"), "backupCard");
    column->addWidget(m_kept = new Text(theme, Type::Body));
    m_kept->setObjectName(QStringLiteral("keptBackups"));
    connect(&m_presenter, &SettingsPresenter::backupsKept, this, &SettingsPage::showKept);
    auto* const other = new Button(theme, Button::Kind::Secondary, tr("Keep them in another folder too …"));
    other->setObjectName(QStringLiteral("backupFolder"));
    connect(other, &QPushButton::clicked, this, &SettingsPage::chooseBackupFolder);
    m_noOther = new Button(theme, Button::Kind::Quiet, tr("No longer there"));
    m_noOther->setObjectName(QStringLiteral("noBackupFolder"));
    connect(m_noOther, &QPushButton::clicked, this, [this] {
        m_presenter.chooseBackupFolder({});
        showKept();
    });
    auto* const places = new QWidget;
    auto* const row = new FlowLayout(places, theme.px(10));
    row->addWidget(other);
    row->addWidget(m_noOther);
    column->addWidget(places);
    column->addWidget(new Text(
        theme, Type::Body,
        tr("A copy of the whole journal, checked word by word. It opens with the passphrase of the journal, where there is one.")));
    m_backUp = new Button(theme, Button::Kind::Secondary, tr("Back up now …"));
    m_backUp->setObjectName(QStringLiteral("backUp"));
    connect(m_backUp, &QPushButton::clicked, this, &SettingsPage::chooseBackup);
    column->addWidget(m_backUp, 0, Qt::AlignLeading);
    column->addWidget(m_backupSaid = new Text(theme, Type::Body, {}, Tone::Soft));
    m_backupSaid->setObjectName(QStringLiteral("backupSaid"));
    m_backupSaid->hide();
    column->addSpacing(theme.px(8));
    column->addWidget(m_otherCopy = new OtherCopyCard(m_session));
    connect(&m_presenter, &SettingsPresenter::backedUp, this, [this](const QString& file) {
        sayBackup(fill(tr("The backup is made and was checked: {1}"), {QDir::toNativeSeparators(file)}), false);
    });
    connect(&m_presenter, &SettingsPresenter::backupFailed, this,
            [this](const Error& error) { sayBackup(m_session.describe(error), true); });
}

// Where Felt keeps copies by itself, how many and how new they are.
void SettingsPage::showKept() {
    const std::vector<journal::Day> days = m_presenter.keptBackups();
    const QString folder = QDir::toNativeSeparators(toQt(m_session.backupFolders().front().string()));
    QString text = days.empty()
                       ? fill(tr("Felt keeps copies by itself, one for each day on which something was put down, and lets the older "
                                 "ones go little by little. They will lie in {1}."),
                              {folder})
                       : fill(tr("Felt keeps copies by itself. The newest is of {1}, the oldest of {2}; they lie in {3}."),
                              {dayOf(days.back()), dayOf(days.front()), folder});
    const QString other = m_session.settings().backupFolder();
    if (!other.isEmpty())
        text += QLatin1Char(' ') + fill(m_session.backupFolders().size() > 1 ? tr("They go to {1} as well.")
                                                                             : tr("{1} is not there now; they go there when it is."),
                                        {QDir::toNativeSeparators(other)});
    if (const QString late = m_session.settings().folderToRenew(); !late.isEmpty())
        text +=
            QLatin1Char(' ') + fill(tr("Copies from before the passphrase may still lie in {1} and can be read without it. Felt makes them "
                                       "anew when that folder is there again; until then keep it where only you look."),
                                    {QDir::toNativeSeparators(late)});
    if (const auto& trouble = m_session.backupTrouble()) text += QLatin1Char(' ') + m_session.describe(*trouble);
    m_kept->setText(text);
    m_noOther->setVisible(!other.isEmpty());
}

QString SettingsPage::dayOf(journal::Day day) const {
    return longDay(QDate::fromJulianDay(day.time_since_epoch().count() + QDate(1970, 1, 1).toJulianDay()), m_session.locale());
}

void SettingsPage::chooseBackupFolder() {
    auto* const dialog = new QFileDialog(this, tr("Keep copies in"));
    dialog->setObjectName(QStringLiteral("otherFolder"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &SettingsPresenter::chooseBackupFolder);
    dialog->open();
}

void SettingsPage::chooseBackup() {
    auto* const dialog = new QFileDialog(this, tr("Back up to"));
    dialog->setObjectName(QStringLiteral("backupFile"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    // A backup replaces nothing; the journal itself says so where the name is taken.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("felt"));
    const QString name = m_presenter.backupName();
    dialog->setDirectory(QFileInfo(name).path());
    dialog->selectFile(QFileInfo(name).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        sayBackup(tr("One moment …"), false);
        m_backUp->setEnabled(false);  // until the answer comes
        m_presenter.backUp(file);
    });
    dialog->open();
}

void SettingsPage::sayBackup(const QString& sentence, bool trouble) {
    m_backUp->setEnabled(true);
    say(*m_backupSaid, sentence, trouble ? Saying::Trouble : Saying::Soft);
}

void SettingsPage::addJournal() {
    const Theme& theme = m_session.theme();
    QVBoxLayout* const column = addCard(tr("Where the journal lies"), "placeCard");
    const QString path = QDir::toNativeSeparators(QString::fromStdString(m_session.journalFile().string()));
    auto* const place = new Text(theme, Type::Body, path);
    place->setObjectName(QStringLiteral("journalPlace"));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(place);
    auto* const copy = new Button(theme, Button::Kind::Quiet, tr("Copy the path"));
    copy->setObjectName(QStringLiteral("copyPlace"));
    connect(copy, &QPushButton::clicked, this, [copy, path] {
        QGuiApplication::clipboard()->setText(path);  // the window sees to it that it does not stay there
        copy->setText(tr("Copied"));
    });
    column->addWidget(copy, 0, Qt::AlignLeading);
    column->addWidget(new Text(
        theme, Type::Caption,
        tr("Everything is in this file and the one beside it that ends in .key. It never leaves this computer by itself."), Tone::Soft));
}

void SettingsPage::addLeaving() {
    addCard(tr("Taking it along, letting it go"), "leaveCard")->addWidget(m_leaving = new LeaveCard(m_session));
}

void SettingsPage::addAbout() {
    QVBoxLayout* const column = addCard(tr("About"), "aboutCard");
    auto* const version = new Text(m_session.theme(), Type::Body, fill(tr("Felt {1}"), {QStringLiteral(FELT_VERSION)}));
    version->setObjectName(QStringLiteral("version"));
    column->addWidget(version);
    column->addWidget(new Text(m_session.theme(), Type::Body,
                               tr("Felt does not replace care. It works on this computer alone and has no connection to the internet.")));
}

void SettingsPage::enter() {
    m_learning->enter();
    m_presenter.enter();
    showKept();
    m_first->setFocus();
}

void SettingsPage::leave() {
    m_otherCopy->leave();
    m_leaving->leave();
}

}  // namespace felt::desktop
