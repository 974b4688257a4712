#include "commands/all.h"
#include "journal/backups.h"

namespace felt::cli {
namespace {

class Passphrase : public Command {
public:
    const char* name() const override { return "passphrase"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Set, change or remove the passphrase"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        auto* const file =
            app.add_option("--new-passphrase-file", m_file, say.tr("Read the new passphrase from this file"))->type_name("FILE");
        app.add_flag("--remove", m_remove, say.tr("Do without one from now on"))->excludes(file);
    }

    ExitStatus run(Context& context) override {
        auto journal = context.openForWriting();
        if (!journal) return context.report(journal.error());
        std::optional<Secret> secret;
        if (!m_remove) {
            auto chosen = context.newPassphrase(m_file);
            if (!chosen) return context.report(chosen.error());
            secret = std::move(*chosen);
        }
        // What Felt keeps by itself could be read without the passphrase.
        const std::filesystem::path folder = journal::backupFolder(journal->file());
        const auto kept =
            journal::changePassphrase(*journal, secret ? &*secret : nullptr, {}, {folder}, journal::dayOf(context.environment().clock()));
        if (!kept) return context.report(kept.error());
        const auto& say = context.say();
        context.tell(m_remove ? say.tr("The journal has no passphrase any more: whoever can open your files can read it.")
                              : say.tr("From now on the new passphrase opens the journal."));
        if (*kept)
            context.tell(
                locale::fill(say.tr("The journal as it was is kept under the passphrase it had: {1}. Remove it once the new one has "
                                    "proven itself."),
                             {(*kept)->string()}));
        context.tell(say.tr("Backups made before keep what they had; make a new one if that matters to you."));
        return ExitStatus::Done;
    }

private:
    std::optional<std::filesystem::path> m_file;
    bool m_remove = false;
};

}  // namespace

std::unique_ptr<Command> makePassphrase() { return std::make_unique<Passphrase>(); }

}  // namespace felt::cli
