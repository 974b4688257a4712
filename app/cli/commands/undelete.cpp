#include "commands/all.h"
#include "commands/entry_command.h"

namespace felt::cli {
namespace {

class Undelete : public EntryCommand {
public:
    const char* name() const override { return "undelete"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Bring a deleted entry back"); }
    ExitStatus run(Context& context) override {
        return applyTo(
            context, [](Uuid id) { return journal::action::Undelete{std::move(id)}; }, context.say().tr("It is back where it was."));
    }
};

}  // namespace

std::unique_ptr<Command> makeUndelete() { return std::make_unique<Undelete>(); }

}  // namespace felt::cli
