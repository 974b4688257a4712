#include <unistd.h>

#include <set>

#include "commands/all.h"
#include "commands/input.h"
#include "terminal.h"
#include "trainer/replay.h"

namespace felt::cli {
namespace {

class FsrsOptimize : public Command {
public:
    const char* name() const override { return "fsrs-optimize"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Fit FSRS to reviews: one per line as JSON from standard input, in time order; the parameters as JSON out");
    }

    ExitStatus run(Context& context) override {
        LineReader lines(STDIN_FILENO, longestLine);
        ExitStatus status = ExitStatus::Done;
        std::vector<trainer::LoggedReview> reviews;
        std::set<std::int64_t> seen;
        std::string line;
        for (;;) {
            const auto outcome = lines.next(line);
            if (outcome == LineReader::Outcome::End) break;
            if (outcome == LineReader::Outcome::Failed) return context.report({Code::UnreadableFile, "-", {}});
            if (outcome == LineReader::Outcome::Line && line.find_first_not_of(" \t") == std::string::npos) continue;
            auto read =
                outcome == LineReader::Outcome::TooLong ? fail(Code::TooLarge, {}, std::to_string(longestLine)) : trainer::readReview(line);
            if (read && read->sequence && !seen.insert(*read->sequence).second)
                read = fail(Code::WrongType, "seq", "a number of its own");
            if (read) {
                reviews.push_back(read->review);
            } else {
                tellLine(context, lines.number(), read.error());
                status = ExitStatus::Refused;
            }
        }
        const auto fitted = trainer::fit(reviews);
        Json told = {{"parameters", fitted->parameters}, {"log_loss", nullptr}};
        if (fitted->logLoss) told["log_loss"] = *fitted->logLoss;
        context.out().line(writeJson(told));
        return status;
    }
};

}  // namespace

std::unique_ptr<Command> makeFsrsOptimize() { return std::make_unique<FsrsOptimize>(); }

}  // namespace felt::cli
