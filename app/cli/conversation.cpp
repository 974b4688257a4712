#include "conversation.h"

#include <unistd.h>

#include <charconv>

#include "locale/text.h"

namespace felt::cli {
namespace {

namespace answer = checkin::answer;
constexpr std::size_t longestAnswer = 1 << 16;

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<int> wholeNumber(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

Conversation::Conversation(Context& context) : m_context(context), m_lines(STDIN_FILENO, longestAnswer) {}

void Conversation::tell(const std::string& sentence) { m_context.out().line(sentence); }

void Conversation::tellWaysOut() {
    const auto& say = m_context.say();
    tell(say.tr("At every question:  Enter skips  ·  < goes back  ·  . enough for now  ·  ! too much right now  ·  ? shows this again"));
    m_waysOutTold = true;
}

void Conversation::tellTooLong() {
    tell(m_context.say().tr("That line is too long, so it was left out. Please break it into shorter ones."));
}

Conversation::Reply Conversation::ask(const std::string& question) {
    if (!m_waysOutTold) tellWaysOut();
    for (;;) {
        tell("");
        tell(question);
        m_context.out().text("> ");
        if (!m_context.out().flush()) return checkin::Answer(answer::Enough{});
        std::string line;
        const auto outcome = m_lines.next(line);
        if (outcome == LineReader::Outcome::End || outcome == LineReader::Outcome::Failed) return checkin::Answer(answer::Enough{});
        line = trimmed(line);
        if (outcome == LineReader::Outcome::TooLong) {
            tellTooLong();
            continue;
        }
        if (!locale::isUtf8(line)) {
            tell(m_context.say().tr("That could not be read as text. Please try once more."));
            continue;
        }
        if (line.empty()) return checkin::Answer(answer::Skip{});
        if (line == ".") return checkin::Answer(answer::Enough{});
        if (line == "!") return checkin::Answer(answer::TooMuch{});
        if (line == "<") return checkin::Answer(answer::Back{});
        if (line != "?") return line;
        tellWaysOut();
    }
}

Conversation::Choice Conversation::choose(const std::string& question, const std::vector<std::string>& options) {
    std::string whole = question;
    for (std::size_t i = 0; i < options.size(); ++i) whole += "\n  " + std::to_string(i + 1) + "  " + options[i];
    for (;;) {
        Reply reply = ask(whole);
        if (auto* const way = std::get_if<checkin::Answer>(&reply)) return std::move(*way);
        const std::string& typed = std::get<std::string>(reply);
        const auto number = wholeNumber(typed);
        if (!number) return typed;
        if (*number >= 1 && std::size_t(*number) <= options.size()) return std::size_t(*number - 1);
        tell(locale::fill(m_context.say().tr("Please choose a number from 1 to {1}."), {std::to_string(options.size())}));
    }
}

std::variant<checkin::Answer, int> Conversation::number(const std::string& question, int low, int high) {
    for (;;) {
        Reply reply = ask(question);
        if (auto* const way = std::get_if<checkin::Answer>(&reply)) return std::move(*way);
        const auto value = wholeNumber(std::get<std::string>(reply));
        if (value && *value >= low && *value <= high) return *value;
        tell(locale::fill(m_context.say().tr("Please give a whole number from {1} to {2}, or press Enter to skip."),
                          {std::to_string(low), std::to_string(high)}));
    }
}

Conversation::Reply Conversation::text(const std::string& question) {
    Reply first = ask(question);
    if (std::holds_alternative<checkin::Answer>(first)) return first;
    std::string whole = std::get<std::string>(first);
    std::string line;
    for (;;) {
        const auto outcome = m_lines.next(line);
        if (outcome == LineReader::Outcome::TooLong) {
            tellTooLong();
            continue;
        }
        if (outcome != LineReader::Outcome::Line || line.empty() || line == ".") return whole;
        if (locale::isUtf8(line))
            whole += "\n" + line;
        else
            tell(m_context.say().tr("That line could not be read as text, so it was left out."));
    }
}

}  // namespace felt::cli
