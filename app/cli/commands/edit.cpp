#include "commands/all.h"
#include "commands/entry_command.h"
#include "commands/input.h"
#include "terminal.h"

namespace felt::cli {
namespace {

class Edit : public EntryCommand {
public:
    const char* name() const override { return "edit"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Replace a check-in by another; what it was before is kept in its history");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        EntryCommand::addOptions(app, say);
        app.add_option("--json", m_input, say.tr("Read the whole check-in from this file; - is standard input"))
            ->type_name("FILE")
            ->required();
    }

    ExitStatus run(Context& context) override {
        const auto which = id();
        if (!which) return context.report(which.error());
        auto entry = readOne(context);
        if (!entry) return context.report(entry.error());
        if (entry->id && *entry->id != *which) return context.report({Code::IdTaken, "id", entry->id->text()});
        auto journal = context.openForWriting();
        if (!journal) return context.report(journal.error());
        const auto changes = journal->apply(journal::action::Edit{*which, std::move(*entry)});
        if (!changes) return context.report(changes.error());
        context.tell(changes->changed.empty() ? context.say().tr("It was the same already; nothing was changed.")
                                              : context.say().tr("Changed. What it was before is kept in its history."));
        return ExitStatus::Done;
    }

private:
    // One object, on one line or several.
    Result<checkin::CheckIn> readOne(Context& context) const {
        FELT_TRY(const int descriptor, openInput(m_input));
        LineReader lines(descriptor, longestLine);
        std::string text;
        std::string line;
        for (;;) {
            const auto outcome = lines.next(line);
            if (outcome == LineReader::Outcome::Failed) return fail(Code::UnreadableFile, m_input);
            if (outcome == LineReader::Outcome::TooLong || text.size() > longestLine)
                return fail(Code::TooLarge, {}, std::to_string(longestLine));
            if (outcome == LineReader::Outcome::End) break;
            text.append(line).append("\n");
        }
        return readValid(context, text);
    }

    std::string m_input;
};

}  // namespace

std::unique_ptr<Command> makeEdit() { return std::make_unique<Edit>(); }

}  // namespace felt::cli
