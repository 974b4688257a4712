#include <unistd.h>

#include "commands/all.h"
#include "commands/input.h"
#include "terminal.h"
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
        LineReader lines(STDIN_FILENO, longestLine);
        ExitStatus status = ExitStatus::Done;
        std::string line;
        for (;;) {
            const auto outcome = lines.next(line);
            if (outcome == LineReader::Outcome::End || context.out().closed()) return status;
            if (outcome == LineReader::Outcome::Failed) return context.report({Code::UnreadableFile, "-", {}});
            if (outcome == LineReader::Outcome::Line && line.find_first_not_of(" \t") == std::string::npos) continue;
            const auto history = outcome == LineReader::Outcome::TooLong ? fail(Code::TooLarge, {}, std::to_string(longestLine))
                                                                         : trainer::readHistory(line);
            if (history) {
                context.out().line(writeJson(trainer::replay(*history)));
            } else {
                tellLine(context, lines.number(), history.error());
                status = ExitStatus::Refused;
            }
        }
    }
};

}  // namespace

std::unique_ptr<Command> makeFsrsReplay() { return std::make_unique<FsrsReplay>(); }

}  // namespace felt::cli
