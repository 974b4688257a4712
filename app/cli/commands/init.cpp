#include "commands/all.h"

namespace felt::cli {
namespace {

class Init : public Command {
public:
    const char* name() const override { return "init"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Make an empty journal"); }

    ExitStatus run(Context& context) override {
        const GlobalOptions& options = context.options();
        if (std::error_code ignored; std::filesystem::exists(options.journal, ignored))
            return context.report({Code::JournalExists, options.journal.string(), {}});
        std::optional<Secret> secret;
        if (!options.noPassphrase) {
            auto chosen = context.newPassphrase(options.passphraseFile);
            if (!chosen) return context.report(chosen.error());
            secret = std::move(*chosen);
        }
        const auto made = journal::Journal::create(options.journal, secret ? &*secret : nullptr, {}, context.environment());
        if (!made) return context.report(made.error());
        const auto& say = context.say();
        context.tell(locale::fill(say.tr("Your journal is ready: {1}"), {options.journal.string()}));
        context.tell(
            secret
                ? say.tr(
                      "It is encrypted. Whoever finds the file, or a copy of it, cannot read it without the passphrase; nobody can bring "
                      "the passphrase back, so keep it somewhere safe. It does not protect against somebody who watches you type or "
                      "who controls this computer.")
                : say.tr("It has no passphrase: whoever can open your files can read it. “felt-cli passphrase” sets one at any time."));
        return ExitStatus::Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeInit() { return std::make_unique<Init>(); }

}  // namespace felt::cli
