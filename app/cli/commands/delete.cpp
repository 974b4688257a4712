#include "commands/all.h"
#include "commands/entry_command.h"

namespace felt::cli {
namespace {

class Delete : public EntryCommand {
public:
    const char* name() const override { return "delete"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Delete an entry; it rests for 30 days and can be brought back");
    }
    ExitStatus run(Context& context) override {
        return applyTo(
            context, [](Uuid id) { return journal::action::Delete{std::move(id)}; },
            context.say().tr("Deleted. It rests for 30 days; “undelete” brings it back."));
    }
};

}  // namespace

std::unique_ptr<Command> makeDelete() { return std::make_unique<Delete>(); }

}  // namespace felt::cli
