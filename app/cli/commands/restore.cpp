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
        auto* const source = app.add_option("SRC", m_source, say.tr("The backup"));
        auto* const readable =
            app.add_flag("--readable", m_readable, say.tr("Instead of a backup: what can still be read of the damaged journal itself"));
        app.require_option(1);
        source->excludes(readable);
    }

    ExitStatus run(Context& context) override {
        if (m_readable) return keepReadable(context);
        if (std::error_code ignored; !std::filesystem::exists(m_source, ignored)) {
            context.tell(locale::fill(context.say().tr("There is no backup at {1}. Nothing was changed."), {m_source.string()}));
            return ExitStatus::NoJournal;
        }
        auto secret = passphraseOfSource(context);
        if (!secret) return context.report(secret.error());
        const auto restored = journal::restore(m_source, context.options().journal, *secret ? &**secret : nullptr);
        if (!restored) return context.report(restored.error());
        context.tell(context.say().tr("The backup is in place."));
        return tellKept(context, restored->kept);
    }

private:
    static ExitStatus tellKept(const Context& context, const std::optional<std::filesystem::path>& kept) {
        if (kept) context.tell(locale::fill(context.say().tr("What was there before is kept as {1}"), {kept->string()}));
        return ExitStatus::Done;
    }

    // A sound journal stays as it is.
    static ExitStatus keepReadable(const Context& context) {
        auto secret = context.passphrase();
        if (!secret) return context.report(secret.error());
        auto journal = journal::Journal::openReadable(context.options().journal, *secret ? &**secret : nullptr, context.environment());
        if (!journal) return context.report(journal.error());
        const auto findings = journal->check();
        if (!findings) return context.report(findings.error());
        if (findings->empty()) {
            context.tell(context.say().tr("The journal is sound. It was left as it is."));
            return ExitStatus::Done;
        }
        if (journal->reach()->read == 0) return context.report({Code::Damaged, {}, findings->front()});
        const auto kept = journal->replaceByReadable();
        if (!kept) return context.report(kept.error());
        const auto read = static_cast<long long>(journal->reach()->read);
        context.tell(locale::fill(context.say().trn("{1} entry could be read and is the journal now.",
                                                    "{1} entries could be read and are the journal now.", read),
                                  {std::to_string(read)}));
        return tellKept(context, *kept);
    }

    // The passphrase is the backup's; the journal itself may be gone.
    Result<std::optional<Secret>> passphraseOfSource(const Context& context) const {
        GlobalOptions options = context.options();
        options.journal = m_source;
        return Context(options, app::dataFolders(), context.say()).passphrase();
    }

    std::filesystem::path m_source;
    bool m_readable = false;
};

}  // namespace

std::unique_ptr<Command> makeRestore() { return std::make_unique<Restore>(); }

}  // namespace felt::cli
