// The terminal itself, whatever stands in for standard input.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/secret.h"

namespace felt::cli {

// Asks on the terminal without showing what is typed, unless it is no secret. Nothing where there is no terminal.
enum class Echo { Hidden, Shown };
std::optional<Secret> askSecret(const std::string& question, Echo echo = Echo::Hidden);

bool inputIsTerminal();

// Lines of standard input, of bounded length.
class LineReader {
public:
    enum class Outcome { Line, TooLong, End, Failed };
    explicit LineReader(int descriptor, std::size_t limit) : m_descriptor(descriptor), m_limit(limit) {}

    // The next line without its end (LF or CRLF); the last one needs none. Of a line that is too long nothing is kept.
    Outcome next(std::string& line);
    std::size_t number() const { return m_number; }  // of the last line, from 1

private:
    bool fill();
    int m_descriptor;
    std::size_t m_limit;
    std::size_t m_number = 0;
    std::string m_buffer;
    std::size_t m_position = 0;
    bool m_failed = false;
};

}  // namespace felt::cli
