#include "base/json.h"
#include "commands/all.h"
#include "commands/entry_command.h"
#include "journal/entries_json.h"
#include "render.h"

namespace felt::cli {
namespace {

class Show : public EntryCommand {
public:
    const char* name() const override { return "show"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Show one entry"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        EntryCommand::addOptions(app, say);
        app.add_flag("--json", m_json, say.tr("As JSON, with every field"));
        app.add_flag("--history", m_history, say.tr("Also what it was before each change, oldest first"));
    }

    ExitStatus run(Context& context) override {
        const auto which = id();
        if (!which) return context.report(which.error());
        auto journal = context.openJournal();
        if (!journal) return context.report(journal.error());
        const auto record = journal->record(*which);
        if (!record) return context.report(record.error());
        if (!*record) return context.report({Code::UnknownEntry, "id", which->text()});
        if (m_history)
            for (const journal::Revision& revision : (*record)->history) {
                const auto before = journal::readEntry(kindOf((*record)->entry), std::string_view(revision.json));
                if (!before) return context.report({Code::Damaged, {}, "history"});
                if (const auto shown = show(context, *before); !shown) return context.report(shown.error());
            }
        const auto shown = show(context, (*record)->entry);
        if (!shown) return context.report(shown.error());
        if ((*record)->deleted)
            context.tell(locale::fill(context.say().tr("This entry was deleted on {1} and rests for 30 days; “undelete” brings it back."),
                                      {(*record)->deleted->date()}));
        return ExitStatus::Done;
    }

private:
    Status show(Context& context, const journal::Entry& entry) const {
        const auto* const checkIn = std::get_if<checkin::CheckIn>(&entry);
        if (m_json || checkIn == nullptr) {
            context.out().line(journal::writeEntry(entry));
            return {};
        }
        FELT_TRY(const std::string text, renderWhole(context, *checkIn));
        context.out().text(text);
        return {};
    }

    bool m_json = false;
    bool m_history = false;
};

}  // namespace

std::unique_ptr<Command> makeShow() { return std::make_unique<Show>(); }

}  // namespace felt::cli
