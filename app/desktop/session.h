// What lives as long as the program runs, and in which order it goes.
#pragma once

#include <QLocale>
#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "bridge/content.h"
#include "bridge/patience.h"
#include "bridge/settings.h"
#include "bridge/store.h"
#include "bridge/study.h"
#include "bridge/study_fit.h"
#include "bridge/translator.h"
#include "data_folders.h"
#include "locale/messages.h"
#include "look/theme.h"

namespace felt::desktop {

class Session : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::filesystem::path journal;
        app::DataFolders folders;
        journal::Environment environment;
        sqlite::KeyCost cost;
        LanguageTag language;
    };
    Session(Options options, Settings& settings, Theme& theme);
    ~Session() override;

    const std::filesystem::path& journalFile() const { return m_options.journal; }
    const app::DataFolders& folders() const { return m_options.folders; }
    const sqlite::KeyCost& keyCost() const { return m_options.cost; }  // of new passphrases
    Settings& settings() { return m_settings; }
    Theme& theme() { return m_theme; }
    Store& store() { return m_store; }
    const locale::Messages& say() const { return *m_messages; }
    const LanguageTag& language() const { return m_messages->language(); }
    const QLocale& locale() const { return m_locale; }
    Moment now() const { return m_options.environment.clock(); }

    // Speaks that language from now on, and reads its words; windows build themselves anew on languageChanged.
    void setLanguage(const LanguageTag& language);
    // Nothing until contentReady. While the journal is open the person's own words are among the others.
    const std::shared_ptr<const Content>& content() const { return m_content; }
    // The person's own words and meanings, oldest first; none while the journal is closed.
    const std::vector<journal::OwnWord>& ownWords() const { return m_own; }
    // The language in which the person looks for words: chosen apart from the program's, or the same.
    LanguageTag wordLanguage() const;
    // A second one to see beside it.
    std::optional<LanguageTag> learnedLanguage() const;
    // What is learned, as of the last reading; nothing until it was read, and while the journal is closed.
    const std::shared_ptr<const StudyState>& study() const { return m_study; }
    // Reads it anew where it is not read yet or the journal has changed since; studyRead tells.
    void wantStudy();
    // Fits the rhythm of the words to the person where that is due; after a sitting.
    void fitStudy();
    // Where the copies lie that Felt makes by itself: beside the journal, and in the folder that was chosen, while it is there.
    std::vector<std::filesystem::path> backupFolders() const;
    // Why the last copy that Felt makes by itself could not be made; nothing where it could.
    const std::optional<Error>& backupTrouble() const { return m_backupTrouble; }
    void keepBackups();
    // Wrong passphrases in a row, and how long they make one wait; they outlast the page that asks.
    Patience& patience() { return m_patience; }
    void loadContent();
    // content() holds the words of the languages in use; those of the others are read when first asked for. wordsChanged tells of them.
    void wantEveryLanguage();
    bool hasEveryLanguage() const { return m_content && m_content->whose == Content::Words::Every; }
    // A failure as a sentence.
    QString describe(const Error& error) const;

signals:
    void languageChanged();
    void contentReady();
    void wordsChanged();  // content() has other own words now, or more languages
    void contentFailed(const felt::Error& error);
    void lookChosen();  // in the settings
    void backupsKept();
    void studyRead();
    void lockChosen();
    void journalReplaced();  // another copy has its place: windows begin anew
    void everythingErased(const std::vector<std::filesystem::path>& left);

private:
    void speak(const LanguageTag& language);
    void readOwnWords();
    void readContent(Content::Words whose);
    std::vector<LanguageTag> languagesInUse() const;
    // Puts the own words into the content, off this thread, then says so: contentReady where the rest of it is new too.
    void joinOwnWords();
    std::optional<LanguageTag> withWords(const std::optional<QString>& chosen) const;  // where the content has words in it
    Options m_options;
    Settings& m_settings;
    Theme& m_theme;
    std::unique_ptr<locale::Messages> m_messages;
    std::unique_ptr<Translator> m_translator;
    QLocale m_locale;
    Store m_store;
    std::shared_ptr<const Content> m_shipped;  // without own words, and not searchable
    std::shared_ptr<const Content> m_content;
    bool m_contentIsNew = false;  // and not yet said to be ready
    Content::Words m_whose = Content::Words::InUse;
    bool m_isReading = false;
    std::vector<journal::OwnWord> m_own;
    std::optional<Error> m_backupTrouble;
    std::shared_ptr<const StudyState> m_study;
    StudyFit m_fit{m_store};
    bool m_studyIsStale = true;
    unsigned m_askedStudy = 0;
    Patience m_patience;
    unsigned m_asked = 0, m_joined = 0;
};

}  // namespace felt::desktop
