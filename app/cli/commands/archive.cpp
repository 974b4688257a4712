#include "interchange/archive.h"

#include "base/file.h"
#include "commands/all.h"

namespace felt::cli {
namespace {

class MakeArchive : public Command {
public:
    const char* name() const override { return "archive"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Write everything, private entries too, into one readable file for yourself");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("--out", m_file, say.tr("The archive's file name; it must be free"))->type_name("FILE")->required();
    }

    ExitStatus run(Context& context) override {
        auto journal = context.openJournal();
        if (!journal) return context.report(journal.error());
        auto text = write(*journal, context.environment().clock());
        if (!text) return context.report(text.error());
        const auto written = writeFile(m_file, *text, Existing::Refuse);
        if (!written) return context.report(written.error());
        context.tell(locale::fill(context.say().tr("Everything is in {1}. This file is not encrypted: whoever finds it can read it."),
                                  {m_file.string()}));
        return ExitStatus::Done;
    }

private:
    static Result<std::string> write(journal::Journal& journal, const Moment& now) {
        interchange::ArchiveWriter writer(now);
        for (std::size_t kind = 0; kind < Choices<journal::EntryKind>::names.size(); ++kind)
            FELT_DO(journal.each(static_cast<journal::EntryKind>(kind), {}, journal::Resting::Included, [&](const journal::Record& record) {
                writer.add(record);
                return true;
            }));
        FELT_TRY(const std::vector<journal::Tombstone> tombstones, journal.tombstones());
        for (const journal::Tombstone& tombstone : tombstones) writer.add(tombstone);
        FELT_TRY(const std::vector<journal::Draft> drafts, journal.drafts());
        for (const journal::Draft& draft : drafts) writer.add(draft);
        return writer.finish();
    }

    std::filesystem::path m_file;
};

}  // namespace

std::unique_ptr<Command> makeArchive() { return std::make_unique<MakeArchive>(); }

}  // namespace felt::cli
