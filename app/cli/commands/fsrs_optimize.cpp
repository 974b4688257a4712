#include <unistd.h>

#include <set>

#include "commands/all.h"
#include "commands/input.h"
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
        std::vector<trainer::LoggedReview> reviews;
        std::set<std::int64_t> seen;
        const ExitStatus status = eachLine(context, STDIN_FILENO, "-", [&](std::string_view line) -> Status {
            FELT_TRY(const trainer::ReviewLine read, trainer::readReview(line));
            if (read.sequence && !seen.insert(*read.sequence).second) return fail(Code::WrongType, "seq", "a number of its own");
            reviews.push_back(read.review);
            return {};
        });
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
