#include <algorithm>

#include "base/json.h"
#include "commands/all.h"
#include "locale/describe.h"
#include "terminal.h"

namespace felt::cli {
namespace {

class Merge : public Command {
public:
    const char* name() const override { return "merge"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Bring another copy of this journal together with it; where both were changed both stay");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("OTHER", m_other, say.tr("The other copy; it stays as it is"))->required();
        app.add_option("--other-passphrase-file", m_passphraseFile, say.tr("Where the other copy has another passphrase"))
            ->type_name("FILE");
        app.add_flag("--dry-run", m_dryRun, say.tr("Only say what would be taken in"));
        app.add_flag("--json", m_json, say.tr("The report as one JSON object"));
    }

    ExitStatus run(Context& context) override {
        if (std::error_code ignored; !std::filesystem::exists(m_other, ignored)) {
            context.tell(locale::fill(context.say().tr("There is no journal at {1}. Nothing was changed."), {m_other.string()}));
            return ExitStatus::NoJournal;
        }
        auto secret = context.passphrase();
        if (!secret) return context.report(secret.error());
        auto journal = journal::Journal::open(context.options().journal, *secret ? &**secret : nullptr, context.environment());
        if (!journal) return context.report(journal.error());
        auto other = read(context, *journal, *secret);
        if (!other) return context.report(other.error());
        const std::size_t count = other->records.size() + other->drafts.size();
        if (m_dryRun) {
            const auto changes = journal->preview(journal::action::Merge{std::move(*other)});
            return changes ? tell(context, count, {*changes, {}}) : context.report(changes.error());
        }
        const auto merged = journal->merge(std::move(*other));
        return merged ? tell(context, count, *merged) : context.report(merged.error());
    }

private:
    // Under its own passphrase, the journal's key, or the journal's passphrase; where none of them fits it is asked for.
    Result<journal::OtherCopy> read(const Context& context, const journal::Journal& journal, const std::optional<Secret>& secret) const {
        const auto with = [&](const Secret& passphrase) { return journal::Journal::readCopy(m_other, &passphrase, context.environment()); };
        if (m_passphraseFile) {
            auto own = readPassphraseFile(*m_passphraseFile);
            if (!own) return fail(Code::PassphraseNeeded, own.error().subject, own.error().detail);
            return with(*own);
        }
        auto other = journal.readCopy(m_other);
        const auto lacks = [&other] {
            if (other) return false;
            const Code code = other.error().code;
            return code == Code::PassphraseWrong || code == Code::PassphraseNeeded;
        };
        if (lacks() && secret) other = with(*secret);
        if (!lacks() || context.options().passphraseFile || context.options().noPassphrase) return other;
        const auto typed = askSecret(context.say().tr("Passphrase of the other copy: "));
        return typed ? with(*typed) : std::move(other);
    }

    ExitStatus tell(Context& context, std::size_t count, const journal::Merged& merged) const {
        const journal::Changes& changes = merged.changes;
        if (m_json) writeReport(context, count, merged);
        const auto& say = context.say();
        const auto number = [](std::size_t value) { return std::to_string(value); };
        if (!changes.any()) {
            context.tell(say.tr("Everything in the other copy is here already. Nothing was changed."));
        } else {
            context.tell(
                locale::fill(say.tr("New from the other copy: {1}; changed there since: {2}; deleted or erased there: {3}; the same: {4}."),
                             {number(changes.added.size() - changes.both.size() + changes.draftsAdded),
                              number(changes.changed.size() - std::min(changes.changed.size(), changes.both.size())),
                              number(changes.removed.size()), number(changes.same.size() + changes.draftsSame)}));
            const auto both = static_cast<long long>(changes.both.size());
            if (both > 0)
                context.tell(locale::fill(
                    say.trn(
                        "{1} entry was changed in both copies. The newer stays in its place; what the other said is an entry of its own.",
                        "{1} entries were changed in both copies. The newer stay in their places; what the others said are entries of "
                        "their own.",
                        both),
                    {number(changes.both.size())}));
        }
        for (const Error& refusal : changes.refused) context.tell("  " + locale::describe(refusal, say));
        if (merged.kept) context.tell(locale::fill(say.tr("The journal as it was before is kept as {1}"), {merged.kept->string()}));
        if (m_dryRun) context.tell(say.tr("This was a trial; nothing was changed."));
        return changes.refused.empty() ? ExitStatus::Done : ExitStatus::Refused;
    }

    void writeReport(Context& context, std::size_t count, const journal::Merged& merged) const {
        const journal::Changes& changes = merged.changes;
        Json report{{"dry_run", m_dryRun},
                    {"read", count},
                    {"added", changes.added.size() + changes.draftsAdded},
                    {"changed", changes.changed.size()},
                    {"removed", changes.removed.size()},
                    {"same", changes.same.size() + changes.draftsSame},
                    {"both", Json::array()},
                    {"rejected", Json::array()}};
        for (const auto& [id, other] : changes.both) report["both"].push_back({{"id", id.text()}, {"other", other.text()}});
        for (const Error& refusal : changes.refused)
            report["rejected"].push_back({{"where", refusal.detail}, {"why", locale::describe(refusal, context.say())}});
        if (merged.kept) report["kept"] = merged.kept->string();
        context.out().line(writeJson(report));
    }

    std::filesystem::path m_other;
    std::optional<std::filesystem::path> m_passphraseFile;
    bool m_dryRun = false;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeMerge() { return std::make_unique<Merge>(); }

}  // namespace felt::cli
