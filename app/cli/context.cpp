#include "context.h"

#include <algorithm>
#include <cstdio>

#include "base/file.h"
#include "locale/describe.h"
#include "process.h"
#include "terminal.h"

namespace felt::cli {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t longestPassphrase = 1 << 20;

}  // namespace

Context::Context(GlobalOptions options, app::DataFolders folders, locale::Messages messages)
    : m_options(std::move(options)), m_folders(std::move(folders)), m_messages(std::move(messages)) {}

journal::Environment Context::environment() const { return {app::systemNow, systemRandom}; }

void Context::tell(const std::string& sentence) const { std::fprintf(stderr, "%s\n", sentence.c_str()); }

ExitStatus Context::report(const Error& error) const {
    tell(locale::describe(error, m_messages));
    return exitStatus(error.code);
}

ExitStatus Context::reportUsage(const Error& error) const {
    (void)report(error);
    return ExitStatus::Usage;
}

Result<Secret> readPassphraseFile(const fs::path& file) {
    FELT_TRY(std::string contents, readFile(file, longestPassphrase));
    std::string_view passphrase = contents;
    if (passphrase.ends_with('\n')) passphrase.remove_suffix(1);
    Secret secret = Secret::copyOf(passphrase);
    wipe(contents);
    return secret;
}

Result<std::optional<Secret>> Context::passphrase() const {
    if (m_options.passphraseFile) {
        auto secret = readPassphraseFile(*m_options.passphraseFile);
        if (secret) return std::optional(std::move(*secret));
        if (secret.error().code == Code::TooLarge) return fail(Code::PassphraseWrong);
        return fail(Code::PassphraseNeeded, secret.error().subject, secret.error().detail);
    }
    if (m_options.noPassphrase) return std::optional<Secret>();
    FELT_TRY(const bool wanted, journal::Journal::wantsPassphrase(m_options.journal));
    if (!wanted) return std::optional<Secret>();
    auto typed = askSecret(m_messages.tr("Passphrase: "));
    if (!typed) return fail(Code::PassphraseNeeded);
    return typed;
}

Result<std::optional<Secret>> Context::newPassphrase(const std::optional<fs::path>& file) const {
    if (file) {
        FELT_TRY(Secret secret, readPassphraseFile(*file));
        if (secret.empty()) return fail(Code::EmptyPassphrase);
        return std::optional(std::move(secret));
    }
    auto first = askSecret(m_messages.tr("New passphrase: "));
    if (!first) return fail(Code::PassphraseNeeded);
    if (first->empty()) return fail(Code::EmptyPassphrase);
    const auto second = askSecret(m_messages.tr("The same once more: "));
    if (!second || second->view() != first->view()) return fail(Code::PassphrasesDiffer);
    return first;
}

Result<journal::Journal> Context::openJournal() const {
    FELT_TRY(const std::optional<Secret> secret, passphrase());
    return journal::Journal::open(m_options.journal, secret ? &*secret : nullptr, environment());
}

Result<journal::Journal> Context::openForWriting() const {
    FELT_TRY(journal::Journal opened, openJournal());
    FELT_TRY([[maybe_unused]] const bool due, opened.eraseRested());
    return opened;
}

Result<const lexicon::Lexicon*> Context::lexicon() {
    if (!m_lexicon) {
        auto languages = lexicon::Lexicon::languagesIn(m_folders.content);
        std::stable_partition(languages.begin(), languages.end(), [&](const LanguageTag& tag) { return tag == m_messages.language(); });
        FELT_TRY(m_lexicon, lexicon::Lexicon::load(m_folders.content, languages));
        for (const Error& leftOut : m_lexicon->leftOut()) (void)report(leftOut);
    }
    return &*m_lexicon;
}

Result<const lexicon::Lexicon*> Context::lexiconWithOwn(journal::Journal& journal) {
    constexpr std::size_t most = 10'000;
    FELT_DO(lexicon());
    FELT_TRY(const std::vector<journal::Entry> entries, journal.newest(journal::EntryKind::OwnWord, most));
    std::vector<journal::OwnWord> words;
    for (const journal::Entry& entry : entries) words.push_back(std::get<journal::OwnWord>(entry));
    m_lexicon = m_lexicon->with(journal::ownConcepts(words, m_messages.language()));
    return &*m_lexicon;
}

Result<const body::Figure*> Context::figure() {
    if (!m_figure) {
        FELT_TRY(m_figure, body::Figure::load(m_folders.content / "body" / "figure-neutral.json"));
    }
    return &*m_figure;
}

Result<const std::vector<body::PlaceNames>*> Context::placeNames() {
    if (!m_placeNames) {
        std::vector<body::PlaceNames> names;
        for (const LanguageTag& language : lexicon::Lexicon::languagesIn(m_folders.content)) {
            FELT_TRY(body::PlaceNames inLanguage, body::PlaceNames::load(m_folders.content / "body" / "names", language));
            names.push_back(std::move(inLanguage));
        }
        m_placeNames = std::move(names);
    }
    return &*m_placeNames;
}

const locale::Text& Context::text() {
    if (!m_text) m_text.emplace();
    return *m_text;
}

Result<phrases::Names> Context::names() {
    FELT_TRY(const lexicon::Lexicon* const words, lexicon());
    const auto places = placeNames();
    return phrases::Names{*words, places ? std::span<const body::PlaceNames>(**places) : std::span<const body::PlaceNames>(),
                          m_messages.language()};
}

}  // namespace felt::cli
