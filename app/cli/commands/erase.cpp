#include "base/file.h"
#include "commands/all.h"
#include "commands/entry_command.h"
#include "window_settings.h"
#include "journal/backups.h"
#include "journal/leave.h"
#include "terminal.h"

namespace felt::cli {
namespace {

class Erase : public EntryCommand {
public:
    const char* name() const override { return "erase"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Erase an entry for good, with its whole history; or everything");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        auto* const id = app.add_option("ID", m_id, say.tr("The id of the entry, as list shows it"));
        auto* const everything =
            app.add_flag("--everything", m_everything, say.tr("Instead of an entry: the journal, its copies and the settings"));
        app.add_flag("--yes", m_yes, say.tr("Without asking first"))->needs(everything);
        app.require_option(1, 2);
        everything->excludes(id);
    }

    ExitStatus run(Context& context) override {
        if (m_everything) return eraseEverything(context);
        return applyTo(
            context, [](Uuid id) { return journal::action::Erase{std::move(id)}; },
            context.say().tr(
                "Erased for good. Backups made before still hold it; make a new one and remove those if that matters to you."));
    }

private:
    ExitStatus eraseEverything(Context& context) const {
        const auto& say = context.say();
        const std::filesystem::path& journal = context.options().journal;
        const bool isOwn = journal == app::defaultJournal();
        const app::WindowSettings settings = isOwn ? app::windowSettings() : app::WindowSettings{};
        std::vector<std::filesystem::path> folders{journal::backupFolder(journal)};
        if (settings.backupFolder) folders.push_back(*settings.backupFolder);
        const std::vector<std::filesystem::path> files = journal::filesOfJournal(journal, folders);
        if (files.empty()) return context.report({Code::NoJournal, journal.string(), {}});
        if (!m_yes && !agrees(context, files)) {
            context.tell(say.tr("Nothing was erased."));
            return ExitStatus::Refused;
        }
        std::vector<std::filesystem::path> left = journal::eraseEverything(journal, folders);
        if (settings.file && !removeFile(*settings.file)) left.push_back(*settings.file);
        for (const auto& file : left) context.tell(locale::fill(say.tr("This could not be removed: {1}"), {file.string()}));
        if (settings.backupFolder && !std::filesystem::exists(*settings.backupFolder))
            context.tell(locale::fill(say.tr("Copies in {1} stay, as that folder is not there now."), {settings.backupFolder->string()}));
        if (left.empty()) context.tell(say.tr("Everything is erased."));
        context.tell(say.tr(
            "Archives, and backups that you made yourself, are still where you put them. A solid-state disk or a memory stick may keep "
            "traces of what was erased for a while; what had a passphrase cannot be read from them without it."));
        return left.empty() ? ExitStatus::Done : ExitStatus::Storage;
    }

    // On the terminal itself: what stands in for standard input has not read what would go.
    static bool agrees(const Context& context, const std::vector<std::filesystem::path>& files) {
        const auto& say = context.say();
        context.tell(say.tr("This would be erased for good:"));
        for (const auto& file : files) context.tell("  " + file.string());
        const std::string word = say.tr("erase");
        context.tell(say.tr("“felt-cli archive” keeps everything in one file before, if you would like that."));
        const auto typed = askSecret(locale::fill(say.tr("Type “{1}” to go on: "), {word}), Echo::Shown);
        return typed && typed->view() == word;
    }

    bool m_everything = false;
    bool m_yes = false;
};

}  // namespace

std::unique_ptr<Command> makeErase() { return std::make_unique<Erase>(); }

}  // namespace felt::cli
