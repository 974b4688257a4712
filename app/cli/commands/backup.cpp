#include "commands/all.h"

namespace felt::cli {
namespace {

class Backup : public Command {
public:
    const char* name() const override { return "backup"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Make a verified copy under the same passphrase"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("DEST", m_destination, say.tr("The copy's file name; it must be free"))->required();
    }

    ExitStatus run(Context& context) override {
        auto journal = context.openJournal();
        if (!journal) return context.report(journal.error());
        const auto done = journal->backUp(m_destination);
        if (!done) return context.report(done.error());
        context.tell(
            locale::fill(context.say().tr("The copy is complete and was opened again and verified: {1}"), {m_destination.string()}));
        return ExitStatus::Done;
    }

private:
    std::filesystem::path m_destination;
};

}  // namespace

std::unique_ptr<Command> makeBackup() { return std::make_unique<Backup>(); }

}  // namespace felt::cli
