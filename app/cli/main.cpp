// felt-cli: the journal on the command line.
#include <cstdio>
#include <cstdlib>

#include "command.h"
#include "data_folders.h"
#include "process.h"

namespace felt::cli {
namespace {

// The language is needed before the options are read, since --help speaks it.
LanguageTag chosenLanguage(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--lang" && i + 1 < argc) return locale::languageFor(argv[i + 1]);
        if (word.starts_with("--lang=")) return locale::languageFor(word.substr(7));
    }
    return app::systemLanguage();
}

int run(int argc, char** argv) {
    const app::DataFolders folders = app::dataFolders();
    const locale::Messages messages(folders.catalogues, chosenLanguage(argc, argv));
    GlobalOptions options{.journal = app::defaultJournal(), .passphraseFile = {}, .noPassphrase = false};
    std::string language;

    CLI::App app(messages.tr("Felt: a private journal of what the body feels."), "felt-cli");
    app.set_version_flag("--version", FELT_VERSION, messages.tr("Show the version and end"));
    app.set_help_flag("-h,--help", messages.tr("Show this help and end"));
    app.add_option("--journal", options.journal, messages.tr("The journal file"))->type_name("FILE");
    auto* const file =
        app.add_option("--passphrase-file", options.passphraseFile, messages.tr("Read the passphrase from this file"))->type_name("FILE");
    app.add_flag("--no-passphrase", options.noPassphrase, messages.tr("The journal has no passphrase"))->excludes(file);
    app.add_option("--lang", language, messages.tr("The language Felt speaks"))->type_name("TAG");
    app.require_subcommand(1);

    const auto commands = allCommands();
    std::vector<std::pair<CLI::App*, Command*>> registered;
    for (const auto& command : commands) {
        CLI::App* const sub = app.add_subcommand(command->name(), command->summary(messages));
        sub->fallthrough();
        command->addOptions(*sub, messages);
        registered.emplace_back(sub, command.get());
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        std::fprintf(
            stderr, "%s\n(%s)\n",
            messages.tr("Felt did not understand that. “felt-cli --help” and “felt-cli COMMAND --help” show what can be said.").c_str(),
            error.what());
        return int(ExitStatus::Usage);
    }
    Context context(std::move(options), folders, messages);
    for (const auto& [sub, command] : registered) {
        if (!sub->parsed()) continue;
        ExitStatus status = command->run(context);
        if (const auto flushed = context.out().flush(); !flushed && status == ExitStatus::Done) status = context.report(flushed.error());
        return int(status);
    }
    return int(ExitStatus::Usage);
}

}  // namespace
}  // namespace felt::cli

int main(int argc, char** argv) {
    felt::app::protectProcess();
    try {
        return felt::cli::run(argc, argv);
    } catch (const std::bad_alloc&) {
        std::fputs("felt-cli: out of memory\n", stderr);
        return int(felt::cli::ExitStatus::Storage);
    }
}
