#include "base/json.h"
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
        auto* const dryRun = app.add_flag("--dry-run", m_dryRun, say.tr("Only say what would be different"))->needs(source);
        app.add_flag("--json", m_json, say.tr("What would be different as one JSON object"))->needs(dryRun);
        app.require_option(1, 3);
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
        if (m_dryRun) return tellDifference(context, *secret ? &**secret : nullptr);
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

    // The journal as far as it can be read; nothing where it cannot be, or is not there.
    Result<journal::Journal> present(const Context& context, const Secret* passphrase) const {
        const auto open = [&](const Secret* with) -> Result<journal::Journal> {
            auto journal = journal::Journal::open(context.options().journal, with, context.environment());
            if (journal || journal.error().code != Code::Damaged) return journal;
            return journal::Journal::openReadable(context.options().journal, with, context.environment());
        };
        auto journal = open(passphrase);
        if (!journal && journal.error().code == Code::PassphraseNotInUse) journal = open(nullptr);
        return journal;
    }

    ExitStatus tellDifference(Context& context, const Secret* passphrase) const {
        const auto copy = journal::Journal::readCopy(m_source, passphrase, context.environment());
        if (!copy && copy.error().code == Code::OtherDamaged)
            return context.report({Code::BackupDamaged, copy.error().subject, copy.error().detail});
        if (!copy) return context.report(copy.error());
        auto journal = present(context, passphrase);
        if (!journal && journal.error().code == Code::Busy) return context.report(journal.error());
        std::optional<journal::Difference> difference;
        if (journal) {
            const auto found = journal->difference(*copy);
            if (!found && found.error().code != Code::Damaged) return context.report(found.error());
            if (found) difference = *found;
        }
        if (m_json) context.out().line(writeJson(toJson(difference, copy->records.size())));
        const auto& say = context.say();
        if (difference)
            tellDifference(context, *difference);
        else
            context.tell(
                locale::fill(say.tr("The backup is sound and holds {1}. The journal itself cannot be read, so the two cannot be compared."),
                             {std::to_string(copy->records.size())}));
        context.tell(say.tr("This was a trial; nothing was changed."));
        return ExitStatus::Done;
    }

    static void tellDifference(const Context& context, const journal::Difference& difference) {
        const auto& say = context.say();
        const auto day = [&](const std::optional<Moment>& moment) { return moment ? std::string(moment->date()) : say.tr("never"); };
        if (!difference.sameJournal) context.tell(say.tr("The backup is of another journal."));
        context.tell(locale::fill(
            say.tr("Only in the journal: {1}, these would not be in it any more. Only in the backup: {2}. In both and not the same: {3}; "
                   "they would be as in the backup. The same: {4}."),
            {std::to_string(difference.onlyHere), std::to_string(difference.onlyThere), std::to_string(difference.differing),
             std::to_string(difference.same)}));
        context.tell(locale::fill(say.tr("Last put down: {1} in the journal, {2} in the backup."),
                                  {day(difference.newestHere), day(difference.newestThere)}));
    }

    // Without a journal to compare with, what it has or shares is not known.
    static Json toJson(const std::optional<journal::Difference>& difference, std::size_t held) {
        Json json{{"dry_run", true}};
        const auto moment = [](const std::optional<Moment>& at) { return at ? Json(at->text()) : Json(); };
        json["same_journal"] = difference ? Json(difference->sameJournal) : Json();
        json["only_here"] = difference ? Json(difference->onlyHere) : Json();
        json["only_there"] = difference ? difference->onlyThere : held;
        json["differing"] = difference ? Json(difference->differing) : Json();
        json["same"] = difference ? Json(difference->same) : Json();
        json["newest_here"] = difference ? moment(difference->newestHere) : Json();
        json["newest_there"] = difference ? moment(difference->newestThere) : Json();
        return json;
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
    bool m_dryRun = false;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeRestore() { return std::make_unique<Restore>(); }

}  // namespace felt::cli
