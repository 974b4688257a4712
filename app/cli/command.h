// One subcommand of felt-cli: a name, its options and what it does.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <vector>

#include "context.h"

namespace felt::cli {

class Command {
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    virtual const char* name() const = 0;
    virtual std::string summary(const locale::Messages& say) const = 0;
    virtual void addOptions(CLI::App&, const locale::Messages&) {}
    virtual ExitStatus run(Context& context) = 0;
};

// Every command, in the order of --help.
std::vector<std::unique_ptr<Command>> allCommands();

}  // namespace felt::cli
