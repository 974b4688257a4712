#include "commands/all.h"
#include "commands/entry_command.h"

namespace felt::cli {
namespace {

class Erase : public EntryCommand {
public:
    const char* name() const override { return "erase"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Erase an entry for good, with its whole history"); }
    ExitStatus run(Context& context) override {
        return applyTo(
            context, [](Uuid id) { return journal::action::Erase{std::move(id)}; },
            context.say().tr(
                "Erased for good. Backups made before still hold it; make a new one and remove those if that matters to you."));
    }
};

}  // namespace

std::unique_ptr<Command> makeErase() { return std::make_unique<Erase>(); }

}  // namespace felt::cli
