#include "terminal.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace felt::cli {
namespace {

// Echo is off while this lives, and what it was afterwards.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal) {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed) ::tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen() {
        if (m_changed) ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

bool say(int terminal, std::string_view text) { return ::write(terminal, text.data(), text.size()) >= 0; }

}  // namespace

std::optional<Secret> askSecret(const std::string& question, Echo echo) {
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0) return std::nullopt;
    std::optional<Secret> secret;
    {
        std::optional<Unseen> unseen;
        if (echo == Echo::Hidden) unseen.emplace(terminal);
        std::array<char, 4096> typed{};
        if (say(terminal, question)) {
            const ssize_t count = ::read(terminal, typed.data(), typed.size());
            if (count > 0) secret = Secret::copyOf({typed.data(), std::size_t(count) - (typed[std::size_t(count) - 1] == '\n' ? 1 : 0)});
            wipe(typed);
        }
        (void)say(terminal, "\n");
    }
    ::close(terminal);
    return secret;
}

bool inputIsTerminal() { return ::isatty(STDIN_FILENO) == 1; }

bool LineReader::fill() {
    if (m_position > 0) {
        m_buffer.erase(0, m_position);
        m_position = 0;
    }
    std::array<char, 1 << 16> chunk;
    for (;;) {
        const ssize_t count = ::read(m_descriptor, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        m_failed = count < 0;
        if (count <= 0) return false;
        m_buffer.append(chunk.data(), std::size_t(count));
        return true;
    }
}

LineReader::Outcome LineReader::next(std::string& line) {
    line.clear();
    bool tooLong = false;
    for (std::size_t searched = m_position;;) {
        const std::size_t end = m_buffer.find('\n', searched);
        bool last = false;
        if (end == std::string::npos) {
            // Of a line that is too long only its end is still looked for; what follows it is another line.
            if (m_buffer.size() - m_position > m_limit) {
                tooLong = true;
                m_buffer.clear();
                m_position = 0;
            }
            searched = m_buffer.size() - m_position;  // fill() moves what is there to the front
            last = !fill();
            if (m_failed) return Outcome::Failed;
            if (!last) continue;
        }
        if (last && m_buffer.size() == m_position && !tooLong) return Outcome::End;
        const std::size_t stop = last ? m_buffer.size() : end;
        line.assign(m_buffer, m_position, stop - m_position);
        m_position = last ? stop : stop + 1;
        ++m_number;
        if (tooLong || line.size() > m_limit) {
            line.clear();
            return Outcome::TooLong;
        }
        if (!line.empty() && line.back() == '\r') line.pop_back();
        return Outcome::Line;
    }
}

}  // namespace felt::cli
