#include "base/file.h"
#include "commands/all.h"
#include "whole_archive.h"

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
        auto text = app::wholeArchive(*journal, context.environment().clock());
        if (!text) return context.report(text.error());
        const auto written = writeFile(m_file, *text, Existing::Refuse);
        if (!written) return context.report(written.error());
        context.tell(locale::fill(context.say().tr("Everything is in {1}. This file is not encrypted: whoever finds it can read it."),
                                  {m_file.string()}));
        return ExitStatus::Done;
    }

private:
    std::filesystem::path m_file;
};

}  // namespace

std::unique_ptr<Command> makeArchive() { return std::make_unique<MakeArchive>(); }

}  // namespace felt::cli
