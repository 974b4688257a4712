// What a command works with: options, the journal, the content, and where output goes.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "base/secret.h"
#include "body/figure.h"
#include "body/place_names.h"
#include "checkin/validate.h"
#include "data_folders.h"
#include "exit_status.h"
#include "journal/journal.h"
#include "lexicon/lexicon.h"
#include "locale/messages.h"
#include "locale/text.h"
#include "output.h"
#include "phrases/names.h"

namespace felt::cli {

struct GlobalOptions {
    std::filesystem::path journal;
    std::optional<std::filesystem::path> passphraseFile;
    bool noPassphrase = false;
};

class Context {
public:
    Context(GlobalOptions options, app::DataFolders folders, locale::Messages messages);

    const GlobalOptions& options() const { return m_options; }
    const std::filesystem::path& contentFolder() const { return m_folders.content; }
    const locale::Messages& say() const { return m_messages; }
    Output& out() { return m_out; }
    journal::Environment environment() const;

    // A sentence to stderr.
    void tell(const std::string& sentence) const;
    // The sentence for an error to stderr, and its exit status.
    ExitStatus report(const Error& error) const;
    // The same where an option was given a value it cannot have.
    ExitStatus reportUsage(const Error& error) const;

    // The passphrase from the file or the terminal; nothing where none is to be used. PassphraseNeeded where there is none to be
    // had, PassphraseWrong where the file is larger than any passphrase.
    Result<std::optional<Secret>> passphrase() const;
    // The same for a new one: asked for twice; EmptyPassphrase, PassphrasesDiffer.
    Result<std::optional<Secret>> newPassphrase(const std::optional<std::filesystem::path>& file) const;
    Result<journal::Journal> openJournal() const;
    // Opens and lets go of what has rested for 30 days.
    Result<journal::Journal> openForWriting() const;

    // Loaded when first asked for. lexicon(): every language there is.
    Result<const lexicon::Lexicon*> lexicon();
    // The same with the words that the person coined, from now on.
    Result<const lexicon::Lexicon*> lexiconWithOwn(journal::Journal& journal);
    Result<const body::Figure*> figure();
    Result<const std::vector<body::PlaceNames>*> placeNames();
    const locale::Text& text();
    // Words and names in the person's language; places go by their ids where their names cannot be read.
    Result<phrases::Names> names();

private:
    GlobalOptions m_options;
    app::DataFolders m_folders;
    locale::Messages m_messages;
    Output m_out;
    std::optional<lexicon::Lexicon> m_lexicon;
    std::optional<body::Figure> m_figure;
    std::optional<std::vector<body::PlaceNames>> m_placeNames;
    std::optional<locale::Text> m_text;
};

// A passphrase file is all its bytes but one newline at the end.
Result<Secret> readPassphraseFile(const std::filesystem::path& file);

}  // namespace felt::cli
