#include "session.h"

#include <QApplication>
#include <algorithm>
#include <utility>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "journal/backups.h"
#include "locale/describe.h"
#include "trainer/study_day.h"

namespace felt::desktop {

Session::Session(Options options, Settings& settings, Theme& theme)
    : m_options(std::move(options)), m_settings(settings), m_theme(theme), m_store(m_options.environment, m_options.cost) {
    speak(m_options.language);
    connect(&m_store, &Store::opened, this, &Session::readOwnWords);
    connect(&m_store, &Store::changed, this, [this](const journal::Changes& changes) {
        if (changes.kinds.contains(journal::EntryKind::OwnWord)) readOwnWords();
        m_studyIsStale = m_studyIsStale || !changes.kinds.empty();
    });
    connect(&m_store, &Store::foundSound, this, &Session::keepBackups);
    // Of what the journal holds nothing stays behind a lock.
    connect(&m_store, &Store::closed, this, [this] {
        m_fit.cancel();
        m_study.reset();
        m_studyIsStale = true;
        ++m_askedStudy;
        if (m_own.empty()) return;
        m_own.clear();
        m_content = m_shipped;
        if (m_shipped) joinOwnWords();
    });
}

Session::~Session() {
    m_store.disconnect(this);  // it closes the journal last of all, when nothing here can listen any more
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
}

void Session::speak(const LanguageTag& language) {
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    m_messages = std::make_unique<locale::Messages>(m_options.folders.catalogues, language);
    m_translator = std::make_unique<Translator>(*m_messages);
    QCoreApplication::installTranslator(m_translator.get());
    m_locale = localeFor(language.text());
    QLocale::setDefault(m_locale);
    if (QGuiApplication::layoutDirection() != m_locale.textDirection()) {
        QGuiApplication::setLayoutDirection(m_locale.textDirection());
        m_theme.apply();  // its sheet speaks of left and right
    }
}

void Session::setLanguage(const LanguageTag& language) {
    if (language == this->language()) return;
    speak(language);
    m_shipped.reset();
    m_content.reset();
    ++m_joined;
    emit languageChanged();
    loadContent();
}

void Session::loadContent() { readContent(Content::Words::InUse); }

void Session::wantEveryLanguage() {
    if (m_whose == Content::Words::InUse && !m_isReading) readContent(Content::Words::Every);
}

void Session::readContent(Content::Words whose) {
    m_whose = whose;
    m_isReading = true;
    felt::desktop::loadContent(m_options.folders.content, languagesInUse(), whose, fromQt(m_settings.figure()), this,
                               [this, whose, asked = ++m_asked](Result<std::shared_ptr<const Content>> content) {
                                   if (asked != m_asked) return;
                                   m_isReading = false;
                                   if (!content) {
                                       emit contentFailed(content.error());
                                       return;
                                   }
                                   m_shipped = std::move(*content);
                                   m_contentIsNew = m_contentIsNew || whose == Content::Words::InUse;
                                   joinOwnWords();
                               });
}

std::vector<LanguageTag> Session::languagesInUse() const {
    std::vector<LanguageTag> inUse = {language()};
    for (const std::optional<QString>& chosen : {m_settings.feelsIn(), m_settings.learns()})
        if (auto tag = LanguageTag::make(fromQt(chosen.value_or(QString())))) inUse.push_back(std::move(*tag));
    return inUse;
}

std::vector<std::filesystem::path> Session::backupFolders() const {
    std::vector<std::filesystem::path> folders = {journal::backupFolder(m_options.journal)};
    const std::filesystem::path chosen = fromQt(m_settings.backupFolder());
    std::error_code ignored;
    // A stick that is not in: its folder is not made anew in its place.
    if (!chosen.empty() && std::filesystem::is_directory(chosen, ignored)) folders.push_back(chosen);
    return folders;
}

void Session::keepBackups() {
    const std::vector<std::filesystem::path> folders = backupFolders();
    std::vector<std::filesystem::path> toRenew = folders;
    // A stick that was not in when a passphrase was set, and is no longer the second place.
    const std::filesystem::path late = fromQt(m_settings.folderToRenew());
    std::error_code ignored;
    const bool isThere = !late.empty() && std::filesystem::is_directory(late, ignored);
    if (isThere && std::find(folders.begin(), folders.end(), late) == folders.end()) toRenew.push_back(late);
    struct Kept {
        std::optional<Error> trouble;
        bool renewed = true;
    };
    m_store.ask(
        this,
        [folders, toRenew, today = journal::dayOf(now())](journal::Journal& journal) {
            Kept kept;
            for (const auto& folder : folders)
                if (const auto done = journal::keepBackups(journal, folder, today); !done) kept.trouble = done.error();
            for (const auto& folder : toRenew)
                if (const auto done = journal::renewBackups(journal, folder, today); !done) {
                    kept.trouble = done.error();
                    kept.renewed = false;
                }
            return kept;
        },
        [this, isThere](const Kept& kept) {
            m_backupTrouble = kept.trouble;
            if (isThere && kept.renewed) m_settings.setFolderToRenew({});
            emit backupsKept();
        });
}

void Session::readOwnWords() {
    constexpr std::size_t most = 10'000;
    m_store.ask(
        this, [](journal::Journal& journal) { return journal.newest(journal::EntryKind::OwnWord, most); },
        [this](Result<std::vector<journal::Entry>> entries) {
            if (!entries) return;  // the journal says so itself wherever it is asked for entries
            if (m_own.empty() && entries->empty()) return;
            m_own.clear();
            for (journal::Entry& entry : *entries) m_own.push_back(std::move(std::get<journal::OwnWord>(entry)));
            if (m_shipped) joinOwnWords();
        });
}

void Session::joinOwnWords() {
    std::vector<lexicon::OwnConcept> own = journal::ownConcepts(m_own, language());
    const auto done = [this, asked = ++m_joined](std::shared_ptr<const Content> content) {
        if (asked != m_joined) return;
        m_content = std::move(content);
        if (std::exchange(m_contentIsNew, false))
            emit contentReady();
        else
            emit wordsChanged();
    };
    felt::desktop::joinContent(m_shipped, std::move(own), this, done);
}

void Session::wantStudy() {
    if (!m_content) return;
    const trainer::Languages languages{wordLanguage(), learnedLanguage()};
    const bool same = m_study && m_study->languages().feelsIn == languages.feelsIn && m_study->languages().learns == languages.learns &&
                      m_study->today() == trainer::studyDay(now(), m_study->deck().scheduler().schedule().rolloverHour);
    if (same && !m_studyIsStale) return;
    m_studyIsStale = false;
    readStudy(m_store, {m_content, languages, m_options.folders.content, now()}, this,
              [this, asked = ++m_askedStudy](Result<std::shared_ptr<const StudyState>> study) {
                  if (asked != m_askedStudy || !study) return;  // the journal says itself where it cannot be read
                  m_study = std::move(*study);
                  emit studyRead();
              });
}

void Session::fitStudy() {
    if (m_study && StudyFit::isDue(*m_study)) m_fit.start(*m_study, now());
}

std::optional<LanguageTag> Session::withWords(const std::optional<QString>& chosen) const {
    if (!chosen || !m_content) return std::nullopt;
    for (const LanguageTag& known : m_content->languages)
        if (toQt(known.text()) == *chosen) return known;
    return std::nullopt;
}

LanguageTag Session::wordLanguage() const { return withWords(m_settings.feelsIn()).value_or(language()); }

std::optional<LanguageTag> Session::learnedLanguage() const {
    const auto learned = withWords(m_settings.learns());
    return learned == wordLanguage() ? std::nullopt : learned;
}

QString Session::describe(const Error& error) const { return toQt(locale::describe(error, *m_messages)); }

}  // namespace felt::desktop
