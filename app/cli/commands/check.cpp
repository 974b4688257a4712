#include "commands/all.h"
#include "journal/backup.h"

namespace felt::cli {
namespace {

constexpr std::size_t mostShown = 8;

std::string oneLine(std::string text) {
    for (char& c : text)
        if (c == '\n') c = ' ';
    return text;
}

class Check : public Command {
public:
    const char* name() const override { return "check"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Verify the whole journal: the file, its structure and every entry");
    }

    ExitStatus run(Context& context) override {
        auto secret = context.passphrase();
        if (!secret) return context.report(secret.error());
        const Secret* const given = *secret ? &**secret : nullptr;
        auto journal = journal::Journal::open(context.options().journal, given, context.environment());
        if (!journal && journal.error().code != Code::Damaged) return context.report(journal.error());
        if (!journal) return tellDamage(context, {journal.error().detail}, given);
        const auto findings = journal->check();
        if (!findings && findings.error().code != Code::Damaged) return context.report(findings.error());
        if (!findings) return tellDamage(context, {findings.error().detail}, given);
        if (!findings->empty()) return tellDamage(context, *findings, given);
        context.tell(context.say().tr("The journal is sound."));
        return ExitStatus::Done;
    }

private:
    static ExitStatus tellDamage(const Context& context, const std::vector<std::string>& findings, const Secret* passphrase) {
        const auto& say = context.say();
        context.tell(say.tr("The journal is damaged. This was found:"));
        for (std::size_t i = 0; i < findings.size() && i < mostShown; ++i) context.tell("  " + oneLine(findings[i]));
        if (findings.size() > mostShown)
            context.tell(locale::fill(say.tr("  … and {1} more"), {std::to_string(findings.size() - mostShown)}));
        if (const auto copy = journal::newestSoundCopy(context.options().journal, passphrase))
            context.tell(
                locale::fill(say.tr("This copy is sound: {1}. “felt-cli restore” brings it back and keeps the damaged file beside it."),
                             {copy->string()}));
        else
            context.tell(
                say.tr("No sound copy lies beside the journal. If you keep a backup elsewhere, “felt-cli restore” brings it back and keeps "
                       "the damaged file."));
        const auto readable = journal::Journal::openReadable(context.options().journal, passphrase, context.environment());
        if (!readable || readable->reach()->read == 0) return ExitStatus::Damaged;
        const auto read = static_cast<long long>(readable->reach()->read);
        context.tell(
            locale::fill(say.trn("{1} entry can still be read. “felt-cli restore --readable” makes a new journal of it.",
                                 "{1} entries can still be read. “felt-cli restore --readable” makes a new journal of them.", read),
                         {std::to_string(read)}));
        return ExitStatus::Damaged;
    }
};

}  // namespace

std::unique_ptr<Command> makeCheck() { return std::make_unique<Check>(); }

}  // namespace felt::cli
