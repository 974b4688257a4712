#include <unistd.h>

#include "commands/all.h"
#include "commands/input.h"
#include "trainer/replay.h"

namespace felt::cli {
namespace {

class FsrsReplay : public Command {
public:
    const char* name() const override { return "fsrs-replay"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("What FSRS remembers of cards: histories as JSON lines from standard input, states as JSON lines out");
    }

    ExitStatus run(Context& context) override {
        return eachLine(context, STDIN_FILENO, "-", [&](std::string_view line) -> Status {
            FELT_TRY(const trainer::History history, trainer::readHistory(line));
            context.out().line(writeJson(trainer::replay(history)));
            return {};
        });
    }
};

}  // namespace

std::unique_ptr<Command> makeFsrsReplay() { return std::make_unique<FsrsReplay>(); }

}  // namespace felt::cli
