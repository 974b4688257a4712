#include "commands/entry_command.h"

namespace felt::cli {

void EntryCommand::addOptions(CLI::App& app, const locale::Messages& say) {
    app.add_option("ID", m_id, say.tr("The id of the entry, as list shows it"))->required();
}

Result<Uuid> EntryCommand::id() const {
    auto id = Uuid::make(m_id);
    if (!id) return fail(Code::MalformedId, "ID");
    return id;
}

ExitStatus EntryCommand::applyTo(Context& context, const std::function<journal::Action(Uuid)>& action, const std::string& done) const {
    const auto which = id();
    if (!which) return context.report(which.error());
    auto journal = context.openForWriting();
    if (!journal) return context.report(journal.error());
    const auto changes = journal->apply(action(*which));
    if (!changes) return context.report(changes.error());
    context.tell(done);
    return ExitStatus::Done;
}

}  // namespace felt::cli
