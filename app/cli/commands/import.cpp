#include "base/file.h"
#include "base/json.h"
#include "commands/all.h"
#include "interchange/archive.h"
#include "locale/describe.h"

namespace felt::cli {
namespace {

constexpr std::size_t largestArchive = std::size_t(4) << 30;

class Import : public Command {
public:
    const char* name() const override { return "import"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Take in an archive; what is here already is left as it is");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("FILE", m_file, say.tr("The archive"))->required();
        app.add_option("--format", m_format, say.tr("auto or archive"))->check(CLI::IsMember({"auto", "archive"}));
        app.add_flag("--dry-run", m_dryRun, say.tr("Only say what would be taken in"));
        app.add_flag("--json", m_json, say.tr("The report as one JSON object"));
    }

    ExitStatus run(Context& context) override {
        auto batch = read();
        if (!batch) return context.report(batch.error());
        const std::size_t count = batch->records.size() + batch->drafts.size();
        auto journal = context.openForWriting();
        if (!journal) return context.report(journal.error());
        journal::action::Import import{std::move(batch->records), std::move(batch->tombstones), std::move(batch->drafts)};
        auto changes = m_dryRun ? journal->preview(import) : journal->apply(std::move(import));
        if (!changes) return context.report(changes.error());
        return tell(context, count, *changes);
    }

private:
    Result<interchange::Archive> read() const {
        FELT_TRY(const std::string text, readFile(m_file, largestArchive));
        auto archive = interchange::readArchive(text);
        if (archive) return archive;
        Error error = archive.error();
        const bool ofTheFile = error.code == Code::NotAnArchive || error.code == Code::IncompleteArchive;
        error.subject = ofTheFile ? m_file.string() : m_file.string() + ", " + error.subject;
        return tl::unexpected(std::move(error));
    }

    ExitStatus tell(Context& context, std::size_t count, const journal::Changes& changes) const {
        const std::size_t added = changes.added.size() + changes.draftsAdded;
        const std::size_t same = changes.same.size() + changes.draftsSame;
        if (m_json) {
            Json report{{"format", "archive"},
                        {"dry_run", m_dryRun},
                        {"read", count},
                        {"imported", added},
                        {"folded", same},
                        {"set_aside", changes.refused.size()},
                        {"rejected", Json::array()},
                        {"changed", changes.removed.size()}};
            for (const Error& refusal : changes.refused)
                report["rejected"].push_back({{"where", refusal.detail}, {"why", locale::describe(refusal, context.say())}});
            context.out().line(writeJson(report));
        }
        const auto& say = context.say();
        context.tell(
            locale::fill(say.tr("Read {1}; taken in {2}; here already {3}; not taken in {4}."),
                         {std::to_string(count), std::to_string(added), std::to_string(same), std::to_string(changes.refused.size())}));
        for (const Error& refusal : changes.refused) context.tell("  " + locale::describe(refusal, say));
        if (m_dryRun) context.tell(say.tr("This was a trial; nothing was changed."));
        return changes.refused.empty() ? ExitStatus::Done : ExitStatus::Refused;
    }

    std::filesystem::path m_file;
    std::string m_format = "auto";
    bool m_dryRun = false;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeImport() { return std::make_unique<Import>(); }

}  // namespace felt::cli
