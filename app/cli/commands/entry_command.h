// What the commands about one entry share: its id.
#pragma once

#include "command.h"

namespace felt::cli {

class EntryCommand : public Command {
public:
    void addOptions(CLI::App& app, const locale::Messages& say) override;

protected:
    Result<Uuid> id() const;  // MalformedId
    // Opens, applies and says what was done.
    ExitStatus applyTo(Context& context, const std::function<journal::Action(Uuid)>& action, const std::string& done) const;
    std::string m_id;
};

}  // namespace felt::cli
