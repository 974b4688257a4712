#include "output.h"

#include <unistd.h>

#include <cerrno>

#include "base/file.h"

namespace felt::cli {

namespace {
constexpr std::size_t enough = 1 << 16;
}

void Output::text(std::string_view text) {
    m_pending += text;
    if (m_pending.size() >= enough) (void)flush();
}

void Output::line(std::string_view text) {
    m_pending.append(text).append("\n");
    if (m_pending.size() >= enough) (void)flush();
}

Status Output::lineNow(std::string_view text) {
    line(text);
    return flush();
}

Status Output::flush() {
    std::string_view rest = m_pending;
    while (!rest.empty() && m_status && !m_closed) {
        const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (written >= 0)
            rest.remove_prefix(std::size_t(written));
        else if (errno == EPIPE)
            m_closed = true;
        else if (errno != EINTR)
            m_status = tl::unexpected(systemError(errno, {}));
    }
    m_pending.clear();
    return m_status;
}

}  // namespace felt::cli
