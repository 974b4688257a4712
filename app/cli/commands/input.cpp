#include "commands/input.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "checkin/check_in_json.h"
#include "locale/describe.h"

namespace felt::cli {

Result<int> openInput(const std::string& name) {
    if (name == "-") return STDIN_FILENO;
    const int descriptor = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return fail(Code::UnreadableFile, name, std::generic_category().message(errno));
    return descriptor;
}

Result<checkin::CheckIn> readValid(Context& context, std::string_view line) {
    FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexicon());
    FELT_TRY(const body::Figure* const figure, context.figure());
    FELT_TRY(checkin::CheckIn entry, checkin::readCheckIn(line));
    FELT_DO(checkin::validate(entry, {*lexicon, *figure}));
    return entry;
}

void tellLine(const Context& context, std::size_t number, const Error& error) {
    // The word "line" and the number stay as they are in every language: other programs look for them.
    context.tell("line " + std::to_string(number) + ": " + locale::describe(error, context.say()));
}

}  // namespace felt::cli
