#include "commands/input.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "checkin/check_in_json.h"
#include "locale/describe.h"
#include "terminal.h"

namespace felt::cli {

Result<int> openInput(const std::string& name) {
    if (name == "-") return STDIN_FILENO;
    const int descriptor = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return fail(Code::UnreadableFile, name, std::generic_category().message(errno));
    return descriptor;
}

ExitStatus eachLine(Context& context, int descriptor, const std::string& name, const std::function<Status(std::string_view)>& take) {
    LineReader lines(descriptor, longestLine);
    ExitStatus status = ExitStatus::Done;
    std::string line;
    while (!context.out().closed()) {
        const auto outcome = lines.next(line);
        if (outcome == LineReader::Outcome::End) break;
        if (outcome == LineReader::Outcome::Failed) return context.report({Code::UnreadableFile, name, {}});
        if (outcome == LineReader::Outcome::Line && line.find_first_not_of(" \t") == std::string::npos) continue;
        const Status taken = outcome == LineReader::Outcome::TooLong ? fail(Code::TooLarge, {}, std::to_string(longestLine)) : take(line);
        if (taken) continue;
        tellLine(context, lines.number(), taken.error());
        status = exitStatus(taken.error().code);
        if (status != ExitStatus::Refused) break;
    }
    return status;
}

Result<checkin::CheckIn> readValid(Context& context, std::string_view line) {
    FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexicon());
    FELT_TRY(const body::Figure* const figure, context.figure());
    FELT_TRY(checkin::CheckIn entry, checkin::readCheckIn(line));
    FELT_DO(checkin::validate(entry, {*lexicon, *figure}));
    return entry;
}

Status addAcknowledged(Context& context, journal::Journal& journal, journal::Entry entry) {
    FELT_TRY(const journal::Changes changes, journal.apply(journal::action::Add{std::move(entry), {}}));
    const Uuid& id = changes.added.empty() ? changes.same.front() : changes.added.front();
    return context.out().lineNow("{\"id\":\"" + id.text() + "\"}");
}

void tellLine(const Context& context, std::size_t number, const Error& error) {
    // The word "line" and the number stay as they are in every language: other programs look for them.
    context.tell("line " + std::to_string(number) + ": " + locale::describe(error, context.say()));
}

}  // namespace felt::cli
