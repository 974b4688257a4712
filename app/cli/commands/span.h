// --from and --to, as many commands take them.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "journal/journal.h"
#include "locale/messages.h"

namespace felt::cli {

class SpanOptions {
public:
    void addTo(CLI::App& app, const locale::Messages& say);
    Result<journal::Span> span() const;  // NoSuchTime names the option

private:
    std::string m_from;
    std::string m_to;
};

}  // namespace felt::cli
