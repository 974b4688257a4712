// Standard output that notices when it cannot be written.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace felt::cli {

class Output {
public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    ~Output() { (void)flush(); }

    // Kept until enough has gathered; lineNow sends it at once.
    void line(std::string_view text);
    void text(std::string_view text);
    Status lineNow(std::string_view text);
    // Once something could not be written, nothing more is.
    Status flush();
    bool closed() const { return m_closed; }  // the reader went away

private:
    std::string m_pending;
    Status m_status;
    bool m_closed = false;
};

}  // namespace felt::cli
