#include "commands/all.h"
#include "journal/backup.h"

namespace felt::cli {
namespace {

class Restore : public Command {
public:
    const char* name() const override { return "restore"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Put a backup in the journal's place, verified first; the replaced file is kept beside it");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("SRC", m_source, say.tr("The backup"))->required();
    }

    ExitStatus run(Context& context) override {
        if (std::error_code ignored; !std::filesystem::exists(m_source, ignored)) {
            context.tell(locale::fill(context.say().tr("There is no backup at {1}. Nothing was changed."), {m_source.string()}));
            return ExitStatus::NoJournal;
        }
        auto secret = passphraseOfSource(context);
        if (!secret) return context.report(secret.error());
        const auto restored = journal::restore(m_source, context.options().journal, *secret ? &**secret : nullptr);
        if (!restored) return context.report(restored.error());
        context.tell(context.say().tr("The backup is in place."));
        if (restored->kept)
            context.tell(locale::fill(context.say().tr("What was there before is kept as {1}"), {restored->kept->string()}));
        return ExitStatus::Done;
    }

private:
    // The passphrase is the backup's; the journal itself may be gone.
    Result<std::optional<Secret>> passphraseOfSource(const Context& context) const {
        GlobalOptions options = context.options();
        options.journal = m_source;
        return Context(options, app::dataFolders(), context.say()).passphrase();
    }

    std::filesystem::path m_source;
};

}  // namespace

std::unique_ptr<Command> makeRestore() { return std::make_unique<Restore>(); }

}  // namespace felt::cli
